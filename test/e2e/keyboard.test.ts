import type { Page } from 'playwright-core';
import { checked, describeInExcel, eventually, findingAt } from './excel';
import { keysOf, type Keys } from './keys';
import { describeOnPage } from './page';

jest.setTimeout(90_000);

const SHEET = 'DPA-Realisasi';

/** From the search field to the line of a finding, which it opens. */
async function openFinding(keys: Keys, cell: string): Promise<void> {
  await keys.to(/^Pilihan lain$/);
  await keys.press('Tab', 'Home');
  await keys.to(new RegExp(`Sel ${cell}(?!\\d)`), 'ArrowDown');
  await keys.press('Enter');
}

describeInExcel('the pane by the keyboard alone', (open) => {
  it('mends a finding, goes on at the way back, and takes it', async () => {
    const { pane, page, host } = await open();
    const keys = keysOf(page, pane);
    const value = () => host.workbook.sheet(SHEET)?.cell(14, 4)?.value;
    const before = value();
    await checked(pane);
    await openFinding(keys, 'E15');
    await keys.to(/^Perbaiki$/);
    await keys.press('Enter');
    await keys.at(/^Terapkan$/);
    await keys.press('Enter');
    await keys.at(/^Urungkan$/);
    expect(value()).not.toBe(before);
    await findingAt(pane, 'E15').waitFor({ state: 'detached' });
    await keys.at(/^Urungkan$/);
    await keys.press('Enter');
    await eventually(() => {
      expect(value()).toBe(before);
    });
    await findingAt(pane, 'E15').waitFor();
    // The way back is gone with what it took back.
    await pane.getByRole('button', { name: 'Urungkan' }).waitFor({ state: 'detached' });
    await keys.at(/./);
  });

  it('lets a finding stand with a reason, and goes on in the list', async () => {
    const { pane, page } = await open();
    const keys = keysOf(page, pane);
    await checked(pane);
    await openFinding(keys, 'E15');
    await keys.to(/^Abaikan$/);
    await keys.press('Enter');
    await keys.at(/^Alasan/);
    await keys.type('Sudah disepakati');
    await keys.press('Enter');
    await findingAt(pane, 'E15').waitFor({ state: 'detached' });
    await keys.at(/Sel |\(\d+\)|\d$/);
  });

  it('leaves the form without a reason at what opened it', async () => {
    const { pane, page } = await open();
    const keys = keysOf(page, pane);
    await checked(pane);
    await openFinding(keys, 'E15');
    await keys.to(/^Abaikan$/);
    await keys.press('Enter');
    await keys.to(/^Batal$/);
    await keys.press('Enter');
    await keys.at(/^(Abaikan|Perbaiki)$/);
  });

  it('makes the tables and opens the first', async () => {
    const { pane, page, host } = await open();
    const keys = keysOf(page, pane);
    await checked(pane);
    await keys.to(/^Periksa$/);
    await keys.press('ArrowRight', 'Enter');
    await pane.getByRole('button', { name: 'Buat Tabel Capaian' }).waitFor();
    await keys.to(/^Buat Tabel Capaian$/);
    await keys.press('Enter');
    await pane.getByText('tabel selesai ditulis').waitFor();
    await keys.at(/./);
    await keys.to(/^Buka lembar|^Buka$/, 'Shift+Tab');
    await keys.press('Enter');
    await eventually(() => {
      expect(host.workbook.selection?.sheet).toMatch(/^LKIP/);
    });
  });

  it('corrects the role of a column', async () => {
    const { pane, page } = await open();
    const keys = keysOf(page, pane);
    await checked(pane);
    await keys.to(/^Lembar yang dikenali/);
    await keys.press('Enter');
    await keys.to(/^Lihat susunan DPA-Realisasi/);
    await keys.press('Enter');
    await keys.at(/^Kembali$/);
    await keys.to(/^Ganti peran kolom E/);
    await keys.press('Enter');
    await keys.to(/^tidak dipakai$/, 'ArrowDown');
    await keys.press('Enter');
    await pane.getByText(/^Koreksi disimpan/).waitFor();
    await keys.at(/^Ganti peran kolom E: tidak dipakai/);
    await keys.press('Escape');
    await keys.at(/./);
  });
});

describeOnPage('the page by the keyboard alone', (open) => {
  let page: Page;
  let keys: Keys;
  beforeEach(async () => {
    page = await open();
    keys = keysOf(page, page);
    await page.getByRole('grid').waitFor();
    await page.getByRole('tab', { name: 'Periksa' }).waitFor();
  });

  const selected = () => page.getByRole('gridcell', { selected: true });

  it('begins with a way past file and sheets', async () => {
    await keys.press('Tab');
    await keys.at(/^Langsung ke hasil pemeriksaan/);
    expect(await page.getByText('Langsung ke hasil pemeriksaan').boundingBox()).toMatchObject({
      x: expect.any(Number) as number,
    });
    await keys.press('Enter');
    await keys.at(/^Periksa$/);
  });

  it('goes through file, sheets and panel by F6, and back to where it was in each', async () => {
    await keys.press('Tab', 'F6');
    await keys.at(/^Pilih berkas$/);
    await keys.press('F6');
    await keys.at(/^Isi lembar/);
    await keys.press('ArrowDown', 'ArrowRight');
    const text = await selected().textContent();
    await keys.press('F6');
    await keys.at(/^Periksa$/);
    await keys.press('ArrowRight', 'F6', 'F6');
    await keys.at(/^Isi lembar/);
    expect(await selected().textContent()).toBe(text);
    await keys.press('F6');
    await keys.at(/^Tabel/);
    await keys.press('Shift+F6', 'Shift+F6');
    await keys.at(/^Pilih berkas$/);
  });

  it('opens the picker, and goes on from there', async () => {
    await keys.to(/^Pilih berkas$/);
    const chooser = page.waitForEvent('filechooser');
    await page.waitForTimeout(200);
    await keys.press('Enter');
    await (await chooser).setFiles('test/golden/flores-timur-2023.xlsx');
    await page.getByText('flores-timur-2023.xlsx', { exact: true }).waitFor();
    await page.getByRole('grid').waitFor();
    await keys.at(/^Pilih berkas$/);
    await keys.to(/^Buka contoh$/);
    await keys.press('Enter');
    await page.getByText('contoh.xlsx', { exact: true }).waitFor();
    // The button is gone with what it led away from.
    await keys.at(/./);
  });

  it('goes to a cell and to another sheet', async () => {
    await keys.to(/^Menuju sel$/);
    await keys.type('D27');
    await keys.press('Enter');
    expect(await selected().textContent()).toBe('121.775.000');
    await keys.to(/^LRA Akun/);
    await keys.press('Enter');
    await page.getByRole('grid', { name: /LRA Akun/ }).waitFor();
    await keys.at(/^LRA Akun/);
    await keys.to(/^Isi lembar/, 'Shift+Tab');
    await keys.press('Control+Home', 'ArrowDown');
    expect(await selected().count()).toBe(1);
  });
});
