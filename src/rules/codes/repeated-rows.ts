import type { Level } from '../../domain';
import {
  columnsOf,
  sumColumns,
  type RecognisedRow,
  type RecognisedTable,
  type TableKind,
} from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells';

/** Rows that widen the scope in which a code is used once: another agency, another block of the sheet. */
const SCOPES: ReadonlySet<Level> = new Set(['urusan', 'bidang', 'skpd', 'kelompok', 'total']);

/** Kinds in which a row may well stand twice. */
const REPEATING: ReadonlySet<TableKind> = new Set(['skala-predikat', 'rumus-indikator', 'lain']);
/** Parts of an account in a DPA Rincian: the same goods at the same price are bought twice. */
const REPEATING_LEVELS: ReadonlySet<Level> = new Set(['komponen', 'kelompok', 'total']);

/** Data rows of a level whose rows are all different things. */
export function singularRows(table: RecognisedTable): RecognisedRow[] {
  if (REPEATING.has(table.kind)) return [];
  return table.rows.filter(
    ({ role, level }) => role === 'data' && level !== null && !REPEATING_LEVELS.has(level),
  );
}

/**
 * For each row the part of the table in which its code should stand once. Accounts come again under
 * every sub kegiatan; a programme code comes again only for another agency.
 */
export function scopeOf(rows: ReadonlyMap<number, RecognisedRow>, row: RecognisedRow): string {
  if (row.level?.startsWith('akun') || row.kode === null) return String(row.parent);
  let above = row.parent === null ? undefined : rows.get(row.parent);
  for (let steps = 0; above && steps < rows.size; steps++) {
    if (above.level !== null && SCOPES.has(above.level)) return String(above.index);
    above = above.parent === null ? undefined : rows.get(above.parent);
  }
  return '';
}

/** Columns of words that tell rows of one code and name apart: source of funds, place, remark. */
export function tellingColumns(table: RecognisedTable): number[] {
  const figures = new Set(table.rows.flatMap((row) => [...row.figures.keys()]));
  const told = new Set(columnsOf(table, 'kode', 'no', 'uraian').map(({ index }) => index));
  return table.columns
    .map(({ index }) => index)
    .filter((index) => !figures.has(index) && !told.has(index));
}

export function wordsOf(
  sheet: SheetSnapshot,
  row: RecognisedRow,
  columns: readonly number[],
): string {
  return columns.map((column) => textAt(sheet, row.index, column).toLowerCase()).join('|');
}

/** All figures of a row as text, to compare rows by; '' where it has none but zeros. */
export function figuresOf(row: RecognisedRow): string {
  const figures = [...row.figures].sort(([a], [b]) => a - b);
  const isNothing = figures.every(
    ([, figure]) => figure.kind !== 'number' || figure.value.units === 0n,
  );
  if (isNothing) return '';
  return figures
    .map(([column, figure]) => {
      if (figure.kind === 'number') return `${column}=${plain(figure.value)}`;
      return `${column}=${figure.kind === 'error' ? figure.error : figure.text}`;
    })
    .join('|');
}

/** `98.70` and `98.7` are one figure. */
function plain({ units, scale }: { units: bigint; scale: number }): string {
  let [rest, places] = [units, scale];
  while (places > 0 && rest % 10n === 0n) [rest, places] = [rest / 10n, places - 1];
  return `${rest}e${places}`;
}

export function hasMoney(table: RecognisedTable, row: RecognisedRow): boolean {
  return sumColumns(table).some((column) => row.figures.has(column));
}
