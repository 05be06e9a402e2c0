import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { cellAt, type SheetSnapshot } from '../../src/workbook';
import { openWorkbookFile } from '../../src/workbook/file';
import { sheetOf } from '../support/sheet';
import { fileOf } from '../support/xlsx/snapshot';
import { ROOT } from './chromium';
import { describeOnPage } from './page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

jest.setTimeout(60_000);

describeOnPage('the page without Excel', (open) => {
  let page: Page;
  let complaints: string[];

  beforeEach(async () => {
    complaints = [];
    page = await open();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await checked();
  });

  afterEach(() => {
    expect(complaints).toEqual([]);
  });

  const checked = () => page.getByRole('tab', { name: 'Periksa' }).waitFor();
  const makeTables = async () => {
    await page.getByRole('tab', { name: 'Tabel' }).click();
    await page.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
  };
  const findings = () => page.getByRole('region', { name: 'Temuan' }).getByRole('button');
  const selectedCell = () => page.getByRole('gridcell', { selected: true });

  it('opens with the sample checked', async () => {
    expect(await page.getByRole('heading', { name: 'Belum siap dikirim' }).count()).toBe(1);
    expect(await findings().count()).toBeGreaterThan(0);
    expect(await page.getByText('Tidak ada yang diunggah').isVisible()).toBe(true);
  });

  it('shows the cell of a finding that is clicked', async () => {
    const finding = findings().filter({ hasText: 'Sel D27' });
    await finding.click();
    expect(await selectedCell().textContent()).toBe('121.775.000');
    expect(await selectedCell().isVisible()).toBe(true);
    expect(await finding.getAttribute('aria-expanded')).toBe('true');
  });

  it('shows the finding of a cell that is clicked, and moves on by keyboard', async () => {
    const cell = page.getByRole('gridcell', { name: '26.150.000' });
    await cell.click();
    const open = findings().filter({ hasText: 'Sel D18' });
    await open.waitFor();
    expect(await open.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    expect(await selectedCell().textContent()).toBe('25.800.000');
  });

  it('mends a finding in the copy, and takes that back', async () => {
    const finding = findings().filter({ hasText: 'Sel D27' });
    await finding.click();
    await page.getByRole('button', { name: 'Perbaiki', exact: true }).click();
    const preview = page.getByRole('region', { name: 'Yang akan diubah' });
    expect(await preview.textContent()).toContain('D27: angka 121.775.000 → rumus =SUM(');
    await preview.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText('1 sel diperbaiki').waitFor();
    await finding.waitFor({ state: 'detached' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh salinan' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('contoh - diperbaiki.xlsx');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await finding.waitFor();
    expect(await selectedCell().textContent()).toBe('121.775.000');
  });

  it('writes the tables and hands out a copy that holds them beside the untouched sheets', async () => {
    await makeTables();
    await page.getByText('Tabel selesai ditulis').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh salinan' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('contoh - dengan tabel capaian.xlsx');
    const sample = await sheetsOf(readFileSync(join(ROOT, 'assets/contoh.xlsx')));
    const copy = await sheetsOf(readFileSync(await download.path()));
    expect(copy.slice(0, sample.length)).toEqual(sample);
    const made = copy.slice(sample.length);
    expect(made.map(({ generatedBy }) => generatedBy)).toContain('realisasi-anggaran');
    for (const sheet of made) expect(formulas(sheet)).toBeGreaterThan(0);
  });

  it('checks a file that is picked', async () => {
    const path = join(ROOT, 'test/golden/flores-timur-2023.xlsx');
    await page.locator('input[type=file]').setInputFiles(path);
    await findings().filter({ hasText: '780' }).first().waitFor();
  });

  it('checks two files at once, lets the other be the main one, and takes one away', async () => {
    const pagu = sheetOf('PK', [
      ['PERJANJIAN KINERJA TAHUN 2024', null, null],
      ['No', 'Program', 'Anggaran'],
      [1, 'Program Pemberdayaan Sosial', 900_000_000],
      [2, 'Program Rehabilitasi Sosial', 600_000_000],
    ]);
    const spent = sheetOf('Sheet1', [
      ['REALISASI ANGGARAN TAHUN 2024', null],
      ['Uraian', 'Realisasi (Rp)'],
      ['Program Rehabilitasi Sosial', 540_000_000],
      ['Program Pemberdayaan Sosial', 901_000_000],
    ]);
    const file = (name: string, sheet: SheetSnapshot) => ({
      name,
      mimeType: XLSX,
      buffer: Buffer.from(fileOf(sheet)),
    });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([file('PK.xlsx', pagu), file('LRA.xlsx', spent)]);
    await page.getByText('Digabung: PK dengan LRA.xlsx · Sheet1, 2 baris').waitFor();
    await findings().filter({ hasText: 'LRA.xlsx · Sheet1' }).click();
    expect(await selectedCell().textContent()).toBe('901000000');
    expect(await page.getByRole('button', { name: /^LRA\.xlsx · Sheet1/ }).count()).toBe(1);
    await page.getByRole('button', { name: 'Jadikan LRA.xlsx berkas utama' }).click();
    await page.getByText('Digabung: PK.xlsx · PK dengan Sheet1, 2 baris').waitFor();
    await page.getByRole('button', { name: 'Keluarkan PK.xlsx' }).click();
    await page.getByRole('heading', { name: 'Siap dikirim' }).waitFor();
  });

  it('says in one sentence that a file is no workbook, and goes back to the sample', async () => {
    const file = { name: 'surat.xlsx', mimeType: XLSX, buffer: Buffer.from('bukan buku kerja') };
    await page.locator('input[type=file]').setInputFiles(file);
    const alert = page.getByRole('alert').filter({ hasText: 'Buku kerja' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('Buku kerja tidak dapat dibaca');
    await alert.getByRole('button', { name: 'Buka contoh' }).click();
    await checked();
  });

  it('speaks English when asked, and still does on the next visit', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Tables' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'Tables' }).waitFor();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await checked();
  });
});

async function sheetsOf(bytes: Buffer): Promise<readonly SheetSnapshot[]> {
  const workbook = await openWorkbookFile(new Uint8Array(bytes));
  return (await workbook.read()).sheets;
}

function formulas(sheet: SheetSnapshot): number {
  let count = 0;
  for (const [row, cells] of sheet.rows.entries()) {
    for (let column = 0; column < (cells?.length ?? 0); column++) {
      if (cellAt(sheet, row, column)?.formula !== undefined) count++;
    }
  }
  return count;
}
