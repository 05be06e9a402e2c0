import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { workbookFrom, type WorkbookModel } from '../excel-host/model/workbook';
import { openWebExcel, type WebExcel, type WebExcelOptions } from '../excel-host/web-page';
import { describeInBrowser, DIST, ROOT } from './chromium';

/** Milliseconds that a test waits for something. */
const PATIENCE = 20_000;

/** Excel with the add-in's page open in it. */
export interface OpenExcel extends WebExcel {
  readonly page: Page;
}

export type OpenOptions = Partial<Omit<WebExcelOptions, 'addin'>>;

/**
 * Tests of the built add-in in Excel on the web, one Excel a test, with all that `describeInBrowser` watches. Each
 * also fails where something was asked for that neither the add-in nor the library has.
 */
export function describeInExcel(
  name: string,
  body: (open: (options?: OpenOptions) => Promise<OpenExcel>) => void,
): void {
  describeInBrowser(name, (newPage) => {
    let excel: OpenExcel | undefined;
    afterEach(() => {
      const blocked = excel?.blocked;
      excel = undefined;
      expect(blocked).toEqual([]);
    });

    body(async (options = {}) => {
      const page = await newPage({ viewport: { width: 1000, height: 700 } });
      page.setDefaultTimeout(PATIENCE);
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

/** The sheets of a workbook that were written by the add-in. */
export const made = ({ sheets }: WorkbookModel) =>
  sheets.filter(({ names }) => names.some(({ name }) => name === '_Capaian'));

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
