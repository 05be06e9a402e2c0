import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language, Messages } from '../../src/locales';
import { ROOT } from '../e2e/chromium';
import { sheetOf } from '../support/sheet';
import { fileOf } from '../support/xlsx/snapshot';
import { KNOWN_KEY, LANGUAGE_KEY } from './kept';
import { themed, type Appearance } from './appearance';
import { wordsOf } from './screens';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What a user of the page without Excel has before his eyes, and how he comes there. */
export interface PageScreen {
  readonly name: string;
  /** Whether the page has been opened before, so that it does not introduce itself. */
  readonly known?: false;
  /** From the checked sample to the screen; returns once it stands. */
  readonly reach: (page: Page, words: Messages) => Promise<void>;
}

/** A sheet that has nothing to do with a report. */
const SHOPPING = sheetOf('Belanja Arisan', [
  ['Nama', 'Bawa apa'],
  ['Bu Sri', 'Kue lapis'],
]);

const SPENT = sheetOf('Realisasi', [
  ['REALISASI ANGGARAN TAHUN 2024', null],
  ['Uraian', 'Realisasi (Rp)'],
  ['Program Rehabilitasi Sosial', 540_000_000],
  ['Program Pemberdayaan Sosial', 901_000_000],
]);

const file = (name: string, buffer: Buffer) => ({ name, mimeType: XLSX, buffer });

async function choose(page: Page, ...files: ReturnType<typeof file>[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(files);
}

async function openFinding(page: Page, { ui }: Messages): Promise<void> {
  const name = ui.findings.cell.replace('{cell}', 'D27');
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: ui.exceptions.ignore, exact: true }).waitFor();
}

/** The screens of the page without Excel: the panel beside the sheets. */
export const PAGE_SCREENS: readonly PageScreen[] = [
  { name: 'temuan', reach: () => Promise.resolve() },
  {
    name: 'perkenalan',
    known: false,
    reach: async (page, { ui }) => {
      await page.getByText(ui.care.welcome.steps[0]!.title).waitFor();
    },
  },
  {
    name: 'perbaikan',
    reach: async (page, words) => {
      await openFinding(page, words);
      await page.getByRole('button', { name: words.ui.repairs.repair, exact: true }).click();
      await page.getByRole('button', { name: words.ui.repairs.apply }).waitFor();
    },
  },
  {
    name: 'tabel',
    reach: async (page, { ui }) => {
      await page.getByRole('tab', { name: ui.places.tables }).click();
      await page.getByRole('button', { name: ui.tables.make, exact: true }).waitFor();
    },
  },
  {
    name: 'pengaturan',
    reach: async (page, { ui }) => {
      await page.getByRole('tab', { name: ui.places.settings }).click();
    },
  },
  {
    name: 'susunan',
    reach: async (page, { ui }) => {
      await page.getByText(ui.summary.understood).click();
      const name = ui.structure.showOf.replace('{sheet}', 'DPA-Realisasi');
      await page.getByRole('button', { name }).click();
      const title = ui.structure.title.replace('{sheet}', 'DPA-Realisasi');
      await page.getByRole('heading', { name: title }).waitFor();
    },
  },
  {
    name: 'tempel',
    reach: async (page, { ui }) => {
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true });
        document.body.dispatchEvent(event);
      });
      await page.getByText(ui.page.paste.nothing).waitFor();
    },
  },
  {
    name: 'beberapa-berkas',
    reach: async (page, { ui }) => {
      const sample = readFileSync(join(ROOT, 'assets/contoh.xlsx'));
      await choose(
        page,
        file('Realisasi DPA Bidang Rehabilitasi Sosial sampai Juni 2024 (perbaikan).xlsx', sample),
        file('LRA.xlsx', Buffer.from(fileOf(SPENT))),
        file('rusak.xlsx', Buffer.from('bukan buku kerja')),
      );
      const name = ui.further.removeOf.replace('{name}', 'LRA.xlsx');
      await page.getByRole('button', { name }).waitFor();
      await page.getByRole('alert').filter({ hasText: 'rusak.xlsx' }).waitFor();
      await page.getByRole('tab').first().waitFor();
    },
  },
  {
    name: 'tidak-dikenali',
    reach: async (page, { ui }) => {
      await choose(page, file('arisan.xlsx', Buffer.from(fileOf(SHOPPING))));
      await page.getByRole('heading', { name: ui.nothing.title }).waitFor();
    },
  },
  {
    name: 'bukan-buku-kerja',
    reach: async (page, { ui }) => {
      await choose(page, file('surat.xlsx', Buffer.from('bukan buku kerja')));
      await page.getByRole('button', { name: ui.page.backToSample }).first().waitFor();
      await page.getByRole('heading', { name: ui.failed.title }).waitFor();
    },
  },
];

/** Brings the opened page, as it is for who has been here before, to a screen. */
export async function reachPageScreen(
  page: Page,
  screen: PageScreen,
  language: Language,
): Promise<void> {
  const kept = {
    [LANGUAGE_KEY]: language,
    ...((screen.known ?? true) && { [KNOWN_KEY]: '1' }),
  };
  await page.evaluate((entries) => {
    for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value);
  }, kept);
  await page.reload();
  await page.getByRole('tab').first().waitFor();
  await page.getByRole('grid').waitFor();
  await screen.reach(page, wordsOf(language));
}

/** Lets the system look so. */
export async function showPage(page: Page, appearance: Appearance): Promise<void> {
  await page.emulateMedia({
    reducedMotion: 'reduce',
    colorScheme: appearance === 'dark' ? 'dark' : 'light',
    forcedColors: appearance === 'contrast' ? 'active' : 'none',
  });
  await themed(page, appearance);
}
