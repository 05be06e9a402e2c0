import type { TableSpec } from '../..';
import { dialectOf } from '../xml/namespaces';
import { pageXml, viewXml } from './page-xml';
import { TableXml, type StyleIndexes } from './table-xml';

/**
 * Draws a table as a worksheet part.
 * @param namespace of the workbook's dialect
 * @param drawing id of the relationship to its drawing; undefined where it has none
 * @throws WorkbookError `too-large`, `unexpected` for what no cell can hold
 */
export function sheetXml(
  spec: TableSpec,
  namespace: string,
  styles: StyleIndexes,
  drawing: string | undefined,
): string {
  const table = new TableXml('', styles);
  const columns = spec.columnWidths.map((width, index) => table.column(index, width));
  const rows = spec.rows.map((row, index) => {
    const cells = row.cells.map((cell, column) =>
      cell ? table.cell(cell, { row: index, column }) : '',
    );
    return table.row(index, table.height(row), cells.join(''));
  });
  const merges = spec.merges.map((range) => table.merge(range));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(spec.freezeRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    ...spec.conditionals.map((one, place) => table.conditional(one, place + 1)),
    pageXml(spec.print),
    drawing === undefined ? '' : table.drawing(drawing, dialectOf(namespace)),
    '</worksheet>',
  ].join('');
}
