import { rupiahToNumber, toNumber, type Rupiah } from '../../domain';
import { measuredAmount, measuredDecimal, type MeasuredAt } from '../../join';
import { a1, a1Range, cellAt, type SheetSnapshot, type SpecContent } from '../../workbook';
import { sourceFormula } from './source-formula';

/** Finds the sheet that a table stands on, in whatever file. */
export type SheetOf = (place: {
  readonly file?: string;
  readonly sheet: string;
}) => SheetSnapshot | undefined;

/** An amount as it lives on in a generated sheet. */
export interface SourcedAmount {
  readonly content: SpecContent;
  readonly amount: Rupiah;
}

/**
 * The amount of a row as a live formula to the cells that it stands in; as a value where they lie in
 * another file, because a link there would break as soon as one of the two is moved.
 * @returns null where some cell has no readable figure
 */
export function sourcedAmount(at: MeasuredAt, sheetOf: SheetOf): SourcedAmount | null {
  const amount = measuredAmount(at);
  if (!amount) return null;
  const value = rupiahToNumber(amount);
  if (at.table.file !== undefined) return { content: { kind: 'number', value }, amount };
  const formula = formulaOf(at, sheetOf, at.table.unit);
  return formula === null ? null : { content: { kind: 'formula', formula, value }, amount };
}

/** The same for a figure that is no money: a percentage, a target, what was achieved. */
export function sourcedFigure(at: MeasuredAt, sheetOf: SheetOf): SpecContent | null {
  const decimal = measuredDecimal(at);
  if (!decimal) return null;
  const value = toNumber(decimal);
  if (at.table.file !== undefined) return { kind: 'number', value };
  const formula = formulaOf(at, sheetOf, 1);
  return formula === null ? null : { kind: 'formula', formula, value };
}

function formulaOf(
  { table, row, columns }: MeasuredAt,
  sheetOf: SheetOf,
  unit: number,
): string | null {
  const sheet = sheetOf(table);
  const parts = columns
    .filter(({ index }) => row.figures.has(index))
    .map(({ index: column }) => {
      const cell = sheet && cellAt(sheet, row.index, column);
      const figure = row.figures.get(column);
      const at = { sheet: table.sheet, row: row.index, column };
      return cell && figure ? sourceFormula(at, cell, figure, unit) : null;
    });
  if (parts.length === 0 || parts.some((part) => part === null)) return null;
  return parts.map((part) => part!.formula).join('+');
}

/** The cells of a figure in another file, as people write them: `H12`, `F12+H12`; else nothing. */
export function foreignCells(at: MeasuredAt | undefined): string {
  if (at?.table.file === undefined) return '';
  return filledColumns(at)
    .map((column) => a1({ row: at.row.index, column }))
    .join('+');
}

/** `LRA.xlsx, lembar Sheet1, sel H10:H64`, one line for each table of another file. */
export function foreignSources(figures: readonly MeasuredAt[]): string[] {
  const byTable = new Map<MeasuredAt['table'], MeasuredAt[]>();
  for (const at of figures) {
    if (at.table.file === undefined) continue;
    const known = byTable.get(at.table);
    if (known) known.push(at);
    else byTable.set(at.table, [at]);
  }
  return [...byTable].map(([table, all]) => {
    const rows = all.map(({ row }) => row.index);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const columns = [...new Set(all.flatMap(filledColumns))].sort((a, b) => a - b);
    const ranges = columns.map((column) => a1Range({ top, bottom, left: column, right: column }));
    return `${table.file}, lembar ${table.sheet}, sel ${ranges.join(', ')}`;
  });
}

function filledColumns({ row, columns }: MeasuredAt): number[] {
  return columns.map(({ index }) => index).filter((index) => row.figures.has(index));
}
