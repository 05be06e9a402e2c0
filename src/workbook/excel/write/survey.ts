import { WorkbookError, type ContentRows, type OwnSheet } from '../..';
import { markOf, requestMark, type MarkRequest } from '../marks';
import type { RawValue } from '../read/content';
import { formulaOf } from '../read/to-snapshot';

/** What the cells of a sheet hold, as Excel takes it back. */
export interface UsedCells {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly RawValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A sheet that the add-in wrote before. */
export interface OwnExcelSheet extends OwnSheet {
  readonly worksheet: Excel.Worksheet;
  readonly marks: MarkRequest;
  readonly isProtected: boolean;
  readonly used: UsedCells;
  /** Zero-based rows with which a page begins by hand. */
  readonly pageBreaks: readonly number[];
}

/** The sheets that exist before tables are written. */
export interface Survey {
  readonly names: readonly string[];
  readonly own: readonly OwnExcelSheet[];
}

/**
 * Looks at the sheets that are there, in two round trips, or three where some are the add-in's own.
 * @throws WorkbookError `workbook-protected` where no sheet can be added
 */
export async function surveySheets(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  worksheets.load('items/name');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookError('workbook-protected');

  const requests = worksheets.items.map((worksheet) => ({
    worksheet,
    marks: requestMark(worksheet),
  }));
  await context.sync();
  const marked = requests.filter(({ marks }) => markOf(marks)).map(requestContent);
  if (marked.length > 0) await context.sync();
  return { names: worksheets.items.map(({ name }) => name), own: marked.map(readContent) };
}

interface ContentRequest {
  readonly worksheet: Excel.Worksheet;
  readonly marks: MarkRequest;
  readonly range: Excel.Range;
}

function requestContent(sheet: Omit<ContentRequest, 'range'>): ContentRequest {
  const { worksheet } = sheet;
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load('values,formulas,numberFormat,rowIndex,columnIndex');
  worksheet.protection.load('protected');
  worksheet.charts.load('items/name');
  worksheet.horizontalPageBreaks.load('items/rowIndex');
  return { ...sheet, range };
}

const EMPTY: UsedCells = { top: 0, left: 0, formulas: [], numberFormats: [] };

/** @throws WorkbookError `too-large` */
function readContent({ worksheet, marks, range }: ContentRequest): OwnExcelSheet {
  const { name } = worksheet;
  const isEmpty = range.isNullObject;
  // Beyond some five million cells Excel answers null in place of the values.
  if (!isEmpty && range.values === (null as unknown)) throw new WorkbookError('too-large', name);
  return {
    worksheet,
    name,
    marks,
    mark: markOf(marks)!,
    isProtected: worksheet.protection.protected,
    rows: isEmpty ? [] : contentRows(range),
    pageBreaks: worksheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
    used: isEmpty
      ? EMPTY
      : {
          top: range.rowIndex,
          left: range.columnIndex,
          formulas: range.formulas as RawValue[][],
          numberFormats: range.numberFormat as string[][],
        },
  };
}

function contentRows({ rowIndex, columnIndex, values, formulas }: Excel.Range): ContentRows {
  const rows: { value: RawValue; formula?: string }[][] = [];
  (values as RawValue[][]).forEach((cells, r) => {
    cells.forEach((value, c) => {
      const formula = formulaOf((formulas as RawValue[][])[r]![c]!, value);
      if (value === '' && formula === undefined) return;
      const row = (rows[rowIndex + r] ??= []);
      row[columnIndex + c] = { value, ...(formula !== undefined && { formula }) };
    });
  });
  return rows;
}
