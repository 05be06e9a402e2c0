import {
  numberText,
  type CellRange,
  type CellStyle,
  type SpecCell,
  type TableSpec,
} from '../../workbook';
import { documentParts, printedArea, printedCells, type DocumentPart } from './parts';

/** A table for the clipboard: formatted, and as text with a tab between two cells. */
export interface TableForDocument {
  readonly html: string;
  readonly text: string;
}

/** Centimetres between the margins, which are half an inch wide. */
const PAGE_WIDTH = {
  A4: { portrait: 18.4, landscape: 27.1 },
  F4: { portrait: 19, landscape: 30.4 },
} as const;
/** Centimetres that a character of a column's width takes. */
const CHARACTER = 0.19;

/**
 * A generated sheet as a document shows it: its figures as the texts that the sheet shows, titles and
 * notes as paragraphs, heading rows that a word processor repeats on every page. All looks stand in the
 * elements themselves, because a clipboard keeps no style sheets.
 */
export function tableForDocument(spec: TableSpec): TableForDocument {
  const widths = columnWidths(spec);
  const parts = documentParts(spec);
  const body = parts.map((part) =>
    part.kind === 'table' ? tableHtml(spec, part, widths) : lineHtml(spec, part.row, widths),
  );
  return {
    html: `<html><head><meta charset="utf-8"></head><body>${body.join('\n')}</body></html>`,
    text: parts.flatMap((part) => textLines(spec, part)).join('\r\n'),
  };
}

/** Centimetres of the printed columns, no wider together than the page. */
function columnWidths(spec: TableSpec): number[] {
  const { left, right } = printedArea(spec);
  const widths = spec.columnWidths.slice(left, right + 1).map((width) => width * CHARACTER);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const room = PAGE_WIDTH[spec.print.paper][spec.print.orientation];
  return widths.map((width) => (total > room ? (width * room) / total : width));
}

function tableHtml(
  spec: TableSpec,
  { top, headEnd, bottom }: Extract<DocumentPart, { kind: 'table' }>,
  widths: readonly number[],
): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rows = (from: number, to: number): string => {
    const lines: string[] = [];
    for (let row = from; row <= to; row++) lines.push(rowHtml(spec, row, widths));
    return lines.join('\n');
  };
  const columns = widths.map((width) => `<col style="width:${cm(width)}">`).join('');
  const head = headEnd < top ? '' : `<thead>${rows(top, headEnd)}</thead>\n`;
  return (
    `<table style="border-collapse:collapse;table-layout:fixed;width:${cm(total)}">` +
    `<colgroup>${columns}</colgroup>\n${head}<tbody>${rows(headEnd + 1, bottom)}</tbody></table>`
  );
}

function rowHtml(spec: TableSpec, row: number, widths: readonly number[]): string {
  const { left } = printedArea(spec);
  const cells = printedCells(spec.rows[row]!, spec).map((cell, place) => {
    const merge = mergeAt(spec, row, left + place);
    if (merge && (merge.top !== row || merge.left !== left + place)) return '';
    const [rowSpan, columnSpan] = merge
      ? [merge.bottom - merge.top + 1, merge.right - merge.left + 1]
      : [1, 1];
    const width = widths.slice(place, place + columnSpan).reduce((sum, one) => sum + one, 0);
    const spans =
      (rowSpan > 1 ? ` rowspan="${rowSpan}"` : '') +
      (columnSpan > 1 ? ` colspan="${columnSpan}"` : '');
    return `<td${spans} style="width:${cm(width)};${cellCss(spec, cell, row, left + place)}">${markup(cell)}</td>`;
  });
  return `<tr style="page-break-inside:avoid">${cells.join('')}</tr>`;
}

/** A title, a note or a line of the signature, which begins where its cell does. */
function lineHtml(spec: TableSpec, row: number, widths: readonly number[]): string {
  const cells = printedCells(spec.rows[row]!, spec);
  const first = cells.findIndex((cell) => cell !== undefined);
  const cell = cells[first];
  const indent = widths.slice(0, first).reduce((sum, width) => sum + width, 0);
  const margin = indent > 0 ? `margin-left:${cm(indent)};` : '';
  const align = `text-align:${cell?.style.horizontal ?? 'left'};`;
  return `<p style="margin-top:0;margin-bottom:0;${margin}${align}${fontCss(cell?.style ?? {})}">${markup(cell)}</p>`;
}

function textLines(spec: TableSpec, part: DocumentPart): string[] {
  const rows = part.kind === 'line' ? [part.row, part.row] : [part.top, part.bottom];
  return spec.rows.slice(rows[0], rows[1]! + 1).map((row) =>
    printedCells(row, spec)
      .map((cell) => shownText(cell).replace(/\s+/g, ' '))
      .join('\t')
      .trimEnd(),
  );
}

function mergeAt({ merges }: TableSpec, row: number, column: number): CellRange | undefined {
  return merges.find(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** What a cell shows. */
export function shownText(cell: SpecCell | undefined): string {
  const content = cell?.content;
  if (!content) return '';
  if (content.kind === 'text') return content.text;
  const { value } = content;
  if (typeof value === 'number') return numberText(value, cell.style.numberFormat);
  return typeof value === 'string' ? value : value.error;
}

function markup(cell: SpecCell | undefined): string {
  const text = shownText(cell)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/g, '<br>');
  // An empty paragraph would have no height.
  return text === '' ? '&nbsp;' : text;
}

function cellCss(spec: TableSpec, cell: SpecCell | undefined, row: number, column: number): string {
  const style: CellStyle = { ...cell?.style, ...conditional(spec, cell, row, column) };
  const isNumber = typeof valueOf(cell) === 'number';
  const align = style.horizontal ?? (isNumber ? 'right' : 'left');
  const indent = style.indent ? `padding-left:${cm(style.indent * 0.3 + 0.1)};` : '';
  return [
    style.border ? 'border:0.5pt solid #000000;' : '',
    style.fill === undefined ? '' : `background:#${style.fill};`,
    `text-align:${align};vertical-align:${style.vertical === 'center' ? 'middle' : 'top'};`,
    'padding:0.03cm 0.1cm;',
    indent,
    fontCss(style),
  ].join('');
}

function valueOf(cell: SpecCell | undefined): unknown {
  const content = cell?.content;
  return content && content.kind !== 'text' ? content.value : undefined;
}

/** The colours that a condition gives a cell. */
function conditional(
  { conditionals }: TableSpec,
  cell: SpecCell | undefined,
  row: number,
  column: number,
): Pick<CellStyle, 'fill' | 'fontColor'> {
  const found = conditionals.find(
    ({ range, equals }) =>
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right &&
      equals === shownText(cell),
  );
  if (!found) return {};
  const { fill, fontColor } = found;
  return { fill, ...(fontColor === undefined ? {} : { fontColor }) };
}

function fontCss({ fontName, fontSize, fontColor, bold, italic }: CellStyle): string {
  return [
    fontName === undefined ? '' : `font-family:'${fontName.replace(/[^\p{L}\p{N} .-]/gu, '')}';`,
    `font-size:${fontSize ?? 11}pt;`,
    fontColor === undefined ? '' : `color:#${fontColor};`,
    bold ? 'font-weight:bold;' : '',
    italic ? 'font-style:italic;' : '',
  ].join('');
}

function cm(width: number): string {
  return `${Number(width.toFixed(2))}cm`;
}
