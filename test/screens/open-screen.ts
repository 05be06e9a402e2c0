import type { Page } from 'playwright-core';
import type { Language } from '../../src/locales';
import { DIST } from '../e2e/chromium';
import { openWebExcel, type WebExcel } from '../excel-host/web-page';
import { wordsOf, type Screen } from './screens';

/** Where the pane and its storage live. */
const LANGUAGE_KEY = 'capaian.language';

/** Opens the built pane in the emulated Excel on the web and brings it to a screen. */
export async function openScreen(
  page: Page,
  screen: Screen,
  language: Language,
): Promise<WebExcel> {
  const { width } = page.viewportSize()!;
  await page.addInitScript(
    ([key, chosen]) => {
      try {
        localStorage.setItem(key, chosen);
      } catch {
        // The page of Excel itself keeps nothing.
      }
    },
    [LANGUAGE_KEY, language] as const,
  );
  const excel = await openWebExcel(page, {
    addin: DIST,
    pane: '/taskpane.html',
    paneWidth: width,
    workbook: await screen.workbook(),
    ...screen.host,
    ...(screen.latency !== undefined && { latency: screen.latency }),
    ...(screen.arrange && { arrange: screen.arrange }),
  });
  await screen.reach(excel.pane, wordsOf(language));
  return excel;
}
