import { cellAt, type CellChange } from '../../workbook';
import { textAt } from '../cells';
import { codedTables } from '../codes/coded-tables';
import { oddCodes } from '../codes/kode-berupa-teks';
import type { Finding } from '../types';
import { changeAt, type RepairInput } from './place';

/**
 * Codes lose the mark that was meant to hide, or become numbers as the others of their column are where
 * the column's format shows the same code; a number that lost its zeros would be another code.
 */
export function textCodeRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const { cell, related } = finding;
  const rows = new Set([cell, ...related].map(({ row }) => row));
  for (const coded of codedTables(input)) {
    if (coded.table.sheet !== cell.sheet) continue;
    const column = coded.kodeColumns.find(({ index }) => index === cell.column);
    if (!column) continue;
    const odd = oddCodes(coded, column).odd.filter(({ row }) => rows.has(row.index));
    const changes = odd.flatMap(({ row, expected, isMended, numberFormat }) => {
      if (expected === null || !isMended) return [];
      const at = { row: row.index, column: column.index };
      const standing = cellAt(coded.sheet, at.row, at.column);
      if (standing?.formula !== undefined) return [];
      const isOther = numberFormat !== undefined && numberFormat !== standing?.numberFormat;
      const format = isOther ? { numberFormat } : {};
      return [changeAt(coded.sheet, at, { value: expected, ...format })];
    });
    if (changes.length > 0) return changes;
  }
  return null;
}

/** A text that is to be another one: a code in its proper form, the predikat of the scale. */
export function textRepair(finding: Finding, { snapshot }: RepairInput): CellChange[] | null {
  const { cell, found, expected } = finding;
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  if (!sheet || typeof expected !== 'string') return null;
  // A code that is split over cells is not mended in one of them.
  if (textAt(sheet, cell.row, cell.column) !== found) return null;
  const standing = cellAt(sheet, cell.row, cell.column);
  if (typeof standing?.value !== 'string' || standing.formula !== undefined) return null;
  return [changeAt(sheet, cell, { value: expected })];
}
