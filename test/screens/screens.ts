import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { messagesFor, type Language, type Messages } from '../../src/locales';
import type { SheetSnapshot } from '../../src/workbook';
import { openWorkbookFile } from '../../src/workbook/file';
import { ROOT } from '../e2e/chromium';
import { FAULTS, type ExcelHost, type HostOptions } from '../excel-host/host';
import { WorkbookModel, workbookFrom } from '../excel-host/model/workbook';
import { sheetOf, workbookOf } from '../support/sheet';

/** What a user has before his eyes, and how he comes there. */
export interface Screen {
  readonly name: string;
  readonly workbook: () => Promise<WorkbookModel>;
  readonly host?: Pick<HostOptions, 'requirements' | 'readOnly'>;
  /** Whether the pane has been opened before, so that it does not introduce itself. */
  readonly known?: false;
  /** Milliseconds that every answer of Excel takes. */
  readonly latency?: number;
  /** Arranges the Excel before the pane asks it for the workbook. */
  readonly arrange?: (host: ExcelHost) => void;
  /** From the opened pane to the screen; returns once it stands. */
  readonly reach: (pane: Frame, words: Messages) => Promise<void>;
}

async function sample(): Promise<WorkbookModel> {
  const bytes = readFileSync(join(ROOT, 'assets/contoh.xlsx'));
  return workbookFrom(await (await openWorkbookFile(new Uint8Array(bytes))).read());
}

function empty(): Promise<WorkbookModel> {
  const workbook = new WorkbookModel();
  workbook.addSheet();
  return Promise.resolve(workbook);
}

const holding = (sheet: SheetSnapshot) => () => Promise.resolve(workbookFrom(workbookOf(sheet)));

/** A sheet that has nothing to do with a report. */
const SHOPPING = sheetOf('Belanja Arisan', [
  ['Nama', 'Bawa apa'],
  ['Bu Sri', 'Kue lapis'],
  ['Pak Made', 'Kopi'],
]);

const result = async (pane: Frame): Promise<void> => {
  await pane.getByRole('tab').first().waitFor();
};

const place = async (pane: Frame, name: string): Promise<void> => {
  await result(pane);
  await pane.getByRole('tab', { name }).click();
};

/** Opens the finding of a total that has forgotten a row. */
async function openFinding(pane: Frame, { ui }: Messages): Promise<void> {
  await result(pane);
  const name = ui.findings.cell.replace('{cell}', 'D27');
  await pane.getByRole('button', { name }).click();
  await pane.getByRole('button', { name: ui.exceptions.ignore, exact: true }).waitFor();
}

/** Every screen of the pane. */
export const SCREENS: readonly Screen[] = [
  {
    name: 'kosong',
    workbook: empty,
    reach: async (pane, { ui }) => {
      await pane.getByRole('heading', { name: ui.care.nothing.empty }).waitFor();
    },
  },
  {
    name: 'tidak-dikenali',
    workbook: holding(SHOPPING),
    reach: async (pane, { ui }) => {
      await pane.getByRole('heading', { name: ui.nothing.title }).waitFor();
    },
  },
  {
    name: 'membaca',
    workbook: sample,
    latency: 3_000,
    reach: async (pane, { ui }) => {
      await pane.getByText(ui.reading).waitFor();
    },
  },
  {
    name: 'perkenalan',
    workbook: sample,
    known: false,
    reach: async (pane, { ui }) => {
      await pane.getByText(ui.care.welcome.steps[0]!.title).waitFor();
    },
  },
  { name: 'temuan', workbook: sample, reach: result },
  {
    name: 'susunan',
    workbook: sample,
    reach: async (pane, { ui }) => {
      await result(pane);
      await pane.getByText(ui.summary.understood).click();
      const name = ui.structure.showOf.replace('{sheet}', 'DPA-Realisasi');
      await pane.getByRole('button', { name }).click();
      const title = ui.structure.title.replace('{sheet}', 'DPA-Realisasi');
      await pane.getByRole('heading', { name: title }).waitFor();
    },
  },
  { name: 'satu-temuan', workbook: sample, reach: openFinding },
  {
    name: 'perbaikan',
    workbook: sample,
    reach: async (pane, words) => {
      await openFinding(pane, words);
      await pane.getByRole('button', { name: words.ui.repairs.repair, exact: true }).click();
      await pane.getByRole('button', { name: words.ui.repairs.apply }).waitFor();
    },
  },
  {
    name: 'abaikan',
    workbook: sample,
    reach: async (pane, words) => {
      await openFinding(pane, words);
      await pane.getByRole('button', { name: words.ui.exceptions.ignore, exact: true }).click();
      await pane.getByRole('textbox', { name: words.ui.exceptions.reason }).waitFor();
    },
  },
  {
    name: 'tabel',
    workbook: sample,
    reach: async (pane, { ui }) => {
      await place(pane, ui.places.tables);
      await pane.getByRole('button', { name: ui.tables.make, exact: true }).waitFor();
    },
  },
  {
    name: 'tabel-selesai',
    workbook: sample,
    reach: async (pane, { ui }) => {
      await place(pane, ui.places.tables);
      await pane.getByRole('button', { name: ui.tables.make, exact: true }).click();
      await pane
        .getByText(ui.tables.written.replace('{n}', '').trim())
        .first()
        .waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'pengaturan',
    workbook: sample,
    reach: async (pane, { ui }) => {
      await place(pane, ui.places.settings);
    },
  },
  {
    name: 'galat',
    workbook: sample,
    arrange: (host) => {
      // As often as the reading tries by itself, and whatever else asks meanwhile.
      host.fail(...Array<typeof FAULTS.cellEditing>(20).fill(FAULTS.cellEditing));
    },
    reach: async (pane, { ui }) => {
      await pane.getByRole('button', { name: ui.failed.again }).waitFor();
    },
  },
  {
    name: 'terlalu-lama',
    workbook: sample,
    host: { requirements: { ExcelApi: '1.8' } },
    reach: async (pane, { ui }) => {
      await pane.getByRole('heading', { name: ui.startFailed.title }).waitFor();
    },
  },
];

export const LANGUAGES: readonly Language[] = ['id', 'en'];

export const wordsOf = (language: Language): Messages => messagesFor(language);
