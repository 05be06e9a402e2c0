import { chromium, type Browser, type Page } from 'playwright-core';
import { describeWith } from '../support/needs';
import { FLAGS, startServer, type Started } from './chromium';

jest.setTimeout(60_000);

describeWith('chromium', 'the structure of a sheet on the page', (executablePath) => {
  let server: Started;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    server = await startServer();
    browser = await chromium.launch({ executablePath, args: FLAGS });
    page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(server.address);
  });

  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  const errors = async (): Promise<string | null> =>
    page.getByRole('button', { name: /^\d+ Kesalahan$/ }).textContent();

  it('is corrected in two clicks, shows the effect, and is as before once that is taken back', async () => {
    await page.getByText('Lembar yang dikenali').click();
    const before = await errors();
    const open = page.getByRole('button', { name: /^Lihat susunan DPA-Realisasi/ });
    await open.click();

    await page.getByRole('button', { name: 'Ganti peran kolom E: persen' }).click();
    await page.getByRole('menuitemradio', { name: 'tidak dipakai', exact: true }).click();
    const saved = page.getByText(/^Koreksi disimpan: \d+ temuan hilang/);
    await saved.waitFor();
    const role = page.getByRole('button', { name: 'Ganti peran kolom E: tidak dipakai' });
    expect(await role.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await errors()).not.toBe(before);
    expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);

    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText(/^Koreksi dibatalkan: \d+ temuan baru/).waitFor();
    expect(await errors()).toBe(before);
  });

  it('shows a row in the sheet', async () => {
    await page.getByRole('button', { name: /^Lihat susunan DPA-Realisasi/ }).click();
    await page.getByRole('button', { name: /^Tunjukkan baris 9:/ }).click();
    const selected = page.getByRole('gridcell', { selected: true });
    expect(await selected.textContent()).toContain('Perencanaan, Penganggaran');
  });
});
