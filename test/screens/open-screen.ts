import type { Page } from 'playwright-core';
import type { Language } from '../../src/locales';
import { DIST } from '../e2e/chromium';
import { openWebExcel, type WebExcel } from '../excel-host/web-page';
import { KNOWN_KEY, LANGUAGE_KEY } from './kept';
import { wordsOf, type Screen } from './screens';

/** Opens the built pane in the emulated Excel on the web and brings it to a screen. */
export async function openScreen(
  page: Page,
  screen: Screen,
  language: Language,
): Promise<WebExcel> {
  const kept = {
    [LANGUAGE_KEY]: language,
    ...((screen.known ?? true) && { [KNOWN_KEY]: '1' }),
  };
  await page.addInitScript((entries) => {
    try {
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
    } catch {
      // The page of Excel itself keeps nothing.
    }
  }, kept);
  const excel = await openWebExcel(page, {
    addin: DIST,
    pane: '/taskpane.html',
    paneWidth: 'window',
    workbook: await screen.workbook(),
    ...screen.host,
    ...(screen.latency !== undefined && { latency: screen.latency }),
    ...(screen.arrange && { arrange: screen.arrange }),
  });
  await screen.reach(excel.pane, wordsOf(language));
  return excel;
}
