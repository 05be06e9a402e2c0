import type { CellRange, SpecCell, SpecRow, TableSpec } from '../../workbook';

/** A stretch of a sheet as a document has it: a line of text, or a table with its heading rows. */
export type DocumentPart =
  | { readonly kind: 'line'; readonly row: number }
  | {
      readonly kind: 'table';
      readonly top: number;
      /** The last heading row; before `top` where there is none. */
      readonly headEnd: number;
      readonly bottom: number;
    };

/** The cells of a row that are printed. */
export function printedCells({ cells }: SpecRow, spec: TableSpec): (SpecCell | undefined)[] {
  const { left, right } = printedArea(spec);
  return Array.from({ length: right - left + 1 }, (_, place) => cells[left + place]);
}

/** What is printed of a sheet; figures that only a chart reads are not. */
export function printedArea({ print, rows, columnWidths }: TableSpec): CellRange {
  return print.area ?? { top: 0, bottom: rows.length - 1, left: 0, right: columnWidths.length - 1 };
}

/** Rows with borders are tables; what stands between them are lines. Empty rows are left out. */
export function documentParts(spec: TableSpec): DocumentPart[] {
  const { top, bottom } = printedArea(spec);
  const parts: DocumentPart[] = [];
  for (let row = top; row <= bottom; row++) {
    const cells = cellsAt(spec, row);
    if (!isBordered(cells)) {
      if (cells.length > 0) parts.push({ kind: 'line', row });
      continue;
    }
    let end = row;
    while (end < bottom && isBordered(cellsAt(spec, end + 1))) end++;
    parts.push({ kind: 'table', top: row, headEnd: headEnd(spec, row, end), bottom: end });
    row = end;
  }
  return parts;
}

/** Heading rows are those above in which every cell is filled and centred. */
function headEnd(spec: TableSpec, top: number, bottom: number): number {
  let end = top - 1;
  const isHeading = (row: number): boolean =>
    cellsAt(spec, row).every(
      ({ style }) => style.fill !== undefined && style.horizontal === 'center',
    );
  while (end < bottom && isHeading(end + 1)) end++;
  return end;
}

function isBordered(cells: readonly SpecCell[]): boolean {
  return cells.some(({ style }) => style.border);
}

function cellsAt(spec: TableSpec, row: number): SpecCell[] {
  return printedCells(spec.rows[row] ?? { cells: [] }, spec).filter((cell) => cell !== undefined);
}
