import type { Frame, Page } from 'playwright-core';

export type Appearance = 'light' | 'dark' | 'contrast';

export const APPEARANCES: readonly Appearance[] = ['light', 'dark', 'contrast'];

/**
 * Lets Office and the system look so. The library of the tests learns no theme from Excel on the web: it
 * is put where the library would keep it, and the pane looks there when it comes to the front.
 */
export async function show(page: Page, pane: Frame, appearance: Appearance): Promise<void> {
  await page.emulateMedia({ forcedColors: appearance === 'contrast' ? 'active' : 'none' });
  await pane.evaluate((isDarkTheme) => {
    Object.defineProperty(Office.context, 'officeTheme', {
      configurable: true,
      value: { isDarkTheme },
    });
    window.dispatchEvent(new Event('focus'));
  }, appearance === 'dark');
  await drawn(pane);
}

/** Waits until the screen is drawn anew. */
export async function drawn(screen: Page | Frame): Promise<void> {
  await screen.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
  );
}
