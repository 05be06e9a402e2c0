import { columnsOf, type RecognisedTable } from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells';
import { isPartOfYear } from '../part-of-year';
import { isLeftOut } from './left-out';
import type { BlankSearch } from './blanks';

/** Share of the indicators that must have a figure before one without is missing. */
const NEARLY_ALL = 0.8;
/** Fewer indicators show no custom. */
const FEWEST = 4;

/** Targets and achievements that are missing beside an indicator. */
export function blankTargets(table: RecognisedTable, sheet: SheetSnapshot): BlankSearch {
  const indicators = columnsOf(table, 'indikator');
  const rows = table.rows.filter(
    (row) =>
      row.role === 'data' && indicators.some(({ index }) => textAt(sheet, row.index, index) !== ''),
  );
  const searches = columnsOf(table, 'target', 'realisasi-kinerja')
    // Not every indicator is due in every month or quarter.
    .filter((column) => !isPartOfYear(column))
    .map((column): BlankSearch => {
      const left = rows.filter((row) => isLeftOut(sheet, row, column.index));
      const filled = rows.length - left.length;
      const isUsual = rows.length >= FEWEST && filled >= rows.length * NEARLY_ALL;
      return {
        checked: rows.length,
        blanks: isUsual ? left.map((row) => ({ row, column, expected: null, from: [] })) : [],
      };
    });
  return {
    checked: searches.reduce((sum, { checked }) => sum + checked, 0),
    blanks: searches.flatMap(({ blanks }) => blanks),
  };
}
