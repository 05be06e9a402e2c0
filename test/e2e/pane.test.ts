import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { FAULTS } from '../excel-host/host';
import { workbookFrom } from '../excel-host/model/workbook';
import { openWebExcel, type WebExcel } from '../excel-host/web-page';
import { describeWith } from '../support/needs';
import { DIST, FLAGS, ROOT } from './chromium';

jest.setTimeout(60_000);

describeWith('chromium', 'the built add-in in the emulated Excel on the web', (executablePath) => {
  let browser: Browser;
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    errors = [];
    page = await browser.newPage({ viewport: { width: 320, height: 620 } });
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  async function open(pane: string): Promise<WebExcel> {
    const sample = readFileSync(join(ROOT, 'assets/contoh.xlsx'));
    const file = await openWorkbookFile(new Uint8Array(sample));
    const workbook = workbookFrom(await file.read());
    return openWebExcel(page, { addin: DIST, pane, paneWidth: 320, workbook });
  }

  const sheetNames = ({ host }: WebExcel) => host.workbook.sheets.map(({ name }) => name);

  it('checks the open workbook, shows a cell, and writes the tables', async () => {
    const excel = await open('/taskpane.html');
    const { host, pane, blocked } = excel;
    const findings = pane.getByRole('region', { name: 'Temuan' }).getByRole('button');
    await findings.filter({ hasText: 'Sel D27' }).click();
    const place = { sheet: 'DPA-Realisasi', row: 26, column: 3 };
    expect(await until(() => host.workbook.selection !== undefined)).toBe(true);
    expect(host.workbook.selection).toEqual(place);
    await pane.getByRole('tab', { name: 'Tabel' }).click();
    await pane.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
    await pane.getByText('Tabel selesai ditulis').waitFor();
    expect(sheetNames(excel).length).toBeGreaterThan(4);
    expect(blocked).toEqual([]);
  });

  it('says what to do when a cell is being edited, and reads on a second try', async () => {
    const { host, pane } = await open('/taskpane.html');
    const again = pane.getByRole('button', { name: 'Periksa ulang' });
    await again.waitFor();
    // As often as the reading tries by itself.
    host.fail(FAULTS.cellEditing, FAULTS.cellEditing, FAULTS.cellEditing);
    await again.click();
    await pane.getByRole('alert').waitFor();
    expect(await pane.getByRole('region', { name: 'Temuan' }).isVisible()).toBe(true);
    await again.click();
    await pane.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('writes the tables from the ribbon without a pane', async () => {
    const excel = await open('/commands.html');
    await excel.pane.waitForFunction(() => typeof Excel !== 'undefined');
    await excel.host.ribbon.run('buatTabelCapaian');
    expect(sheetNames(excel).length).toBeGreaterThan(4);
    expect(excel.blocked).toEqual([]);
  });
});

/** Waits up to five seconds for something to come true. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !holds(); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return holds();
}
