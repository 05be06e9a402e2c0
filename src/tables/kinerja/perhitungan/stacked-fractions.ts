import type { MeasuredAt } from '../../../join';
import { columnsOf, decimalAt, type RecognisedRow, type RecognisedTable } from '../../../recognise';
import { textAt } from '../../../workbook';
import type { SheetOf } from '../../source/sourced';
import type { Calculation } from './calculation';

/** The line of a fraction, between what is divided and what it is divided by: `X 100%`. */
const TIMES = /^[x×*]\s*100\s*%?$/i;

/**
 * Fractions printed over three rows, as offices print them in the text of a report: the numerator and its
 * figure, `X 100%` and the result, the denominator and its figure.
 */
export function stackedFractions(table: RecognisedTable, sheetOf: SheetOf): Calculation[] {
  const [formula] = columnsOf(table, 'rumus');
  if (!formula) return [];
  const sheet = sheetOf(table);
  const [indicator] = columnsOf(table, 'indikator');
  const words = (row: RecognisedRow): string => textAt(sheet, row.index, formula.index);
  let name = '';
  return table.rows.flatMap((row, place): Calculation[] => {
    const own = indicator ? textAt(sheet, row.index, indicator.index) : '';
    if (row.role === 'data' && own !== '') name = own;
    const [above, below] = [table.rows[place - 1], table.rows[place + 1]];
    if (!above || !below || !TIMES.test(words(row))) return [];
    const parts = table.columns.filter(
      ({ index }) => decimalAt(above, index) !== undefined && decimalAt(below, index) !== undefined,
    );
    const [part] = parts;
    if (!part) return [];
    const at = (where: RecognisedRow): MeasuredAt => ({ table, row: where, columns: [part] });
    const result = table.columns.find(({ index }) => decimalAt(row, index) !== undefined);
    return [
      {
        table,
        row,
        indicator: name,
        formula: `${words(above)} ÷ ${words(below)} × 100%`,
        numerator: at(above),
        denominator: at(below),
        reported: result && { table, row, columns: [result] },
      },
    ];
  });
}
