import type { CellRange, CellRef } from '../address';
import { sameValue, type CellContent } from '../repair';
import type { Cell, CellValue, SheetSnapshot } from '../snapshot';
import { evaluateFormula } from './evaluate';
import { rangeOf, referencesOf } from './tokens';

/** A formula's cell and the value that it shows after a change. */
export interface CellUpdate extends CellRef {
  readonly sheet: string;
  readonly value: CellValue;
}

/** Columns of the widest reference that is followed. */
const WIDEST = 1_000;

interface FormulaCell extends CellRef {
  readonly sheet: string;
  readonly formula: string;
  readonly needs: readonly { readonly sheet: string; readonly range: CellRange }[];
}

/**
 * What the formulas of a workbook show once some cells are changed: those of the changed cells, and
 * those that follow from them over any number of steps. A formula that is not understood keeps the
 * value that it had.
 */
export function recalculate(
  sheets: readonly SheetSnapshot[],
  changes: readonly (CellRef & { readonly sheet: string; readonly after: CellContent })[],
): CellUpdate[] {
  const changed = new Map(changes.map((change) => [keyOf(change), change.after]));
  const formulas = formulasOf(sheets, changes);
  const affected = affectedBy(changes, formulas);
  const cells = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const known = new Map<string, CellValue>();
  const standing = (key: string, cell: CellRef & { sheet: string }): CellValue => {
    const after = changed.get(key);
    if (after) return after.value;
    return cells.get(cell.sheet.toLowerCase())?.rows[cell.row]?.[cell.column]?.value ?? null;
  };
  const valueOf = (cell: CellRef & { sheet: string }): CellValue => {
    const key = keyOf(cell);
    const done = known.get(key);
    if (done !== undefined) return done;
    const before = standing(key, cell);
    const formula = affected.get(key);
    // A formula that refers to itself over others meets the value that stood there.
    known.set(key, before);
    if (!formula) return before;
    const value =
      evaluateFormula(formula.formula, (sheet, row, column) =>
        valueOf({ sheet: sheet ?? formula.sheet, row, column }),
      ) ?? before;
    known.set(key, value);
    return value;
  };
  return [...affected.values()].flatMap(({ sheet, row, column }) => {
    const value = valueOf({ sheet, row, column });
    return sameValue(value, standing(keyOf({ sheet, row, column }), { sheet, row, column }))
      ? []
      : [{ sheet, row, column, value }];
  });
}

function formulasOf(
  sheets: readonly SheetSnapshot[],
  changes: readonly (CellRef & { readonly sheet: string; readonly after: CellContent })[],
): Map<string, FormulaCell> {
  const formulas = new Map<string, FormulaCell>();
  const add = (sheet: string, row: number, column: number, cell: Pick<Cell, 'formula'>): void => {
    const { formula } = cell;
    const key = keyOf({ sheet, row, column });
    if (formula === undefined) formulas.delete(key);
    else formulas.set(key, { sheet, row, column, formula, needs: needsOf(formula, sheet) });
  };
  for (const { name, rows } of sheets) {
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined) add(name, row, column, cell);
      });
    });
  }
  for (const { sheet, row, column, after } of changes) add(sheet, row, column, after);
  return formulas;
}

function needsOf(formula: string, sheet: string): FormulaCell['needs'] {
  return referencesOf(formula)
    .filter(({ external }) => !external)
    .map((reference) => ({
      sheet: (reference.sheet ?? sheet).toLowerCase(),
      range: rangeOf(reference),
    }));
}

/** The changed formulas, and every formula that reads a changed cell or another such formula. */
function affectedBy(
  changes: readonly (CellRef & { readonly sheet: string })[],
  formulas: ReadonlyMap<string, FormulaCell>,
): Map<string, FormulaCell> {
  const affected = new Map<string, FormulaCell>();
  const readers = readersByColumn(formulas);
  const fresh: (CellRef & { readonly sheet: string })[] = [...changes];
  for (const cell of changes) {
    const formula = formulas.get(keyOf(cell));
    if (formula) affected.set(keyOf(cell), formula);
  }
  // Grows while it is gone through: nearer formulas come before those that follow from them.
  for (const { sheet, row, column } of fresh) {
    for (const { key, top, bottom } of readers.get(columnKey(sheet, column)) ?? []) {
      if (row < top || row > bottom || affected.has(key)) continue;
      const formula = formulas.get(key)!;
      affected.set(key, formula);
      fresh.push(formula);
    }
  }
  return affected;
}

interface Reader {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
}

/** Formulas by the columns that they read; whole rows are no part of a table. */
function readersByColumn(
  formulas: ReadonlyMap<string, FormulaCell>,
): ReadonlyMap<string, readonly Reader[]> {
  const readers = new Map<string, Reader[]>();
  for (const [key, { needs }] of formulas) {
    for (const { sheet, range } of needs) {
      if (range.right - range.left > WIDEST) continue;
      for (let column = range.left; column <= range.right; column++) {
        const place = columnKey(sheet, column);
        const group = readers.get(place);
        const reader = { key, top: range.top, bottom: range.bottom };
        if (group) group.push(reader);
        else readers.set(place, [reader]);
      }
    }
  }
  return readers;
}

function columnKey(sheet: string, column: number): string {
  return `${column}:${sheet.toLowerCase()}`;
}

function keyOf({ sheet, row, column }: CellRef & { readonly sheet: string }): string {
  return `${row}:${column}:${sheet.toLowerCase()}`;
}
