import { type SheetVisibility, a1Range } from '../..';
import { markOf, requestMark, type MarkRequest } from '../marks';

/** What a cell holds, as Excel tells it: `''` is empty, an error is its text. */
export type RawValue = string | number | boolean;

/** What rows of cells hold, all of the same columns. */
export interface CellRows {
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** The used cells of a sheet. Rows and columns count from the used range's first cell. */
export interface UsedCells extends CellRows {
  readonly top: number;
  readonly left: number;
}

/** What is known of a sheet once its cells were read. */
export interface SheetContent {
  /** For the questions about its looks. */
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly generatedBy: string | undefined;
  /** Absent where the sheet is empty. */
  readonly used: UsedCells | undefined;
}

const VISIBILITY: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** @param worksheet with its `visibility` loaded */
export function visibilityOf({ visibility }: Excel.Worksheet): SheetVisibility {
  return VISIBILITY[visibility] ?? 'visible';
}

/** What was asked of a sheet; readable once the context is synchronised. */
export interface ContentRequest {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly marks: MarkRequest;
}

/** Asks for all used cells of a sheet. */
export function requestContent(worksheet: Excel.Worksheet): ContentRequest {
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load('values,formulas,numberFormat,rowIndex,columnIndex');
  return { worksheet, range, marks: requestMark(worksheet) };
}

/** The answer; undefined where the sheet has too many cells to be told at once. */
export function readContent({ worksheet, range, marks }: ContentRequest): SheetContent | undefined {
  if (range.isNullObject) return contentOf(worksheet, marks, undefined);
  const cells = cellsIn(range);
  const { rowIndex: top, columnIndex: left } = range;
  return cells && contentOf(worksheet, marks, { top, left, ...cells });
}

/** What stands in a range; undefined beyond some five million cells, where Excel tells nothing. */
export function cellsIn({ values, formulas, numberFormat }: Excel.Range): CellRows | undefined {
  if ((values as unknown) === null) return undefined;
  return {
    values: values as RawValue[][],
    formulas: formulas as RawValue[][],
    numberFormats: numberFormat as string[][],
  };
}

export function contentOf(
  worksheet: Excel.Worksheet,
  marks: MarkRequest,
  used: UsedCells | undefined,
): SheetContent {
  return {
    worksheet,
    name: worksheet.name,
    visibility: visibilityOf(worksheet),
    generatedBy: markOf(marks)?.tableId,
    used,
  };
}

/** The rows of a sheet from one to another, both counted from its used range's first. */
export function rowsOfUsed(
  { top, left }: Pick<UsedCells, 'top' | 'left'>,
  columns: number,
  [first, last]: readonly [number, number],
): string {
  return a1Range({ top: top + first, left, bottom: top + last, right: left + columns - 1 });
}
