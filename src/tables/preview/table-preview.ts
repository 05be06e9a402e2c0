import type { CellRange, TableSpec } from '../../workbook';
import { documentParts, printedArea, printedCells, type DocumentPart } from '../word/parts';
import { shownText } from '../word/table-html';

/** A cell of a preview. */
export interface PreviewCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right';
  readonly bold: boolean;
}

/** The head of a generated sheet: titles, headings and the first rows of its first table. */
export interface TablePreview {
  readonly titles: readonly string[];
  /** Shares of the width, together 1. */
  readonly widths: readonly number[];
  /** Rows of headings, without the one that numbers the columns. */
  readonly head: readonly (readonly PreviewCell[])[];
  readonly body: readonly (readonly PreviewCell[])[];
  /** How many rows of that table are not shown. */
  readonly more: number;
}

const ROWS = 6;
/** Longer texts are cut: nobody reads them in a preview. */
const LETTERS = 160;
/** `(1)`, `(2)`: what an official table has below its headings. */
const COLUMN_NUMBER = /^\(\d+\)$/;

/** What is seen of a table before it is made. */
export function tablePreview(spec: TableSpec): TablePreview {
  const parts = documentParts(spec);
  const table = parts.find((part) => part.kind === 'table');
  const before = table ? parts.slice(0, parts.indexOf(table)) : parts;
  return {
    titles: before.flatMap((part) => titlesOf(spec, part)),
    widths: shares(spec),
    ...(table ? rowsOf(spec, table) : { head: [], body: [], more: 0 }),
  };
}

function titlesOf(spec: TableSpec, part: DocumentPart): string[] {
  if (part.kind !== 'line') return [];
  const text = printedCells(spec.rows[part.row]!, spec).map(shownText).filter(Boolean).join(' ');
  return [cut(text)];
}

function rowsOf(
  spec: TableSpec,
  { top, headEnd, bottom }: Extract<DocumentPart, { kind: 'table' }>,
): Pick<TablePreview, 'head' | 'body' | 'more'> {
  const last = Math.min(bottom, headEnd + ROWS);
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, place) => cellsOf(spec, from + place, last));
  const head = rows(top, headEnd).filter(
    (cells) => !cells.every(({ text }) => COLUMN_NUMBER.test(text)),
  );
  return { head, body: rows(headEnd + 1, last), more: bottom - last };
}

/** @param last the last row that is shown; merges end there */
function cellsOf(spec: TableSpec, row: number, last: number): PreviewCell[] {
  const { left } = printedArea(spec);
  return printedCells(spec.rows[row]!, spec).flatMap((cell, place): PreviewCell[] => {
    const column = left + place;
    const merge = spec.merges.find((range) => covers(range, row, column));
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    const text = cut(shownText(cell));
    const content = cell?.content;
    const isNumber = content && content.kind !== 'text' && typeof content.value === 'number';
    return [
      {
        text,
        columns: merge ? merge.right - merge.left + 1 : 1,
        rows: merge ? Math.min(merge.bottom, last) - row + 1 : 1,
        align: cell?.style.horizontal ?? (isNumber ? 'right' : 'left'),
        bold: cell?.style.bold ?? false,
      },
    ];
  });
}

function covers({ top, bottom, left, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function shares(spec: TableSpec): number[] {
  const { left, right } = printedArea(spec);
  const widths = spec.columnWidths.slice(left, right + 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}

function cut(text: string): string {
  return text.length > LETTERS ? `${text.slice(0, LETTERS - 1)}…` : text;
}
