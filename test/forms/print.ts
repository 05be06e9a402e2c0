/** Sheets and scores as text for a reader of the measurements. */
import type { SheetSnapshot } from '../../src/workbook';
import { ASPECTS, type SheetScore } from './compare';

const WIDEST = 24;
const MOST_LINES = 45;

export function gridText(sheet: SheetSnapshot): string {
  const lines: string[] = [];
  sheet.rows.forEach((row, index) => {
    if (row && lines.length < MOST_LINES)
      lines.push(`${String(index + 1).padStart(4)} ${[...row].map(cellText).join(' | ')}`);
  });
  return lines.join('\n');
}

type CellOrNone = Parameters<NonNullable<SheetSnapshot['rows'][number]>['map']>[0] extends (
  cell: infer C,
  ...rest: never
) => unknown
  ? C
  : never;

function cellText(cell: CellOrNone): string {
  const value = cell?.value ?? '';
  if (typeof value === 'object') return value.error;
  const text = typeof value === 'string' ? value : String(value);
  const short = text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
  return `${cell?.bold ? '*' : ''}${'>'.repeat(cell?.indent ?? 0)}${short}`;
}

export interface Tally {
  tables: number;
  whole: number;
  readonly right: Record<(typeof ASPECTS)[number], number>;
  surplus: number;
}

export function emptyTally(): Tally {
  return {
    tables: 0,
    whole: 0,
    surplus: 0,
    right: { found: 0, kind: 0, header: 0, columns: 0, roles: 0, levels: 0, kode: 0, parents: 0 },
  };
}

export function count(tally: Tally, score: SheetScore): void {
  tally.surplus += score.surplus.length;
  for (const { right } of score.tables) {
    tally.tables += 1;
    if (ASPECTS.every((aspect) => right[aspect])) tally.whole += 1;
    for (const aspect of ASPECTS) if (right[aspect]) tally.right[aspect] += 1;
  }
}

export function tallyTable(tallies: ReadonlyMap<string, Tally>): string {
  const head = ['', 'n', 'ALL', ...ASPECTS, 'surplus'];
  const lines = [...tallies].map(([name, tally]) => [
    name,
    String(tally.tables),
    share(tally.whole, tally.tables),
    ...ASPECTS.map((aspect) => share(tally.right[aspect], tally.tables)),
    String(tally.surplus),
  ]);
  const widest = Math.max(...lines.map(([name]) => name!.length), 10);
  return [head, ...lines]
    .map(
      ([name = '', ...cells]) =>
        name.padEnd(widest) + cells.map((cell) => cell.padStart(8)).join(''),
    )
    .join('\n');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : ((part / whole) * 100).toFixed(0);
}

const MOST_FREQUENT = 8;

/** Differences without their places, the most frequent first, with the number of sheets. */
export function frequentDifferences(scores: readonly SheetScore[]): string {
  const sheets = new Map<string, number>();
  for (const { tables, surplus } of scores) {
    const lines = tables.flatMap(({ differences }) =>
      differences.map((line) => line.replace(/\b(row|column) \d+/g, '$1')),
    );
    const extra = surplus.map(({ kind }) => `surplus table: ${kind}`);
    for (const line of new Set([...lines, ...extra])) sheets.set(line, (sheets.get(line) ?? 0) + 1);
  }
  return [...sheets]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_FREQUENT)
    .map(([line, times]) => `  ${String(times).padStart(4)} × ${line}\n`)
    .join('');
}

/** Share of tables wholly right: forms down, quirks across under numbers that a legend explains. */
export function matrix(
  quirks: readonly string[],
  forms: readonly (readonly [string, readonly Tally[]])[],
): string {
  const legend = quirks.map((name, place) => `${place + 1} ${name}`).join(' · ');
  const widest = Math.max(...forms.map(([name]) => name.length), 10);
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(widest) + cells.map((cell) => cell.padStart(5)).join('');
  const head = line(
    '',
    quirks.map((_, place) => String(place + 1)),
  );
  const rows = forms.map(([name, tallies]) =>
    line(
      name,
      tallies.map(({ whole, tables }) => share(whole, tables)),
    ),
  );
  const all = quirks.map((_, place) => {
    const tallies = forms.map(([, of]) => of[place]!);
    return share(
      tallies.reduce((sum, { whole }) => sum + whole, 0),
      tallies.reduce((sum, { tables }) => sum + tables, 0),
    );
  });
  return [legend, head, ...rows, line('ALL', all)].join('\n');
}

/** Rows or columns of drawn tables by their confidence, and how many of them are wrong. */
export type Calibration = { readonly from: number; all: number; wrong: number }[];

const CONFIDENCE_STEPS = [0, 0.6, 0.7, 0.8, 0.9, 0.95];

export function emptyCalibration(): Calibration {
  return CONFIDENCE_STEPS.map((from) => ({ from, all: 0, wrong: 0 }));
}

/** Counts the rows of tables whose kind is right by how sure their level is. */
export function calibrate(calibration: Calibration, { tables }: SheetScore): void {
  for (const { expected, got } of tables) {
    if (got?.kind !== expected.kind) continue;
    const rows = new Map(got.rows.map((row) => [row.index, row]));
    for (const want of expected.rows) {
      const is = rows.get(want.row);
      if (want.role !== 'data' || want.loose || want.level === null || is?.role !== 'data')
        continue;
      if (want.level === 'indikator' || want.level === 'sasaran') continue;
      enter(calibration, is.confidence, is.level === want.level);
    }
  }
}

/** Counts the columns that were given a role by how sure it is. */
export function calibrateColumns(calibration: Calibration, { tables }: SheetScore): void {
  for (const { expected, got } of tables) {
    for (const { index, role, confidence } of got?.columns ?? []) {
      if (role === 'lain') continue;
      const want = expected.columns.get(index);
      const right = want?.role === role || want?.also?.includes(role) === true;
      enter(calibration, confidence, right);
    }
  }
}

function enter(calibration: Calibration, confidence: number, right: boolean): void {
  const step = CONFIDENCE_STEPS.filter((from) => confidence >= from).length - 1;
  calibration[step]!.all += 1;
  if (!right) calibration[step]!.wrong += 1;
}

export function calibrationTable(what: 'rows' | 'columns', calibration: Calibration): string {
  return [
    `confidence from${what.padStart(9)}    wrong  % wrong`,
    ...calibration.map(({ from, all, wrong }) =>
      [
        from.toFixed(2).padStart(15),
        String(all).padStart(9),
        String(wrong).padStart(9),
        (all === 0 ? '-' : ((wrong / all) * 100).toFixed(2)).padStart(9),
      ].join(''),
    ),
  ].join('\n');
}
