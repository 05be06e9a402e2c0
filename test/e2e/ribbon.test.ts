import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { COMMANDS } from '../../src/commands/names';
import { openWorkbookFile } from '../../src/workbook/file';
import { workbookFrom } from '../excel-host/model/workbook';
import { openWebExcel, type WebExcel } from '../excel-host/web-page';
import { describeWith } from '../support/needs';
import { DIST, FLAGS, ROOT } from './chromium';

jest.setTimeout(60_000);

describeWith('chromium', 'the ribbon in the emulated Excel on the web', (executablePath) => {
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
    page = await browser.newPage({ viewport: { width: 1000, height: 620 } });
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterEach(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });

  async function open(pane: string, excelApi = '1.15'): Promise<WebExcel> {
    const sample = readFileSync(join(ROOT, 'assets/contoh.xlsx'));
    const file = await openWorkbookFile(new Uint8Array(sample));
    const workbook = workbookFrom(await file.read());
    const requirements = { ExcelApi: excelApi };
    const excel = await openWebExcel(page, { addin: DIST, pane, workbook, requirements });
    return excel;
  }

  /** Presses a button whose function ends with its dialog; gives the dialog's frame. */
  async function dialogOf(excel: WebExcel, name: string): Promise<[Frame, Promise<void>]> {
    await excel.pane.waitForFunction(() => typeof Excel !== 'undefined');
    const completed = excel.host.ribbon.run(name);
    const frame = await until(() => excel.dialog());
    await frame.getByRole('heading').filter({ hasText: /./ }).waitFor();
    await frame.waitForFunction(() => typeof Excel !== 'undefined');
    return [frame, completed];
  }

  it('explains the selected cell in a dialog, which its button closes', async () => {
    const excel = await open('/commands.html');
    const { workbook, dialogs } = excel.host;
    const sheet = workbook.sheet('DPA-Realisasi')!;
    workbook.select(sheet, { top: 26, left: 3, bottom: 26, right: 3 });
    const [dialog, completed] = await dialogOf(excel, COMMANDS.explainCell);
    const heading = dialog.getByRole('heading', { name: 'Sel D27 di lembar DPA-Realisasi' });
    await heading.waitFor();
    expect(await dialog.getByRole('alert').innerText()).toContain('dalam tabel Realisasi');
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await completed;
    expect(dialogs.current).toBeUndefined();
    expect(excel.blocked).toEqual([]);
  });

  it('completes the command when the user closes the dialog by its corner', async () => {
    const excel = await open('/commands.html');
    const [, completed] = await dialogOf(excel, COMMANDS.explainCell);
    excel.host.dialogs.closeByUser();
    await completed;
  });

  it('says in an old Excel what to do instead, without asking for the pane', async () => {
    const { pane, blocked } = await open('/excel-lama.html', '1.8');
    await pane.waitForFunction(() => typeof Excel !== 'undefined');
    await pane.getByRole('heading', { name: /terlalu lama/ }).waitFor();
    const address = pane.getByText('https://localhost:3000/index.html').first();
    expect(await address.isVisible()).toBe(true);
    expect(new URL(pane.url()).pathname).toBe('/excel-lama.html');
    expect(blocked).toEqual([]);
  });

  it('goes on to the pane where a new Excel opens the page for old ones', async () => {
    const { pane } = await open('/excel-lama.html', '1.9');
    await pane.waitForURL((url) => url.pathname === '/taskpane.html');
    await pane.getByRole('button', { name: 'Periksa ulang' }).waitFor();
  });
});

/** Tries until it succeeds, up to ten seconds. */
async function until<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
