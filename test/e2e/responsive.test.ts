import type { Frame, Page } from 'playwright-core';
import { largeSheet, withMistakes, withWrongPercentages } from '../bench/sheets';
import { workbookFrom } from '../excel-host/model/workbook';
import { fileOf } from '../support/xlsx/snapshot';
import { describeInExcel } from './excel';
import { feltTasks, type LongTask } from './long-tasks';
import { describeOnPage } from './page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Of 20 columns each. */
const ROWS = 5_000;
/** Milliseconds that a test waits for something. */
const PATIENCE = 120_000;

jest.setTimeout(300_000);

/** Sums that do not come out, and a percentage that can be mended. */
const sheet = withWrongPercentages(withMistakes(largeSheet(ROWS, 'kode')), 1);

describeOnPage('the page with a large workbook', (open) => {
  const choose = async (page: Page): Promise<void> => {
    const file = { name: 'besar.xlsx', mimeType: XLSX, buffer: Buffer.from(fileOf(sheet)) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('besar.xlsx', { exact: true }).waitFor();
    await checked(page);
  };

  it('stays responsive while it opens, checks, repairs, writes and scrolls', async () => {
    const page = await open();
    page.setDefaultTimeout(PATIENCE);
    await checked(page);
    const felt: LongTask[] = [];
    felt.push(...(await feltTasks(page, 'page: opened and checked', () => choose(page))));
    expect(page.workers().length).toBeGreaterThan(1);
    felt.push(...(await feltTasks(page, 'page: repaired', () => repairOne(page))));
    felt.push(...(await feltTasks(page, 'page: tables written', () => writeTables(page))));
    felt.push(
      ...(await feltTasks(page, 'page: sheet scrolled', () => scroll(page.getByRole('grid')))),
    );
    expect(felt).toEqual([]);
  });
});

describeInExcel('the pane with a large workbook', (open) => {
  it('stays responsive while it checks, follows an edit and repairs', async () => {
    const { page, pane, host } = await open({ workbook: workbookFrom({ sheets: [sheet] }) });
    page.setDefaultTimeout(PATIENCE);
    await checked(pane);
    const felt: LongTask[] = [];
    felt.push(...(await feltTasks(pane, 'pane: checked again', () => checkAgain(pane))));
    expect(page.workers().length).toBeGreaterThan(0);
    felt.push(
      ...(await feltTasks(pane, 'pane: an edit followed', async () => {
        host.userEdit('Besar!R5', '250');
        await pane.getByText('Sel R5').first().waitFor();
      })),
    );
    felt.push(...(await feltTasks(pane, 'pane: repaired', () => repairOne(pane))));
    expect(felt).toEqual([]);
  });
});

const checked = async (screen: Page | Frame): Promise<void> => {
  await screen.getByRole('button', { name: 'Periksa ulang', disabled: false }).waitFor();
};

async function checkAgain(screen: Page | Frame): Promise<void> {
  const again = screen.getByRole('button', { name: 'Periksa ulang' });
  await again.click();
  await screen.getByRole('button', { name: 'Batal' }).waitFor({ state: 'detached' });
  await checked(screen);
}

async function writeTables(screen: Page | Frame): Promise<void> {
  await screen.getByRole('tab', { name: 'Tabel' }).click();
  await screen.getByRole('button', { name: 'Buat Tabel Capaian' }).click();
  await screen.getByText('Tabel selesai ditulis').waitFor();
}

async function repairOne(screen: Page | Frame): Promise<void> {
  const findings = screen.getByRole('region', { name: 'Temuan' }).getByRole('button');
  await findings.filter({ hasText: 'Sel R2' }).first().click();
  await screen.getByRole('button', { name: 'Perbaiki', exact: true }).click();
  await screen.getByRole('button', { name: 'Terapkan' }).click();
  await screen.getByText('1 sel diperbaiki').waitFor();
}

/** Turns the wheel over something, far and fast. */
async function scroll(over: ReturnType<Page['getByRole']>): Promise<void> {
  await over.hover({ position: { x: 100, y: 100 } });
  const { mouse } = over.page();
  for (let turn = 0; turn < 60; turn++) await mouse.wheel(0, 600);
}
