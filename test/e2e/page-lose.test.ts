import type { Page } from 'playwright-core';
import { describeOnPage } from './page';

jest.setTimeout(60_000);

describeOnPage('changes that were not downloaded', (open) => {
  let page: Page;
  beforeEach(async () => {
    page = await open();
    await page.getByRole('button', { name: /Sel D27/ }).click();
    await page.getByRole('button', { name: 'Perbaiki', exact: true }).click();
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText('1 sel diperbaiki').waitFor();
  });

  const question = () => page.getByRole('alertdialog');
  const choose = () =>
    page.locator('input[type=file]').first().setInputFiles('test/golden/flores-timur-2023.xlsx');

  it('are asked about before another file is opened', async () => {
    await choose();
    await question().waitFor();
    expect(await question().textContent()).toContain('“contoh.xlsx” belum diunduh');
    await question().getByRole('button', { name: 'Batal' }).click();
    expect(await page.getByText('1 sel diperbaiki').isVisible()).toBe(true);
    await choose();
    await question().getByRole('button', { name: 'Lanjutkan, buang perubahan' }).click();
    await page.getByText('flores-timur-2023.xlsx', { exact: true }).waitFor();
  });

  it('are not asked about once they are downloaded', async () => {
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Unduh salinan' }).click();
    await downloaded;
    await choose();
    await page.getByText('flores-timur-2023.xlsx', { exact: true }).waitFor();
    expect(await question().count()).toBe(0);
  });

  it('are asked about by the browser where the tab is closed', async () => {
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    expect(await page.getByText('1 sel diperbaiki').isVisible()).toBe(true);
  });
});

describeOnPage('a workbook of the user', (open) => {
  it('stays where another cannot be read', async () => {
    const page = await open();
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles('test/golden/flores-timur-2023.xlsx');
    // A sheet that the sample does not have.
    const sheet = page.getByRole('button', { name: 'PK Pendukung' });
    await sheet.waitFor();
    await input.setInputFiles({
      name: 'rusak.xlsx',
      mimeType: 'application/zip',
      buffer: Buffer.from('rusak'),
    });
    await page.getByRole('alert').filter({ hasText: 'rusak.xlsx: ' }).waitFor();
    await page.getByText('flores-timur-2023.xlsx', { exact: true }).waitFor();
    await sheet.waitFor();
  });
});
