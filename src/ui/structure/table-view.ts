import {
  isCorrected,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../app';

/**
 * Below these a person is asked to look. Tables of known kinds were right from 0.8 on in all
 * published reports and official forms at hand; what is known by a guess alone lies below.
 */
const SURE_OF_KIND = 0.75;
const SURE_OF_COLUMN = 0.6;
const SURE_OF_ROW = 0.7;

/** Whether the kind of a table should be asked for. */
export function isKindUnsure({ kind, confidence }: RecognisedTable): boolean {
  return kind !== 'lain' && confidence < SURE_OF_KIND;
}

/** Columns of no known role are left alone; that does no harm. */
export function isColumnUnsure({ role, confidence }: RecognisedColumn): boolean {
  return role !== 'lain' && confidence < SURE_OF_COLUMN;
}

export function isRowUnsure({ confidence }: RecognisedRow): boolean {
  return confidence < SURE_OF_ROW;
}

export function isRowCorrected({ why = [] }: RecognisedRow): boolean {
  return isCorrected({ why });
}

/** How many parts of a table a person should look at: its kind, columns and rows. */
export function unsureParts(table: RecognisedTable): number {
  return (
    (isKindUnsure(table) ? 1 : 0) +
    table.columns.filter(isColumnUnsure).length +
    rowLines(table).filter(({ row }) => isRowUnsure(row)).length
  );
}

/** How many parts of a table are as a person said. */
export function correctedParts(table: RecognisedTable): number {
  return (
    (isCorrected(table) ? 1 : 0) +
    table.columns.filter(isCorrected).length +
    table.rows.filter(isRowCorrected).length
  );
}

/** One line of a table's rows. */
export interface RowLine {
  readonly key: string;
  readonly row: RecognisedRow;
  /** How many rows above it count it; totals, which may stand anywhere, are left out. */
  readonly depth: number;
}

/** The rows of a table that a person can correct, in the sheet's order. */
export function rowLines({ rows, headerRows }: RecognisedTable): RowLine[] {
  const below = headerRows.at(-1) ?? -1;
  const depths = new Map<number, number>();
  return rows
    .filter((row) => row.index > below && isBody(row))
    .map((row) => {
      const parent = row.parent === null ? undefined : depths.get(row.parent);
      const depth = parent === undefined ? 0 : parent + 1;
      if (row.role === 'data') depths.set(row.index, depth);
      return { key: String(row.index), row, depth };
    });
}

function isBody(row: RecognisedRow): boolean {
  switch (row.role) {
    case 'data':
    case 'subtotal':
    case 'total':
    case 'average':
    case 'note':
      return true;
    default:
      return isRowCorrected(row);
  }
}
