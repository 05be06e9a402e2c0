import type { Frame, Page } from 'playwright-core';

/** Milliseconds until the keyboard must be somewhere after a key was pressed. */
const PATIENCE = 10_000;

/** A user who has nothing but a keyboard; each step fails where the keyboard is left nowhere. */
export interface Keys {
  readonly press: (...keys: readonly string[]) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Goes on by Tab, or another key, until something whose name or text matches has the focus. */
  readonly to: (name: RegExp, key?: string) => Promise<void>;
  /** What is called so has the focus, or comes to have it. */
  readonly at: (name: RegExp) => Promise<void>;
}

/** @param pane where the focus is looked for; the page itself, or the frame of the pane */
export function keysOf(page: Page, pane: Page | Frame): Keys {
  /** Empty where nothing holds the focus. */
  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const { activeElement, body } = document;
      if (!activeElement || activeElement === body) return '';
      const labels = (activeElement as Partial<HTMLInputElement>).labels ?? [];
      const named = activeElement.getAttribute('aria-label') ?? labels[0]?.textContent;
      const text = (named ?? activeElement.textContent).trim();
      return text === '' ? activeElement.tagName : text;
    });
  const somewhere = async (): Promise<string> => {
    for (const start = Date.now(); ;) {
      const at = await focused();
      if (at !== '') return at;
      if (Date.now() - start > PATIENCE) throw new Error('the keyboard is nowhere');
      await page.waitForTimeout(30);
    }
  };
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await page.keyboard.press(key);
      await somewhere();
    }
  };
  return {
    press,
    type: async (text) => {
      await page.keyboard.type(text);
      await somewhere();
    },
    to: async (name, key = 'Tab') => {
      const passed: string[] = [];
      while (passed.length < 90) {
        const at = await focused();
        if (name.test(at)) return;
        passed.push(at.slice(0, 40));
        await page.keyboard.press(key);
      }
      throw new Error(`${key} does not come to ${name.source}, but to ${passed.join(' | ')}`);
    },
    at: async (name) => {
      for (const start = Date.now(); ;) {
        const at = await somewhere();
        if (name.test(at)) return;
        if (Date.now() - start > 2 * PATIENCE) {
          throw new Error(`the keyboard is at “${at.slice(0, 80)}”, not at ${name.source}`);
        }
        await page.waitForTimeout(50);
      }
    },
  };
}
