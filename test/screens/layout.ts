import type { Frame, Page } from 'playwright-core';
import { drawn } from './appearance';

/** What is drawn over each other on purpose: a sheet's headings stay above its cells. */
const LAYERED = '[role="grid"]';

/** Milliseconds that a screen has to find its layout, lists by measuring their lines. */
const PATIENCE = 5_000;

/** What does not fit on a screen once it has found its layout: empty as soon as everything fits. */
export async function misfits(pane: Frame | Page): Promise<string[]> {
  for (const start = Date.now(); ;) {
    await drawn(pane);
    const found = await misfitsNow(pane);
    if (found.length === 0 || Date.now() - start > PATIENCE) return found;
  }
}

/**
 * What does not fit on a screen as it stands, one sentence an element: what lies outside to the left or
 * right, texts that are cut off at their end or below, and texts with something else above them.
 */
function misfitsNow(pane: Frame | Page): Promise<string[]> {
  return pane.evaluate((layered) => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const height = document.documentElement.clientHeight;
    const nameOf = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 60)}”`;
    if (document.documentElement.scrollWidth > width) {
      found.push(`the page is ${document.documentElement.scrollWidth} px wide, of ${width}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const box = element.getBoundingClientRect();
      // What is there for screen readers alone is a dot of a pixel.
      if (box.width <= 1 || box.height <= 1 || element.closest('[hidden]')) continue;
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      if (texts.length === 0) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (!element.closest(layered)) {
        const above = texts.map((text) => coverOf(element, text)).find((cover) => cover !== null);
        if (above) found.push(`${nameOf(element)} lies under ${nameOf(above)}`);
      }
      if (scrollsSideways(element)) continue;
      if (box.left < -1 || box.right > width + 1) {
        found.push(`${nameOf(element)} reaches from ${box.left} to ${box.right} px`);
      }
      const style = getComputedStyle(element);
      const cuts = style.overflowX !== 'visible' && style.overflowX !== 'auto';
      if (cuts && element.scrollWidth > element.clientWidth + 1 && element.title === '') {
        found.push(`${nameOf(element)} is cut off`);
      }
      if (isCutBelow(element, texts)) found.push(`${nameOf(element)} is cut off below`);
    }
    return found;

    function scrollsSideways(element: Element): boolean {
      for (let above: Element | null = element; above; above = above.parentElement) {
        const { overflowX } = getComputedStyle(above);
        const isScroller = overflowX === 'auto' || overflowX === 'scroll';
        if (isScroller && above.scrollWidth > above.clientWidth + 1) return true;
      }
      return false;
    }

    /** What is drawn over the middle of a line of text that is in sight, or null. */
    function coverOf(element: Element, text: Node): Element | null {
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        const [x, y] = [line.left + line.width / 2, line.top + line.height / 2];
        if (x < 0 || y < 0 || x >= width || y >= height || isScrolledOut(element, x, y)) continue;
        const top = document.elementFromPoint(x, y);
        if (!top || top.contains(element) || element.contains(top)) continue;
        if (!staysInSight(top, element)) return top;
      }
      return null;
    }

    /** Whether a line of text ends below what shows it, where that cannot be scrolled. */
    function isCutBelow(element: HTMLElement, lines: readonly Node[]): boolean {
      const range = document.createRange();
      const ends = lines.map((line) => {
        range.selectNodeContents(line);
        return range.getBoundingClientRect().bottom;
      });
      const end = Math.max(...ends);
      for (let above: HTMLElement | null = element; above; above = above.parentElement) {
        const { overflowY } = getComputedStyle(above);
        if (overflowY === 'auto' || overflowY === 'scroll') return false;
        if (overflowY === 'visible') continue;
        // The middle of the last line is what has to be seen.
        if (end > above.getBoundingClientRect().bottom + 4 && above.title === '') return true;
      }
      return false;
    }

    /** Whether something is kept in sight while the rest is scrolled below it. */
    function staysInSight(top: Element, below: Element): boolean {
      for (let above: Element | null = top; above; above = above.parentElement) {
        if (above.contains(below)) return false;
        if (getComputedStyle(above).position === 'sticky') return true;
      }
      return false;
    }

    function isScrolledOut(element: Element, x: number, y: number): boolean {
      for (let above = element.parentElement; above; above = above.parentElement) {
        if (getComputedStyle(above).overflow === 'visible') continue;
        const { left, right, top, bottom } = above.getBoundingClientRect();
        if (x <= left + 1 || x >= right - 1 || y <= top + 1 || y >= bottom - 1) return true;
      }
      return false;
    }
  }, LAYERED);
}
