import type { Figure, RecognisedColumn, RecognisedRow, RecognisedTable } from '../../recognise';
import {
  cellAt,
  changeOf,
  evaluateFormula,
  type Cell,
  type CellChange,
  type CellContent,
  type CellRef,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';
import type { Finding, RuleInput } from '../types';

/** What repairs are made from: the open workbook and what was recognised in it. */
export type RepairInput = Pick<RuleInput, 'snapshot' | 'tables'>;

/** The cell of a finding within its table. */
export interface RepairPlace {
  readonly snapshot: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly column: RecognisedColumn;
  /** Absent where nothing stands. */
  readonly cell: Cell | undefined;
  readonly figure: Figure | undefined;
}

/** Where a finding stands; undefined for a cell of no table. */
export function placeOf(
  { cell: { sheet: name, row: rowIndex, column: columnIndex } }: Pick<Finding, 'cell'>,
  { snapshot, tables }: RepairInput,
): RepairPlace | undefined {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) return undefined;
  for (const table of tables) {
    if (table.sheet !== name) continue;
    const row = table.rows.find(({ index }) => index === rowIndex);
    const column = table.columns.find(({ index }) => index === columnIndex);
    if (!row || !column) continue;
    const cell = cellAt(sheet, rowIndex, columnIndex);
    return { snapshot, sheet, table, row, column, cell, figure: row.figures.get(columnIndex) };
  }
  return undefined;
}

/** What a formula would show on a sheet; undefined where it cannot be told, or is an error. */
export function worth(
  formula: string,
  sheet: string,
  snapshot: WorkbookSnapshot,
): number | string | boolean | undefined {
  const sheets = new Map(snapshot.sheets.map((one) => [one.name.toLowerCase(), one]));
  const value = evaluateFormula(formula, (name, row, column) => {
    const of = sheets.get((name ?? sheet).toLowerCase());
    return of && (cellAt(of, row, column)?.value ?? null);
  });
  return typeof value === 'object' ? undefined : value;
}

/** The change of one cell of a sheet. */
export function changeAt(sheet: SheetSnapshot, at: CellRef, after: CellContent): CellChange {
  const { row, column } = at;
  return changeOf({ sheet: sheet.name, row, column }, cellAt(sheet, row, column), after);
}

/** A formula in place of what stands there, if it shows the figure that is expected. */
export function formulaChange(
  { sheet, snapshot, row, column, cell }: RepairPlace,
  candidates: readonly (string | undefined)[],
  isExpected: (value: number) => boolean,
  numberFormat?: string,
): CellChange[] | null {
  for (const formula of candidates) {
    if (formula === undefined || formula === cell?.formula) continue;
    const value = worth(formula, sheet.name, snapshot);
    if (typeof value !== 'number' || !isExpected(value)) continue;
    const format = numberFormat === undefined ? {} : { numberFormat };
    const after = { value, formula, ...format };
    return [changeAt(sheet, { row: row.index, column: column.index }, after)];
  }
  return null;
}
