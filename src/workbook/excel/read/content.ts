import { type SheetVisibility, WorkbookError } from '../..';
import { markOf, requestMark, type MarkRequest } from '../marks';

/** What a cell holds, as Excel tells it: `''` is empty, an error is its text. */
export type RawValue = string | number | boolean;

/** The used cells of a sheet. Rows and columns count from the used range's first cell. */
export interface UsedCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What the second round trip tells of a sheet. */
export interface SheetContent {
  /** For the next round trip. */
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

/** What was asked of a sheet; readable once the context is synchronised. */
export interface ContentRequest {
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly marks: MarkRequest;
}

/** Asks for a sheet's used cells. */
export function requestContent(worksheet: Excel.Worksheet): ContentRequest {
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load('values,formulas,numberFormat,rowIndex,columnIndex');
  return { worksheet, range, marks: requestMark(worksheet) };
}

/** @throws WorkbookError `too-large` */
export function readContent({ worksheet, range, marks }: ContentRequest): SheetContent {
  return {
    worksheet,
    name: worksheet.name,
    visibility: VISIBILITY[worksheet.visibility] ?? 'visible',
    generatedBy: markOf(marks)?.tableId,
    used: range.isNullObject ? undefined : usedCells(range, worksheet.name),
  };
}

function usedCells(range: Excel.Range, sheet: string): UsedCells {
  // Beyond some five million cells Excel answers null in place of the values.
  const values = range.values as RawValue[][] | null;
  if (values === null) throw new WorkbookError('too-large', sheet);
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    values,
    formulas: range.formulas as RawValue[][],
    numberFormats: range.numberFormat as string[][],
  };
}
