/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelWorkbook, isExcelNewEnough } from '../../../src/workbook/excel';
import { compareVersions } from '../../excel-host/api-guard';
import { openDesktopExcel } from '../../excel-host/desktop';
import type { ExcelHost, HostOptions } from '../../excel-host/host';
import type { WorkbookModel } from '../../excel-host/model/workbook';
import { PAYLOAD_LIMIT } from '../../support/round-trips';
import { pictureOf } from '../../support/workbook-picture';
import { FUNCTIONS, SOURCE, sourceWorkbook } from './adapter-functions';
import { rejection } from './fixtures';

/** The client library of these tests knows the API up to 1.15: nothing newer can be used here. */
const EXCELS: Readonly<Record<string, Omit<HostOptions, 'surface' | 'workbook'>>> = {
  'the oldest of all': { requirements: { ExcelApi: '1.9' } },
  'Excel 2021': { requirements: { ExcelApi: '1.14' } },
  'Excel LTSC 2024': { requirements: { ExcelApi: '1.17' } },
  'Excel of Microsoft 365': { requirements: { ExcelApi: '1.20' } },
  'Excel on the web': { requirements: { ExcelApi: '1.20' }, payloadLimit: PAYLOAD_LIMIT },
};

const cellOf = (workbook: WorkbookModel, sheet: string, row: number, column: number) =>
  workbook.sheet(sheet)?.cell(row, column)?.value;

const marksOf = ({ sheets }: WorkbookModel) => sheets.flatMap(({ conditionals }) => conditionals);

/** What each function brings about: its answer, or what the workbook holds then. */
const DONE: Readonly<Record<string, (workbook: WorkbookModel, answer: unknown) => void>> = {
  read: (_, answer) => {
    expect(answer).toEqual(SOURCE);
  },
  'read again': (_, answer) => {
    expect(answer).toEqual(SOURCE);
  },
  'write tables': (workbook) => {
    expect(cellOf(workbook, 'Capaian Kinerja', 3, 0)).toBe('2.01');
    expect(cellOf(workbook, 'Realisasi Anggaran', 6, 1)).toBe('Tambahan');
  },
  'write tables again': (workbook) => {
    expect(workbook.sheets).toHaveLength(4);
    expect(cellOf(workbook, 'Realisasi Anggaran', 6, 1)).toBe('Tambahan');
  },
  'change cells': (workbook) => {
    expect(cellOf(workbook, 'LRA Akun', 1, 2)).toBe(120);
  },
  'change cells back': (workbook) => {
    expect(cellOf(workbook, 'LRA Akun', 1, 2)).toBe(100);
    expect(cellOf(workbook, 'Catatan', 0, 1)).toBe(5);
  },
  'read the memory': (_, answer) => {
    expect(answer).toBe('{"version":1}');
  },
  'write the memory': ({ customXml }) => {
    expect(customXml.map(({ xml }) => xml.includes('"a":2'))).toEqual([true]);
  },
  select: ({ selection }) => {
    expect(selection).toEqual({ sheet: 'Catatan', row: 0, column: 1 });
  },
  mark: (workbook) => {
    expect(marksOf(workbook)).toHaveLength(1);
  },
  unmark: (workbook) => {
    expect(marksOf(workbook)).toEqual([]);
  },
  'ask for marks': (_, answer) => {
    expect(answer).toBe(false);
  },
  'ask for the selected cell': (_, answer) => {
    expect(answer).toMatchObject({ sheet: 'LRA Akun' });
  },
};

async function open(options: Omit<HostOptions, 'surface'>): Promise<ExcelHost> {
  const host = await openDesktopExcel({ ...options, workbook: sourceWorkbook() });
  host.workbook.selection = { sheet: 'LRA Akun', row: 0, column: 0 };
  return host;
}

/** Runs every function, each on a workbook of its own. @returns the members used */
async function runAll(options: Omit<HostOptions, 'surface'>): Promise<Map<string, string>> {
  const used = new Map<string, string>();
  for (const [name, { prepare, run }] of Object.entries(FUNCTIONS)) {
    const host = await open(options);
    await prepare?.(excelWorkbook());
    const answer = await run(excelWorkbook());
    DONE[name]!(host.workbook, answer);
    for (const [member, set] of host.used) used.set(member, set);
  }
  return used;
}

const versionOf = (set: string): string => set.replace('ExcelApi ', '');

it.each(Object.entries(EXCELS))(
  'everything works in %s',
  async (_, options) => {
    expect(Object.keys(DONE)).toEqual(Object.keys(FUNCTIONS));
    expect((await runAll(options)).size).toBeGreaterThan(50);
  },
  60_000,
);

it.each(['1.1', '1.8'])('nothing is done in an Excel too old (%s), but said', async (version) => {
  const host = await open({ requirements: { ExcelApi: version } });
  const before = pictureOf(host.workbook);
  expect(isExcelNewEnough()).toBe(false);
  for (const { run } of Object.values(FUNCTIONS)) {
    expect(await rejection(run(excelWorkbook()))).toMatchObject({ code: 'excel-too-old' });
  }
  expect(host.syncs).toHaveLength(0);
  expect(pictureOf(host.workbook)).toEqual(before);
});

describe('the requirement set of the manifest', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  const overrides = new DOMParser()
    .parseFromString(manifest, 'application/xml')
    .getElementsByTagName('VersionOverrides')[0]!;
  const asked = [...overrides.getElementsByTagName('bt:Set')]
    .filter((set) => set.getAttribute('Name') === 'ExcelApi')
    .map((set) => set.getAttribute('MinVersion'));

  it('has every member that is used without asking whether Excel has it', async () => {
    const used = await runAll({ requirements: { ExcelApi: '1.9' } });
    const versions = [...used.values()].map(versionOf).sort(compareVersions);
    expect(asked).toEqual([versions.at(-1)]);
  }, 60_000);

  it('lacks only what newer Excels are asked for beside it', async () => {
    const used = await runAll({ requirements: { ExcelApi: '1.20' } });
    const newer = [...used].filter(([, set]) => compareVersions(versionOf(set), '1.9') > 0);
    expect(newer).toEqual([['Range.getMergedAreasOrNullObject', 'ExcelApi 1.13']]);
  }, 60_000);
});
