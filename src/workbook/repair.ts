import type { CellRef } from './address';
import { isCellError, type Cell, type CellValue } from './snapshot';

/** What stands in a cell. */
export interface CellContent {
  /** `null` where nothing stands; beside a formula what it shows, as far as the program knows. */
  readonly value: CellValue;
  /** English notation, without the leading `=`; absent where the value is typed. */
  readonly formula?: string;
  /** Excel number format code; absent where it is no part of the change. */
  readonly numberFormat?: string;
}

/** One cell of the open workbook and what is to stand there in place of what does. */
export interface CellChange extends CellRef {
  readonly sheet: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export const GENERAL = 'General';

/**
 * The change of one cell. The number format is told only where it becomes another; that of an empty
 * cell is not known and stays.
 * @param cell what stands there now
 */
export function changeOf(
  { sheet, row, column }: CellRef & { readonly sheet: string },
  cell: Cell | undefined,
  after: CellContent,
): CellChange {
  const { value = null, formula, numberFormat = GENERAL } = cell ?? {};
  const isReformatted =
    cell !== undefined && after.numberFormat !== undefined && after.numberFormat !== numberFormat;
  const content = (of: CellContent, format: string | undefined): CellContent => ({
    value: of.value,
    ...(of.formula !== undefined && { formula: of.formula }),
    ...(isReformatted && format !== undefined && { numberFormat: format }),
  });
  const before = content({ value, ...(formula !== undefined && { formula }) }, numberFormat);
  return { sheet, row, column, before, after: content(after, after.numberFormat) };
}

/** The changes that undo these. */
export function inverseChanges(changes: readonly CellChange[]): CellChange[] {
  return [...changes]
    .reverse()
    .map(({ before, after, ...place }) => ({ ...place, before: after, after: before }));
}

/**
 * Whether a cell still holds what a change was made for. Of a formula only its text counts: its value
 * follows other cells.
 */
export function stillHolds(now: Cell | undefined, before: CellContent): boolean {
  if (before.numberFormat !== undefined && (now?.numberFormat ?? GENERAL) !== before.numberFormat)
    return false;
  if (now?.formula !== undefined || before.formula !== undefined)
    return now?.formula === before.formula;
  return sameValue(now?.value ?? null, before.value);
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
