import type { Frame, Page } from 'playwright-core';
import { drawn } from './appearance';

/**
 * Makes every word on a screen 40 % longer, as other languages and large letters do, and keeps it so.
 * Figures and addresses of cells stay.
 */
export async function lengthenWords(pane: Frame | Page): Promise<void> {
  await pane.evaluate(() => {
    const SHARE = 0.4;
    const WORD = /\p{L}[\p{L}\p{N}]*/gu;
    const isAddress = (word: string): boolean => /^[A-Z]{1,3}\d*$/.test(word);
    const longer = (word: string): string =>
      isAddress(word) ? word : word + word.toLowerCase().slice(0, Math.ceil(word.length * SHARE));
    /** What the texts were made; what React writes anew is made longer anew. */
    const made = new WeakMap<Text, string>();
    const lengthen = (root: Node): void => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node: Node | null = texts.currentNode; node; node = texts.nextNode()) {
        if (!(node instanceof Text) || made.get(node) === node.data) continue;
        if (node.parentElement?.closest('style, script')) continue;
        const text = node.data.replace(WORD, longer);
        made.set(node, text);
        if (text !== node.data) node.data = text;
      }
    };
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(lengthen);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    lengthen(document.body);
  });
  await drawn(pane);
}

/** Spaces between lines, letters and words that a reader must be able to set (WCAG 1.4.12). */
export async function spaceWords(pane: Frame | Page): Promise<void> {
  await pane.evaluate(() => {
    const sheet = document.createElement('style');
    sheet.textContent = `* {
      line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important
    }`;
    document.head.append(sheet);
  });
  await drawn(pane);
}
