import type { TableBlock } from './blocks';
import { headingPaths } from './columns/column-headings';
import { assignRoles, type ColumnGuess } from './columns/columns';
import { fixedAt, isCorrected, type FixedTable } from './corrections/fixed';
import { decideNotation, type ColumnNotation } from './figures';
import type { Grid } from './grid';
import { findIdentities, sumColumns } from './identities/identities';
import { printedStep } from './identities/amounts';
import { decideKind, type KindEvidence } from './kinds';
import { levelsByName, levelByWording } from './levels/names';
import { profileColumn } from './columns/profile';
import { kodeReader } from './rows/kode';
import type { ScopeRows } from './scope';
import { latestYear } from './columns/qualifiers';
import { treeRows } from './rows/tree';
import { FIGURE_ROLES } from './columns/roles';
import { readRows, type RawRow } from './rows/read-rows';
import type { RecognisedColumn, RecognisedRow, RecognisedTable, TableKind } from './types';

/** Understands one table of a sheet; `lain` where it is none that the product knows. */
export function recogniseTable(
  grid: Grid,
  block: TableBlock,
  scope: ScopeRows,
  settled: readonly FixedTable[] = [],
): RecognisedTable | null {
  const { heading, bodyRows, titleRows } = block;
  const fixed = fixedAt(settled, heading.rows[0]!, grid.firstColumn, grid.lastColumn);
  const title = titleRows.map((row) => rowText(grid, row));
  const guesses = guessColumns(grid, block, title.join(' ').toLowerCase(), fixed.columns);
  if (guesses.length < 2 || bodyRows.length === 0) return null;
  const columns = guesses.map((guess) => ({
    ...guess,
    ...notationOf(grid, bodyRows, guess),
  }));
  const kodeColumns = columns.filter(({ role }) => role === 'kode').map(({ index }) => index);
  const nameColumns = columns.filter(({ role }) => role === 'uraian').map(({ index }) => index);
  const kodeOf = kodeReader(grid, bodyRows, kodeColumns, nameColumns, latestYear(title));
  const raw = readRows(grid, heading, bodyRows, columns, kodeOf, fixed.rows);
  const verdict = decideKind({
    fixed: fixed.kind,
    columns,
    title: title.join(' ').toLowerCase(),
    headings: columns
      .map((column) => column.heading)
      .join(' ')
      .toLowerCase(),
    ...rowShares(raw),
  });
  const left = columns[0]!.index;
  const right = columns.at(-1)!.index;
  const draft: RecognisedTable = {
    sheet: grid.sheet.name,
    id: 0,
    range: { top: heading.rows[0]!, left, bottom: bodyRows.at(-1)!, right },
    kind: verdict.kind,
    confidence: isCorrected(verdict)
      ? 1
      : Math.round(verdict.confidence * meanConfidence(columns) * 100) / 100,
    why: verdict.why,
    title,
    scope: scope.lines,
    unit: unitOf([...title, ...columns.map((column) => column.heading)]),
    step: 1,
    headerRows: heading.rows,
    ...numberingOf(grid, heading, columns),
    columns: columns.map((column) => inKind(verdict.kind, column)),
    rows: [],
    identities: [],
  };
  const step = printedStep(draft.unit, raw, sumColumns(draft));
  const body = treeRows(grid, { ...draft, step }, raw);
  const table = { ...draft, step, rows: [...frameRows(grid, block, scope.rows), ...body] };
  return { ...table, identities: findIdentities(table) };
}

function numberingOf(
  grid: Grid,
  { numberRow }: TableBlock['heading'],
  columns: readonly ColumnGuess[],
): Pick<RecognisedTable, 'numbering'> {
  if (numberRow === null) return {};
  return {
    numbering: new Map(columns.map(({ index }) => [index, grid.text(numberRow, index)])),
  };
}

function rowText(grid: Grid, row: number): string {
  return grid.text(row, grid.filledColumns(row)[0]!);
}

/** A plan's yearly figures are targets, whatever its heading calls them ("Capaian setiap tahun"). */
function inKind(kind: TableKind, column: RecognisedColumn): RecognisedColumn {
  return kind === 'target-renstra' && column.role === 'capaian' && !isCorrected(column)
    ? { ...column, role: 'target' }
    : column;
}

function guessColumns(
  grid: Grid,
  { heading, bodyRows }: TableBlock,
  title: string,
  fixed: FixedTable['columns'],
): ColumnGuess[] {
  const profiles = new Map<number, ReturnType<typeof profileColumn>>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    profiles.set(column, profileColumn(grid, bodyRows, column));
  }
  const hasBody = (column: number): boolean =>
    (profiles.get(column)?.filled ?? 0) > 0 || grid.text(heading.numberRow ?? -1, column) !== '';
  const paths = headingPaths(grid, heading, grid.firstColumn, grid.lastColumn, hasBody);
  const evidence = [...profiles]
    // A merged heading over an empty column does not make it one of the table's.
    .filter(
      ([column, profile]) =>
        profile.filled > 0 ||
        [...heading.rows, heading.numberRow ?? -1].some((row) => grid.text(row, column) !== ''),
    )
    .map(([index, profile]) => ({
      index,
      profile,
      path: paths.get(index),
      fixed: fixed.get(index),
    }));
  return assignRoles(evidence, title);
}

function notationOf(
  grid: Grid,
  rows: readonly number[],
  { role, index }: ColumnGuess,
): ColumnNotation {
  if (!FIGURE_ROLES.has(role)) return { notation: 'undecided' };
  return decideNotation(
    rows.map((row) => [row, grid.cell(row, index)] as const),
    role,
  );
}

/** How many rows are accounts, how many programmes: by code, else by name. */
function rowShares(rows: readonly RawRow[]): Omit<KindEvidence, 'columns' | 'title' | 'headings'> {
  const named = rows.filter(({ role, label }) => role === 'data' && label !== '');
  const share = (test: (row: RawRow) => boolean): number =>
    named.length === 0 ? 0 : named.filter(test).length / named.length;
  const isAkun = ({ label, kode, fixed }: RawRow): boolean =>
    fixed?.level
      ? fixed.level.startsWith('akun')
      : kode
        ? kode.family === 'rekening'
        : levelsByName(label).some((level) => level.startsWith('akun'));
  const ofAkun = (digit: string, name: RegExp) => (row: RawRow) =>
    isAkun(row) && (row.kode ? row.kode.text.startsWith(digit) : name.test(row.label));
  return {
    akunShare: share(isAkun),
    programShare: share(
      ({ label, kode, fixed }) =>
        fixed?.level === 'program' ||
        levelByWording(label) === 'program' ||
        levelsByName(label).includes('program') ||
        kode?.family === 'program',
    ),
    pendapatanShare: share(ofAkun('4', /pendapatan|pajak|retribusi/i)),
    belanjaShare: share(ofAkun('5', /belanja/i)),
    keluaranShare: share(({ label }) =>
      /^(capaian (program|kegiatan)|masukan|keluaran|hasil)\b/i.test(label),
    ),
  };
}

/** Title, heading and number rows, as rows of the table. */
function frameRows(
  grid: Grid,
  { heading, titleRows }: TableBlock,
  scopeRows: readonly number[],
): RecognisedRow[] {
  const row = (index: number, role: RecognisedRow['role']): RecognisedRow => ({
    index,
    role,
    level: null,
    kode: null,
    label: grid.text(index, grid.filledColumns(index)[0] ?? grid.firstColumn),
    parent: null,
    confidence: 1,
    figures: new Map(),
  });
  const titles = [...new Set([...scopeRows, ...titleRows])];
  return [
    ...titles.map((index) => row(index, 'title')),
    ...heading.rows.map((index) => row(index, 'header')),
    ...(heading.numberRow === null ? [] : [row(heading.numberRow, 'number-row')]),
  ].sort((a, b) => a.index - b.index);
}

function unitOf(lines: readonly string[]): number {
  const text = lines.join(' ').toLowerCase();
  if (/(dalam|x|\()\s*(rp\.?\s*)?(ribuan|ribu|1\.000\b|000\b)/.test(text)) return 1_000;
  if (/(dalam|x|\()\s*(rp\.?\s*)?(jutaan|juta|1\.000\.000)/.test(text)) return 1_000_000;
  return /dalam\s+(miliar|milyar)/.test(text) ? 1_000_000_000 : 1;
}

function meanConfidence(columns: readonly RecognisedColumn[]): number {
  const known = columns.filter(({ role }) => role !== 'lain');
  if (known.length === 0) return 0.5;
  return 0.5 + known.reduce((sum, { confidence }) => sum + confidence, 0) / known.length / 2;
}
