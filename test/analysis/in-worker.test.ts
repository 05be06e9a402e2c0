import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analysisInThread } from '../../src/analysis';
import { analysisInWorker } from '../../src/analysis/in-worker';
import type { WorkerLike } from '../../src/analysis/transport/connection';
import {
  allTables,
  chartData,
  checkSnapshot,
  correctionFor,
  documentTable,
  makeTables,
  offerTables,
  previewTable,
  proposeRepairs,
  type CheckReport,
  type CheckStep,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';
import { goldenBytes, TWINS } from '../golden/workbooks';
import { sheetOf, workbookOf } from '../support/sheet';
import { sameThreadWorker } from './support/same-thread';

const AT = new Date(2026, 0, 31);
const SAMPLE = readFileSync(join(__dirname, '../../assets/contoh.xlsx'));

/** Data as another thread gets it: objects of a clone are equal only to those of a clone. */
const plain = <T>(value: T): T => structuredClone(value);

/** An analysis in a worker, with the workers that it began. */
function apart() {
  const workers: ReturnType<typeof sameThreadWorker>[] = [];
  const analysis = analysisInWorker(() => {
    const worker = sameThreadWorker();
    workers.push(worker);
    return worker;
  });
  const asked = () => workers.flatMap((worker) => worker.asked);
  return { analysis, workers, asked };
}

const read = async (bytes: Uint8Array) => (await openWorkbookFile(bytes)).read();

describe.each([
  ['contoh', SAMPLE] as const,
  ...TWINS.map((name) => [name, goldenBytes(name)] as const),
])('the report of %s from a worker', (_name, bytes) => {
  let snapshot: WorkbookSnapshot;
  let expected: CheckReport;
  let report: CheckReport;
  const { analysis } = apart();

  beforeAll(async () => {
    snapshot = await read(bytes);
    expected = checkSnapshot(snapshot, { at: AT });
    const checked = await analysis.check(snapshot, { at: AT });
    report = checked.report;
    expect(plain(checked.offers)).toEqual(plain(offerTables(expected)));
  });

  afterAll(() => {
    analysis.dispose();
  });

  it('is the same data', () => {
    expect(expected.tables.length).toBeGreaterThan(0);
    expect(plain(report)).toEqual(plain(expected));
  });

  it('names the same objects where the report of one thread does', () => {
    expect(report.snapshot).toBe(snapshot);
    for (const { base, other } of report.joins) {
      expect(report.tables).toContain(base);
      expect(report.tables).toContain(other);
    }
    const shared = (of: CheckReport) =>
      of.tables.map(({ rows }) => of.recognised.findIndex((table) => table.rows === rows));
    expect(shared(report)).toEqual(shared(expected));
  });

  it('gives the same repairs, tables, corrections, documents, previews and charts', async () => {
    expect(plain(await analysis.repairs(report))).toEqual(plain(proposeRepairs(expected)));
    const mended = (await analysis.repairs(report)).flatMap(({ findings }) => findings);
    for (const finding of mended) expect(report.findings).toContain(finding);
    expect(plain(proposeRepairs(report))).toEqual(plain(proposeRepairs(expected)));
    const specs = makeTables(expected);
    expect(plain(await analysis.tables(report))).toEqual(plain(specs));
    expect(plain(makeTables(report))).toEqual(plain(specs));
    const id = specs[0]!.id;
    expect(await analysis.document(report, id)).toEqual(documentTable(expected, id));
    expect(plain(await analysis.preview(report, id))).toEqual(plain(previewTable(expected, id)));
    expect(plain(await analysis.charts(report))).toEqual(plain(chartData(expected)));
    const wish = { about: 'table', kind: 'lain' } as const;
    const correction = (of: CheckReport) => correctionFor(of.recognised, of.recognised[0]!, wish);
    expect(plain(correction(report))).toEqual(plain(correction(expected)));
    expect(plain(allTables(report))).toEqual(plain(allTables(expected)));
  });
});

const budget = (name: string, percent: number) =>
  sheetOf(name, [
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['5', 'BELANJA DAERAH', 4_000_000, 3_200_000, 80],
    ['5.1', 'BELANJA OPERASI', 4_000_000, 3_200_000, percent],
  ]);

const AGREEMENT = sheetOf('PK', [
  ['PERJANJIAN KINERJA TAHUN 2024', null, null],
  ['No', 'Program', 'Anggaran'],
  [1, 'Program Pemberdayaan Sosial', 900_000_000],
  [2, 'Program Rehabilitasi Sosial', 600_000_000],
]);
const SPENT = sheetOf('Sheet1', [
  ['REALISASI ANGGARAN TAHUN 2024', null],
  ['Uraian', 'Realisasi (Rp)'],
  ['Program Rehabilitasi Sosial', 540_000_000],
  ['Program Pemberdayaan Sosial', 901_000_000],
]);

describe('an analysis in a worker', () => {
  const [first, second] = [budget('A', 80), budget('B', 80)];

  it('sends and recognises no sheet again that did not change', async () => {
    const { analysis, asked } = apart();
    await analysis.check(workbookOf(first, second));
    const sheets = () =>
      asked().filter(
        ({ to, ...rest }) => to === 'part' && 'part' in rest && rest.part.kind === 'object',
      );
    expect(sheets()).toHaveLength(2);
    const changed = budget('B', 70);
    const { report } = await analysis.check(workbookOf(first, changed));
    expect(sheets()).toHaveLength(3);
    expect(report.findings.map(({ cell }) => cell.sheet)).toEqual(['B']);
    analysis.dispose();
  });

  it('joins the very tables of its report, those of further files too', async () => {
    const { analysis } = apart();
    const { report } = await analysis.check(workbookOf(AGREEMENT), {
      others: [{ name: 'LRA.xlsx', snapshot: workbookOf(SPENT) }],
    });
    const [join, ...rest] = report.joins;
    expect(rest).toEqual([]);
    expect([join?.base, join?.other]).toEqual(report.tables);
    expect(join?.base).toBe(report.tables[0]);
    expect(join?.other).toBe(report.tables[1]);
    expect(join?.other.file).toBe('LRA.xlsx');
    expect(report.yearJoins).toEqual([join]);
    analysis.dispose();
  });

  it('joins for the whole year too where a quarter is chosen that the tables do not know', async () => {
    const { analysis } = apart();
    const { report } = await analysis.check(workbookOf(AGREEMENT, SPENT), {
      settings: { period: 'tw2' },
    });
    expect(report.joins).toEqual([]);
    const [join, ...rest] = report.yearJoins;
    expect(rest).toEqual([]);
    expect(report.tables).toContain(join?.base);
    expect(report.tables).toContain(join?.other);
    analysis.dispose();
  });

  it('tells each step: sheets by name, then rules', async () => {
    const { analysis } = apart();
    const steps: CheckStep[] = [];
    await analysis.check(workbookOf(first, second), { onProgress: (step) => steps.push(step) });
    expect(steps.slice(0, 2)).toEqual([
      { doing: 'recognising', sheet: 'A', place: 1, of: 2 },
      { doing: 'recognising', sheet: 'B', place: 2, of: 2 },
    ]);
    const rules = steps.flatMap((step) => (step.doing === 'checking' ? [step] : []));
    expect(rules.map(({ place }) => place)).toEqual(rules.map((_, index) => index + 1));
    expect(rules.at(-1)?.of).toBe(rules.length);
    expect(steps.at(-1)).toEqual({ doing: 'offering' });
    analysis.dispose();
  });

  it('ends a check when it is told, and goes on with the next', async () => {
    const { analysis } = apart();
    const stop = new AbortController();
    const ended = analysis.check(workbookOf(first), {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(ended).rejects.toMatchObject({ code: 'cancelled' });
    const { report } = await analysis.check(workbookOf(first));
    expect(report.tables).toHaveLength(1);
    analysis.dispose();
  });

  it('ends an older check for a newer one', async () => {
    const { analysis } = apart();
    const older = analysis.check(workbookOf(first));
    const newer = analysis.check(workbookOf(second));
    await expect(older).rejects.toMatchObject({ code: 'cancelled' });
    expect((await newer).report.tables[0]?.sheet).toBe('B');
    analysis.dispose();
  });

  it('answers for an earlier report too', async () => {
    const { analysis } = apart();
    const { report } = await analysis.check(workbookOf(budget('A', 70)), { at: AT });
    await analysis.check(workbookOf(second));
    const [repair] = await analysis.repairs(report);
    expect(report.findings).toContain(repair?.findings[0]);
    analysis.dispose();
  });

  it('passes on what the checking throws', async () => {
    const { analysis } = apart();
    const broken = { ...first, merges: [null] } as unknown as SheetSnapshot;
    await expect(analysis.check(workbookOf(broken))).rejects.toThrow('TypeError');
    analysis.dispose();
  });

  it.each([
    [
      'where no worker can begin',
      () => {
        throw new Error('blocked');
      },
    ],
    ['where the worker ends by itself', dying],
  ])('checks in this thread %s', async (_where, start) => {
    const begin = jest.fn(start);
    const analysis = analysisInWorker(begin);
    const { report } = await analysis.check(workbookOf(budget('A', 70)), { at: AT });
    const here = await analysisInThread().check(workbookOf(budget('A', 70)), { at: AT });
    expect(report).toEqual(here.report);
    expect(await analysis.repairs(report)).toHaveLength(1);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  it('ends a worker that does not end what was cancelled', async () => {
    const terminate = jest.fn();
    const deaf: WorkerLike = { postMessage: jest.fn(), onmessage: null, onerror: null, terminate };
    const analysis = analysisInWorker(() => deaf);
    const stop = new AbortController();
    const ended = analysis.check(workbookOf(first), { signal: stop.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop.abort();
    await expect(ended).rejects.toMatchObject({ code: 'cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(terminate).toHaveBeenCalledTimes(1);
  });
});

/** A worker whose script cannot be loaded. */
function dying(): WorkerLike {
  const worker: WorkerLike = {
    postMessage: () => {
      setTimeout(() => worker.onerror?.(new Error('no script')));
    },
    onmessage: null,
    onerror: null,
    terminate: jest.fn(),
  };
  return worker;
}
