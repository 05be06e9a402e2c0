import { WHOLE_SHEET } from '../excel-host/model/sheet';
import type { WorkbookModel } from '../excel-host/model/workbook';

/** All of the workbook that a person sees, but for heights of rows, and what is remembered in it. */
export function pictureOf({
  sheets,
  active,
  selection,
  calculationMode,
  customXml,
}: WorkbookModel) {
  return {
    active: active?.name,
    selection,
    calculationMode,
    customXml: customXml.map(({ xml }) => xml),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      names: sheet.names.map(({ name, formula, visible }) => [name, formula, visible]).sort(),
      merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
      columns: [...sheet.columns],
      frozen: sheet.frozen,
      conditionals: sheet.conditionals.map((one) => JSON.stringify({ ...one, id: '' })),
      cells: [...sheet.existing(WHOLE_SHEET)]
        .filter(([, , { value, format }]) => value !== null || format.bold)
        .map(([row, column, { value, formula, format }]) =>
          JSON.stringify([row, column, value, formula, format]),
        )
        .sort(),
    })),
  };
}
