/** How far recognition agrees with the truth about a sheet. */
import { recogniseWorkbook, type RecognisedTable } from '../../src/recognise';
import { workbookOf } from '../support/sheet';
import type { SheetSnapshot } from '../../src/workbook';
import type { ExpectedColumn, ExpectedRow, ExpectedTable, Laid } from './truth';

export const ASPECTS = [
  'found',
  'kind',
  'header',
  'columns',
  'roles',
  'levels',
  'kode',
  'parents',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface TableScore {
  readonly expected: ExpectedTable;
  readonly got: RecognisedTable | undefined;
  readonly right: Readonly<Record<Aspect, boolean>>;
  readonly differences: readonly string[];
}

export interface SheetScore {
  readonly tables: readonly TableScore[];
  /** Tables that are not there; `lain` counts only where nothing is wanted of the sheet. */
  readonly surplus: readonly RecognisedTable[];
}

export function scoreOf(laid: Laid): SheetScore {
  const tables = recogniseWorkbook(workbookOf(laid.sheet));
  const taken = new Set<RecognisedTable>();
  const scores = laid.expected.map((expected) => {
    const got = tables.find((table) => !taken.has(table) && meets(table, expected));
    if (got) taken.add(got);
    return scoreTable(laid.sheet, expected, got);
  });
  return {
    tables: scores,
    surplus: tables.filter((table) => !taken.has(table) && table.kind !== 'lain'),
  };
}

export function isRight({ tables, surplus }: SheetScore): boolean {
  return (
    surplus.length === 0 && tables.every(({ right }) => ASPECTS.every((aspect) => right[aspect]))
  );
}

function meets(table: RecognisedTable, expected: ExpectedTable): boolean {
  const columns = [...expected.columns.keys()];
  const bottom = Math.max(...expected.headerRows, ...expected.rows.map(({ row }) => row));
  return (
    table.range.left <= Math.max(...columns) &&
    table.range.right >= Math.min(...columns) &&
    table.headerRows[0]! >= Math.min(...expected.headerRows) - 1 &&
    table.headerRows[0]! <= bottom
  );
}

function scoreTable(
  sheet: SheetSnapshot,
  expected: ExpectedTable,
  got: RecognisedTable | undefined,
): TableScore {
  if (!got) {
    const right = Object.fromEntries(ASPECTS.map((aspect) => [aspect, false]));
    return { expected, got, right: right as TableScore['right'], differences: ['no table found'] };
  }
  const found: Record<Exclude<Aspect, 'found'>, string[]> = {
    kind: got.kind === expected.kind ? [] : [`kind: expected ${expected.kind}, got ${got.kind}`],
    header:
      got.headerRows.join() === expected.headerRows.join()
        ? []
        : [
            `header rows: expected ${oneBased(expected.headerRows)}, got ${oneBased(got.headerRows)}`,
          ],
    columns: [...unitDifference(expected, got), ...columnDifferences(sheet, expected, got)],
    ...rowDifferences(expected, got),
  };
  const right = Object.fromEntries(
    Object.entries(found).map(([aspect, list]) => [aspect, list.length === 0]),
  );
  return {
    expected,
    got,
    right: { found: true, ...right } as TableScore['right'],
    differences: Object.values(found).flat(),
  };
}

function oneBased(rows: readonly number[]): string {
  return rows.map((row) => row + 1).join(',');
}

function unitDifference({ unit = 1 }: ExpectedTable, got: RecognisedTable): string[] {
  return got.unit === unit ? [] : [`unit: expected ${unit}, got ${got.unit}`];
}

function columnDifferences(
  sheet: SheetSnapshot,
  expected: ExpectedTable,
  got: RecognisedTable,
): string[] {
  const wrong: string[] = [];
  for (const [index, column] of expected.columns) {
    const is = got.columns.find((candidate) => candidate.index === index);
    // Of a column where nothing stands, recognition need not speak.
    if (!is && isEmpty(sheet, expected, index)) continue;
    const role = is?.role ?? 'lain';
    const fits = role === column.role || column.also?.includes(role) === true;
    const qualifiers = { ...is?.qualifiers };
    if (fits && sameQualifiers(column, qualifiers)) continue;
    wrong.push(
      `column ${index + 1} “${is?.heading ?? ''}”: expected ${column.role} ${show(column.qualifiers)}, got ${is?.role ?? 'none'} ${show(qualifiers)}`,
    );
  }
  for (const { index, role } of got.columns) {
    if (!expected.columns.has(index) && role !== 'lain')
      wrong.push(`column ${index + 1}: expected none, got ${role}`);
  }
  return wrong;
}

function isEmpty(sheet: SheetSnapshot, { rows }: ExpectedTable, column: number): boolean {
  return rows.every(({ row }) => (sheet.rows[row]?.[column]?.value ?? null) === null);
}

/** Words that narrow a figure; a column of words means the same in every period. */
const NARROWED: ReadonlySet<string> = new Set([
  'pagu',
  'realisasi',
  'persen',
  'fisik',
  'sisa',
  'selisih',
  'target',
  'realisasi-kinerja',
  'capaian',
  'jumlah',
]);

function sameQualifiers(column: ExpectedColumn, got: Readonly<Record<string, string>>): boolean {
  if (column.qualifiers === 'any' || !NARROWED.has(column.role)) return true;
  const want: Readonly<Record<string, string>> = { ...column.qualifiers };
  return [...new Set([...Object.keys(want), ...Object.keys(got)])].every(
    (key) => want[key] === got[key],
  );
}

function show(qualifiers: unknown): string {
  return qualifiers === undefined ? '{}' : JSON.stringify(qualifiers);
}

function rowDifferences(
  expected: ExpectedTable,
  got: RecognisedTable,
): Record<'roles' | 'levels' | 'kode' | 'parents', string[]> {
  const wrong = {
    roles: [] as string[],
    levels: [] as string[],
    kode: [] as string[],
    parents: [] as string[],
  };
  const rows = new Map(got.rows.map((row) => [row.index, row]));
  for (const want of expected.rows) {
    const is = rows.get(want.row);
    // A line below the table may as well be left outside it.
    if (!is && want.role === 'note') continue;
    const at = `row ${want.row + 1}`;
    const add = (list: keyof typeof wrong, wanted: unknown, found: unknown): void => {
      if (wanted !== found)
        wrong[list].push(`${at} ${list}: expected ${String(wanted)}, got ${String(found)}`);
    };
    if (!is || want.alsoRoles?.includes(is.role) !== true)
      add('roles', want.role, is?.role ?? 'none');
    if (!isInTree(want)) continue;
    add('levels', want.level, is?.level ?? null);
    add('kode', want.kode, is?.kode ?? null);
    add('parents', rowName(want.parentRow), rowName(is?.parent ?? null));
  }
  const known = new Set(expected.rows.map(({ row }) => row));
  for (const { index, role } of got.rows) {
    if (known.has(index) || !['data', 'total', 'subtotal', 'average'].includes(role)) continue;
    wrong.roles.push(`row ${index + 1} roles: expected none, got ${role}`);
  }
  return wrong;
}

function isInTree({ role, loose }: ExpectedRow): boolean {
  return (
    !loose && (role === 'data' || role === 'total' || role === 'subtotal' || role === 'average')
  );
}

function rowName(row: number | null): string {
  return row === null ? 'none' : `row ${row + 1}`;
}
