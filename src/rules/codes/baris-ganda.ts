import { compareSum } from '../../domain';
import {
  amountAt,
  columnsOf,
  sumColumns,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { textAt } from '../cells';
import { checkTables } from '../check-tables';
import { cellOf, draftAt } from '../draft';
import { childrenOf, parentOf, sumTree, type SumTree } from '../sum-tree';
import { namingColumn, pageBreakRows } from './coded-tables';
import { figuresOf, scopeOf, singularRows, tellingColumns, wordsOf } from './repeated-rows';
import type { FindingDraft, Message, Rule } from '../types';

/** A row stands twice: the same code, name, words and figures. */
export const barisGanda: Rule = {
  id: 'baris-ganda',
  severity: 'error',
  check: (input) =>
    checkTables(input, (table, sheet) => {
      const repeated = pageBreakRows(table);
      const rows = singularRows(table).filter(({ index }) => !repeated.has(index));
      return { checked: rows.length, findings: copiesIn(table, sheet, rows) };
    }),
};

function copiesIn(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  rows: readonly RecognisedRow[],
): FindingDraft[] {
  const tree = sumTree(table);
  const originals = new Map<string, RecognisedRow>();
  const copies = new Map<RecognisedRow, RecognisedRow>();
  const telling = tellingColumns(table);
  const above = sasaranAbove(table, sheet);
  for (const row of rows) {
    const figures = figuresOf(row);
    if (figures === '' || row.label === '') continue;
    const scope = row.kode === null ? String(row.parent) : scopeOf(tree.rows, row);
    const key = [
      scope,
      row.kode ?? '',
      row.label.toLowerCase(),
      wordsOf(sheet, row, telling),
      above.get(row.index) ?? '',
      figures,
    ].join('\n');
    const original = originals.get(key);
    if (original) copies.set(row, original);
    else originals.set(key, row);
  }
  return [...copies].flatMap(([row, original]) => {
    const parent = parentOf(tree, row);
    // What stands below a row that is there twice is there twice with it.
    if (parent && copies.has(parent)) return [];
    return [report(tree, sheet, row, original, copies)];
  });
}

/** Sasaran and tujuan are written once above the indicators that belong to them. */
function sasaranAbove(table: RecognisedTable, sheet: SheetSnapshot): ReadonlyMap<number, string> {
  const columns = columnsOf(table, 'sasaran', 'tujuan');
  const words = columns.map(() => '');
  const above = new Map<number, string>();
  for (const row of table.rows) {
    columns.forEach(({ index }, place) => {
      const text = textAt(sheet, row.index, index);
      if (text !== '') words[place] = `${text.toLowerCase()} ${row.index}`;
    });
    if (columns.length > 0) above.set(row.index, words.join('|'));
  }
  return above;
}

function report(
  tree: SumTree,
  sheet: SheetSnapshot,
  row: RecognisedRow,
  original: RecognisedRow,
  copies: ReadonlyMap<RecognisedRow, RecognisedRow>,
): FindingDraft {
  const { table } = tree;
  const column = namingColumn(table, sheet, row);
  return draftAt(
    { table, row, column },
    { id: 'baris-ganda', data: { name: row.label, row: original.index + 1 } },
    {
      found: row.label,
      related: [cellOf({ table, row: original, column: namingColumn(table, sheet, original) })],
      cause: countedIn(tree, row, copies),
    },
  );
}

/** Whether the sum above counts the row twice, as far as its figures tell. */
function countedIn(
  tree: SumTree,
  row: RecognisedRow,
  copies: ReadonlyMap<RecognisedRow, RecognisedRow>,
): Message | null {
  const { table } = tree;
  const parent = parentOf(tree, row);
  if (!parent) return null;
  const all = childrenOf(tree, parent);
  const once = all.filter((part) => !copies.has(part));
  const held = { all: 0, once: 0 };
  for (const column of sumColumns(table)) {
    const whole = amountAt(parent, column, table.unit);
    const own = amountAt(row, column, table.unit);
    if (!whole || !own || own.sen === 0n) continue;
    const amounts = (rows: readonly RecognisedRow[]) =>
      rows.flatMap((part) => amountAt(part, column, table.unit) ?? []);
    if (compareSum(whole, amounts(all), table.step) !== 'differs') held.all += 1;
    if (compareSum(whole, amounts(once), table.step) !== 'differs') held.once += 1;
  }
  const data = { name: parent.label };
  if (held.all > held.once) return { id: 'ganda-terjumlah', data };
  return held.once > held.all ? { id: 'ganda-tidak-terjumlah', data } : null;
}
