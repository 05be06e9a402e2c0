import type { Page } from 'playwright-core';
import { describeOnPage } from './page';

jest.setTimeout(60_000);

describeOnPage('the structure of a sheet on the page', (open) => {
  let page: Page;

  beforeEach(async () => {
    page = await open();
    await page.getByText('Lembar yang dikenali').click();
  });

  const errors = async (): Promise<string | null> =>
    page.getByRole('button', { name: /^\d+ Kesalahan$/ }).textContent();

  it('is corrected in two clicks, shows the effect, and is as before once that is taken back', async () => {
    const before = await errors();
    const structure = page.getByRole('button', { name: /^Lihat susunan DPA-Realisasi/ });
    await structure.click();

    await page.getByRole('button', { name: 'Ganti peran kolom E: persen' }).click();
    await page.getByRole('menuitemradio', { name: 'tidak dipakai', exact: true }).click();
    const saved = page.getByText(/^Koreksi disimpan: \d+ temuan hilang/);
    await saved.waitFor();
    const role = page.getByRole('button', { name: 'Ganti peran kolom E: tidak dipakai' });
    expect(await role.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await errors()).not.toBe(before);
    expect(await structure.evaluate((element) => element === document.activeElement)).toBe(true);

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
