import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { workbookFrom } from '../excel-host/model/workbook';
import { openWebExcel, type WebExcel, type WebExcelOptions } from '../excel-host/web-page';
import { describeWith } from '../support/needs';
import { DIST, FLAGS, ROOT } from './chromium';

/** Milliseconds that a test waits for something. */
const PATIENCE = 20_000;

/** Excel with the add-in's page open in it. */
export interface OpenExcel extends WebExcel {
  readonly page: Page;
}

export type OpenOptions = Partial<Omit<WebExcelOptions, 'addin'>>;

/**
 * Tests of the built add-in in Excel on the web: one browser, a fresh page for each test. Each also fails where
 * a foreign address was asked for, or an error or a rejected promise was left to nobody.
 */
export function describeInExcel(
  name: string,
  body: (open: (options?: OpenOptions) => Promise<OpenExcel>) => void,
): void {
  describeWith('chromium', name, (executablePath) => {
    let browser: Browser;
    let page: Page;
    let excel: OpenExcel | undefined;
    let errors: string[];

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath, args: FLAGS });
    });
    afterAll(() => browser.close());

    beforeEach(async () => {
      errors = [];
      page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
      page.setDefaultTimeout(PATIENCE);
      // Chromium tells rejections that nobody handles by the same event.
      page.on('pageerror', (error) => errors.push(String(error)));
    });
    afterEach(async () => {
      await page.close();
      expect({ errors, blocked: excel?.blocked }).toEqual({ errors: [], blocked: [] });
      excel = undefined;
    });

    body(async (options = {}) => {
      const opened = await openWebExcel(page, {
        addin: DIST,
        pane: '/taskpane.html',
        paneWidth: 320,
        workbook: workbookFrom(await sample()),
        ...options,
      });
      return (excel = { ...opened, page });
    });
  });
}

/** What is read of the sample workbook, which has one mistake of each frequent kind. */
export async function sample() {
  const bytes = readFileSync(join(ROOT, 'assets/contoh.xlsx'));
  return (await openWorkbookFile(new Uint8Array(bytes))).read();
}

/** The findings that the pane shows. */
export const findingsOf = (pane: Frame): Locator => pane.getByRole('region', { name: 'Temuan' });

/** The line of the finding about a cell: `D27`. */
export const findingAt = (pane: Frame, cell: string): Locator =>
  findingsOf(pane).getByRole('button', { name: new RegExp(`Sel ${cell}\\b`) });

/** Waits until the pane shows what it found. */
export async function checked(pane: Frame): Promise<void> {
  await findingsOf(pane).getByRole('button').first().waitFor();
}

/** Waits for something in the workbook, and fails with what it is instead. */
export async function eventually(expectation: () => void): Promise<void> {
  for (const start = Date.now(); ;) {
    try {
      expectation();
      return;
    } catch (error) {
      if (Date.now() - start > PATIENCE) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
