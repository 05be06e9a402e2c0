import type { Cell, SheetSnapshot } from '../../../src/workbook';
import { recalculate } from '../../../src/workbook/formula';
import { type SheetModel, WHOLE_SHEET } from './sheet';

/**
 * Brings formulas up to date with the cells that were changed since the last time, over all sheets. What
 * is not understood keeps the value that the model holds for it.
 * @param onEntry whether only the changed cells themselves are calculated, as in manual mode
 * @returns the sheets on which a formula shows something else now
 */
export function calculate(sheets: readonly SheetModel[], onEntry: boolean): readonly SheetModel[] {
  const changes = sheets.flatMap((sheet) =>
    sheet.changedCells().map(({ row, column }) => {
      const { value = null, formula } = sheet.cell(row, column) ?? {};
      const after = formula === undefined ? { value } : { value, formula };
      return { sheet: sheet.name, row, column, after };
    }),
  );
  if (changes.length === 0) return [];
  const entered = new Set(changes.map(keyOf));
  const calculated = new Set<SheetModel>();
  for (const update of recalculate(sheets.map(snapshotOf), changes)) {
    if (onEntry && !entered.has(keyOf(update))) continue;
    const sheet = sheets.find(({ name }) => name === update.sheet)!;
    sheet.touch(update.row, update.column).value = update.value;
    calculated.add(sheet);
  }
  if (!onEntry) for (const sheet of sheets) sheet.forgetChanges();
  return [...calculated];
}

function keyOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return `${row}:${column}:${sheet}`;
}

/** Contents alone: formulas see nothing else. */
function snapshotOf(sheet: SheetModel): SheetSnapshot {
  const rows: Cell[][] = [];
  for (const [row, column, cell] of sheet.existing(WHOLE_SHEET)) (rows[row] ??= [])[column] = cell;
  const { name, visibility, merges } = sheet;
  return { name, visibility, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() };
}
