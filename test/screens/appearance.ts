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
  await themed(pane, appearance);
}

/** Waits until a theme is there; what the system paints in forced colours stands on the light one. */
export async function themed(screen: Page | Frame, appearance: Appearance): Promise<void> {
  await screen.waitForFunction(
    (scheme) => document.documentElement.style.colorScheme === scheme,
    appearance === 'dark' ? 'dark' : 'light',
  );
  await drawn(screen);
}

/** Waits until the screen is drawn anew, and no colour is on its way to another any more. */
export async function drawn(screen: Page | Frame): Promise<void> {
  await screen.evaluate(async () => {
    const frame = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    const isMoving = () =>
      document
        .getAnimations()
        .some((one) => one instanceof CSSTransition && one.playState === 'running');
    do await frame();
    while (isMoving());
  });
}
