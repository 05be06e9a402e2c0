import type { Decimal } from '../../domain';
import {
  columnsOf,
  decimalAt,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';

/** A class that stands in a table with the capaian that it is given for. */
export interface GradedRow {
  /** Row and column of the class itself. */
  readonly place: { readonly row: RecognisedRow; readonly column: RecognisedColumn };
  readonly label: string;
  readonly capaian: Decimal;
  readonly capaianRow: RecognisedRow;
  readonly column: RecognisedColumn;
}

const CLASS_ROW = /^(kategori|predikat|kriteria)\b/i;

/**
 * The classes of a table, by column: beside the capaian, or in a row `Kategori` below it.
 * @param textAt what stands in a cell
 */
export function gradedRows(
  table: RecognisedTable,
  textAt: (row: number, column: number) => string,
): GradedRow[][] {
  const capaian = columnsOf(table, 'capaian');
  const beside = columnsOf(table, 'predikat').map((column) => {
    const figures =
      capaian
        .filter(
          ({ index, qualifiers }) =>
            index < column.index && samePeriod(qualifiers.period, column.qualifiers.period),
        )
        .at(-1) ?? capaian[0];
    return !figures
      ? []
      : table.rows.flatMap((row) => {
          const value = decimalAt(row, figures.index);
          const label = textAt(row.index, column.index);
          if (!value || label === '' || !isGraded(row)) return [];
          return {
            place: { row, column },
            label,
            capaian: value,
            capaianRow: row,
            column: figures,
          };
        });
  });
  const below = capaian.map((column) => belowIn(table, column, textAt));
  return [...beside, ...below].filter((rows) => rows.length > 0);
}

function isGraded({ role }: RecognisedRow): boolean {
  return role === 'data' || role === 'average' || role === 'subtotal' || role === 'total';
}

function samePeriod(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function belowIn(
  table: RecognisedTable,
  column: RecognisedColumn,
  textAt: (row: number, column: number) => string,
): GradedRow[] {
  return table.rows.flatMap((row, place) => {
    if (!CLASS_ROW.test(row.label.trim())) return [];
    const label = textAt(row.index, column.index);
    const above = table.rows
      .slice(0, place)
      .filter((one) => isGraded(one))
      .at(-1);
    const value = above && decimalAt(above, column.index);
    if (!value || label === '' || decimalAt(row, column.index)) return [];
    return [{ place: { row, column }, label, capaian: value, capaianRow: above, column }];
  });
}

/** Whether two labels name one class, however they are written. */
export function sameLabel(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}]+/gu, '');
}
