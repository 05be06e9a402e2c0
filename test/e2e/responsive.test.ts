import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { largeSheet, manySheets, withMistakes, withWrongPercentages } from '../bench/sheets';
import { workbookFrom } from '../excel-host/model/workbook';
import { fileOf } from '../support/xlsx/snapshot';
import { describeInExcel } from './excel';
import { feltTasks, type LongTask } from './long-tasks';
import { describeOnPage } from './page';

/** Of 20 columns each. */
const ROWS = 5_000;
/** Milliseconds that a test waits for something. */
const PATIENCE = 120_000;

jest.setTimeout(300_000);

/** Sums that do not come out, and a percentage that can be mended. */
const large = withWrongPercentages(withMistakes(largeSheet(ROWS, 'kode')), 1);
/** Of 92 rows each, 33 of them with a finding. */
const many = manySheets(100, withWrongPercentages(withMistakes(largeSheet(93, 'kode')), 30));

describeOnPage('the page with a large workbook', (open) => {
  const folder = mkdtempSync(join(tmpdir(), 'capaian-'));
  const path = join(folder, 'besar.xlsx');
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const choose = async (page: Page): Promise<void> => {
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByText('besar.xlsx', { exact: true }).waitFor();
    await checked(page);
  };

  it('stays responsive while it opens, checks, repairs, writes and scrolls', async () => {
    writeFileSync(path, fileOf(large));
    const page = await open();
    page.setDefaultTimeout(PATIENCE);
    await checked(page);
    const felt = await feltIn(page, {
      'page: opened and checked': () => choose(page),
      'page: repaired': () => repairOne(page),
      'page: sheet scrolled': () => scroll(page.getByRole('grid')),
      'page: structure opened': async () => {
        await page.getByRole('button', { name: /^Lihat susunan Besar/ }).click();
        await page.getByRole('button', { name: /^Tunjukkan baris 2:/ }).waitFor();
      },
      'page: structure scrolled': () => scroll(page.getByRole('region', { name: /^Baris/ })),
      'page: structure closed': () => page.getByRole('button', { name: 'Kembali' }).click(),
      'page: tables written': () => writeTables(page),
    });
    expect(page.workers().length).toBeGreaterThan(1);
    expect(felt).toEqual([]);
  });

  it('stays responsive with a hundred sheets and thousands of findings', async () => {
    writeFileSync(path, fileOf(...many));
    const page = await open();
    page.setDefaultTimeout(PATIENCE);
    await checked(page);
    const list = page.getByRole('region', { name: 'Temuan' });
    const group = list.getByRole('heading', { level: 4 }).getByRole('button').first();
    const felt = await feltIn(page, {
      'findings: opened and checked': () => choose(page),
      'findings: list of sheets unfolded': () => page.getByText(/^Lembar yang dikenali/).click(),
      'findings: list of sheets folded': () => page.getByText(/^Lembar yang dikenali/).click(),
      'findings: group unfolded': () => group.click(),
      'findings: scrolled': () => scroll(list),
      'findings: searched': async () => {
        const search = page.getByRole('searchbox', { name: 'Cari temuan' });
        await search.pressSequentially('Bidang 1 02', { delay: 60 });
        await search.fill('');
      },
      'findings: another sheet': () => page.getByRole('button', { name: /^Lembar 5\b/ }).click(),
    });
    const lines = await list.getByRole('listitem').first().getAttribute('aria-setsize');
    expect(Number(lines)).toBeGreaterThan(3_000);
    expect(felt).toEqual([]);
  });
});

describeInExcel('the pane with a large workbook', (open) => {
  it('stays responsive while it checks, follows an edit, repairs and writes', async () => {
    const workbook = workbookFrom({ sheets: [large] });
    // A page of another site has a thread of its own: what the emulation does there is not counted.
    const { page, pane, host } = await open({ workbook, site: 'cross-site' });
    page.setDefaultTimeout(PATIENCE);
    const felt = await feltIn(pane, {
      'pane: read and checked': () => checked(pane),
      'pane: checked again': () => checkAgain(pane),
      'pane: an edit followed': async () => {
        host.userEdit('Besar!R5', '250');
        await pane.getByText('Sel R5').first().waitFor();
      },
      'pane: repaired': () => repairOne(pane),
      'pane: tables written': () => writeTables(pane),
    });
    expect(page.workers().length).toBeGreaterThan(0);
    expect(felt).toEqual([]);
  });
});

/** Does one thing after the other. @returns the tasks that a person would feel */
async function feltIn(
  screen: Page | Frame,
  actions: Readonly<Record<string, () => Promise<void>>>,
): Promise<readonly LongTask[]> {
  const felt: LongTask[] = [];
  for (const [what, action] of Object.entries(actions))
    felt.push(...(await feltTasks(screen, what, action)));
  return felt;
}

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
