import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openWorkbookFile } from '../../src/workbook/file';
import { expectNoViolations } from '../support/axe';
import { describeOnPage } from './page';

jest.setTimeout(60_000);

/** What is looked at here; the rest of the page has tests of its own. */
const PLACE = 'section[aria-label="Buat Tabel Capaian"]';

describeOnPage('the tables on the page', (open) => {
  let page: Page;

  const openTables = async (options: BrowserContextOptions = {}): Promise<void> => {
    page = await open(options);
    await page.getByRole('tab', { name: 'Tabel', exact: true }).click();
    await page.getByRole('img', { name: /^Grafik penyerapan/ }).waitFor();
  };

  const look = (title: string) => page.getByRole('button', { name: `Lihat isi ${title}` });

  it('are chosen, named, made and opened', async () => {
    await openTables();
    await page.getByRole('checkbox', { name: 'Pilih semua' }).click();
    await page.getByText('0 dari 14 tabel dipilih').waitFor();
    await page.getByRole('checkbox', { name: 'Tabel 3.2 Capaian Kinerja' }).click();
    await look('Capaian Kinerja').click();
    const preview = page.getByRole('region', { name: 'Contoh isi Capaian Kinerja' });
    expect(await preview.textContent()).toContain('Jumlah produksi perikanan tangkap');

    const make = page.getByRole('button', { name: 'Buat Tabel Capaian' });
    const name = page.getByLabel('Nama lembar');
    await name.fill('Capaian');
    await page.getByText('Nama ini sudah dipakai').first().waitFor();
    expect(await make.isDisabled()).toBe(true);
    await name.fill('Capaian 2025');
    await make.click();
    await page.getByText('1 tabel selesai ditulis').waitFor();

    await page.getByRole('button', { name: 'Buka lembar Capaian 2025' }).first().click();
    await page.getByRole('gridcell', { name: 'Rata-rata capaian' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh salinan' }).click(),
    ]);
    const copy = await openWorkbookFile(readFileSync(await download.path()));
    const { sheets } = await copy.read();
    const made = sheets.filter(({ generatedBy }) => generatedBy !== undefined);
    expect(made.map((one) => [one.name, one.generatedBy])).toEqual([
      ['Capaian 2025', 'capaian-kinerja'],
    ]);
  });

  it('show themselves in miniature as they come into view', async () => {
    await openTables();
    const dashes = (title: string) => look(title).locator('svg[width="64"] rect');
    await look('Formulir Checklist Reviu').scrollIntoViewIfNeeded();
    await dashes('Formulir Checklist Reviu').first().waitFor({ state: 'attached' });
    expect(await dashes('Formulir Checklist Reviu').count()).toBeGreaterThan(5);
  });

  it.each([
    ['light', 1366],
    ['dark', 1366],
    ['light', 320],
  ] as const)('have no fault of accessibility in %s at %i pixels', async (colorScheme, width) => {
    await openTables({ colorScheme, viewport: { width, height: 768 } });
    await look('Capaian Kinerja').click();
    await page.getByRole('region', { name: 'Contoh isi Capaian Kinerja' }).waitFor();
    await expectNoViolations(page, PLACE);
    await page.getByRole('button', { name: 'Lihat angkanya' }).click();
    await page.getByRole('button', { name: 'Capaian', exact: true }).click();
    await expectNoViolations(page, PLACE);
  });
});
