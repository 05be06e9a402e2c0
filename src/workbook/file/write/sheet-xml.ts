import { WorkbookError, a1, a1Range, type SpecCell, type SpecRow, type TableSpec } from '../..';
import { withPrefixes } from '../formula/prefixes';
import { escapeXString, escapeXml } from '../xml/text';
import { pageXml, viewXml } from './page-xml';

/** Beside a column's characters Excel keeps 5 pixels free; the file counts them in (182/256). */
const COLUMN_PADDING = 0.7109375;
/** Excel's limits: columns in characters, rows in points. */
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409;
/** Excel's limit for the text of a cell, in characters. */
const LONGEST_TEXT = 32_767;

/** Number of the cell format for a cell of the table. */
export type StyleIndex = (cell: SpecCell) => number;

/**
 * Draws a table as a worksheet part.
 * @param namespace of the workbook's dialect
 * @throws WorkbookError `too-large`, `unexpected` for what no cell can hold
 */
export function sheetXml(spec: TableSpec, namespace: string, styleOf: StyleIndex): string {
  const page = pageXml(spec.print);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(spec.freezeRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(spec.columnWidths),
    '<sheetData>',
    ...spec.rows.map((row, index) => rowXml(row, index, styleOf)),
    '</sheetData>',
    mergesXml(spec),
    page,
    '</worksheet>',
  ].join('');
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const columns = widths.map((characters, index) => {
    const width = Math.min(characters + COLUMN_PADDING, WIDEST_COLUMN);
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(row: SpecRow, index: number, styleOf: StyleIndex): string {
  const height =
    row.height === undefined ? '' : ` ht="${Math.min(row.height, HIGHEST_ROW)}" customHeight="1"`;
  const cells = row.cells.map((cell, column) =>
    cell ? cellXml(cell, a1({ row: index, column }), styleOf(cell)) : '',
  );
  const content = cells.join('');
  if (content === '' && height === '') return '';
  return `<row r="${index + 1}"${height}>${content}</row>`;
}

function cellXml({ content }: SpecCell, address: string, style: number): string {
  const place = `r="${address}" s="${style}"`;
  switch (content?.kind) {
    case undefined:
      return `<c ${place}/>`;
    case 'number':
      return `<c ${place}><v>${numberText(content.value, address)}</v></c>`;
    case 'text':
      // Inline, so that the shared strings of the workbook stay untouched.
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${stringText(content.text, address)}</t></is></c>`;
    case 'formula': {
      const { value } = content;
      const formula = `<f>${escapeXml(withPrefixes(content.formula))}</f>`;
      if (typeof value === 'number')
        return `<c ${place}>${formula}<v>${numberText(value, address)}</v></c>`;
      if (typeof value === 'string')
        return `<c ${place} t="str">${formula}<v>${stringText(value, address)}</v></c>`;
      return `<c ${place} t="e">${formula}<v>${stringText(value.error, address)}</v></c>`;
    }
  }
}

/** The shortest decimal text from which the very same number is read again. */
function numberText(value: number, address: string): string {
  if (!Number.isFinite(value)) throw new WorkbookError('unexpected', `${address}: ${value}`);
  return String(value);
}

function stringText(text: string, address: string): string {
  if (text.length > LONGEST_TEXT) throw new WorkbookError('too-large', address);
  return escapeXml(escapeXString(text));
}

function mergesXml({ merges }: TableSpec): string {
  if (merges.length === 0) return '';
  const cells = merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`);
  return `<mergeCells count="${cells.length}">${cells.join('')}</mergeCells>`;
}
