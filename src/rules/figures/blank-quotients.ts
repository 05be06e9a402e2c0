import { comparePercent, percentOf, toNumber } from '../../domain';
import {
  decimalAt,
  printedDecimals,
  ratioInRow,
  ratioPairs,
  type RatioPair,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { isLeftOut, withoutDesign } from './left-out';
import type { BlankSearch } from './blanks';

/** Share of the printed percentages that must be the quotient before it is offered for a blank one. */
const TRUSTED = 0.5;

/** Percentages and capaian that are missing though what they are computed from is there. */
export function blankQuotients(table: RecognisedTable, sheet: SheetSnapshot): BlankSearch {
  const searches = ratioPairs(table).map((pair): BlankSearch => {
    const rows = table.rows.filter((row) => row.role !== 'note' && hasQuotient(row, pair));
    const left = rows.filter((row) => isLeftOut(sheet, row, pair.column.index));
    const decimals = Math.max(printedDecimals(table, pair.column.index), 2);
    const trusted = isTrusted(table, rows, pair);
    return {
      checked: rows.length,
      blanks: withoutDesign(rows, left).map((row) => ({
        row,
        column: pair.column,
        expected: trusted ? toNumber(percentOf(ratioInRow(row, pair)!, decimals)) : null,
        from: [pair.numerator, pair.denominator],
      })),
    };
  });
  return {
    checked: searches.reduce((sum, { checked }) => sum + checked, 0),
    blanks: searches.flatMap(({ blanks }) => blanks),
  };
}

/** Where nothing was spent or achieved a blank says nought. */
function hasQuotient(row: RecognisedRow, pair: RatioPair): boolean {
  const numerator = decimalAt(row, pair.numerator.index);
  return numerator !== undefined && numerator.units !== 0n && ratioInRow(row, pair) !== undefined;
}

function isTrusted(
  table: RecognisedTable,
  rows: readonly RecognisedRow[],
  pair: RatioPair,
): boolean {
  const decimals = printedDecimals(table, pair.column.index);
  const printed = rows.flatMap((row) => {
    const value = decimalAt(row, pair.column.index);
    return value ? [comparePercent(value, ratioInRow(row, pair)!, decimals)] : [];
  });
  const holding = printed.filter((verdict) => verdict !== 'differs');
  return printed.length > 0 && holding.length >= printed.length * TRUSTED;
}
