import {
  amountAt,
  columnsOf,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { rupiahFigure } from '../draft';
import { isPartOfYear } from '../part-of-year';
import { childrenOf, hasSumBelow, restAbove, sumBelow, sumTree, type SumTree } from '../sum-tree';
import { isLeftOut, withoutDesign } from './left-out';
import type { Blank, BlankSearch } from './blanks';

/** Pagu and realisasi that are missing: of rows that have parts, and of leaves. */
export function blankAmounts(table: RecognisedTable, sheet: SheetSnapshot): BlankSearch {
  const tree = sumTree(table);
  const searches = columnsOf(table, 'pagu', 'realisasi', 'jumlah').map((column) => {
    const sums = blankSums(tree, sheet, column);
    const leaves =
      column.role === 'realisasi' ? blankSpending(tree, sheet, column) : { checked: 0, blanks: [] };
    return { checked: sums.checked + leaves.checked, blanks: [...sums.blanks, ...leaves.blanks] };
  });
  return {
    checked: searches.reduce((sum, { checked }) => sum + checked, 0),
    blanks: searches.flatMap(({ blanks }) => blanks),
  };
}

/** Programmes and kegiatan without a sum where others of their level have one. */
function blankSums(tree: SumTree, sheet: SheetSnapshot, column: RecognisedColumn): BlankSearch {
  const rows = tree.table.rows.filter((row) => hasSumBelow(tree, row, column.index));
  const left = rows.filter((row) => isLeftOut(sheet, row, column.index));
  return {
    checked: rows.length,
    blanks: withoutDesign(rows, left).map((row) => ({
      row,
      column,
      // Where one of its rows is blank as well, their sum says too little.
      expected: childrenOf(tree, row).every(({ figures }) => figures.has(column.index))
        ? rupiahFigure(sumBelow(tree, row, column.index)!)
        : null,
      from: [],
    })),
  };
}

/**
 * Leaves with a pagu whose realisasi is blank. Blank is how many sheets write nought: it is missing
 * where the row above counts something there, or where nought is written as `0` or `-` elsewhere.
 */
function blankSpending(tree: SumTree, sheet: SheetSnapshot, column: RecognisedColumn): BlankSearch {
  const { table } = tree;
  const pagu = paguBeside(table, column);
  if (!pagu) return { checked: 0, blanks: [] };
  const rows = table.rows.filter((row) => {
    const limit = amountAt(row, pagu.index, table.unit);
    return (
      row.role === 'data' &&
      childrenOf(tree, row).length === 0 &&
      limit !== undefined &&
      limit.sen > 0n
    );
  });
  const left = rows.filter((row) => isLeftOut(sheet, row, column.index));
  const noughts = rows.filter((row) => amountAt(row, column.index, table.unit)?.sen === 0n).length;
  const writesNought = !isPartOfYear(column) && noughts > 0 && noughts >= left.length;
  const blankBelow = new Map<number | null, number>();
  for (const { parent } of left) blankBelow.set(parent, (blankBelow.get(parent) ?? 0) + 1);
  const blanks = left.flatMap((row): Blank[] => {
    const isOnly = blankBelow.get(row.parent) === 1;
    const rest = isOnly ? restOf(tree, row, column, pagu) : undefined;
    if (rest === undefined && !writesNought) return [];
    return [{ row, column, expected: rest ?? null, from: [] }];
  });
  const usual = new Set(withoutDesign(rows, left));
  return { checked: rows.length, blanks: blanks.filter(({ row }) => usual.has(row)) };
}

/** What the row above counts for a leaf that is the only blank one: more than nought, within its pagu. */
function restOf(
  tree: SumTree,
  row: RecognisedRow,
  column: RecognisedColumn,
  pagu: RecognisedColumn,
): number | undefined {
  const rest = restAbove(tree, row, column.index);
  const limit = amountAt(row, pagu.index, tree.table.unit);
  return rest && limit && rest.sen > 0n && rest.sen <= limit.sen ? rupiahFigure(rest) : undefined;
}

function paguBeside(
  table: RecognisedTable,
  { index, qualifiers }: RecognisedColumn,
): RecognisedColumn | undefined {
  const same = columnsOf(table, 'pagu').filter(
    (pagu) => pagu.qualifiers.group === qualifiers.group && pagu.qualifiers.state !== 'sebelum',
  );
  return same.filter((pagu) => pagu.index < index).at(-1) ?? same[0];
}
