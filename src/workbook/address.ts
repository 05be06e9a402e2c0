/** A cell by zero-based row and column, as opposed to the `A1` text that people read. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A cell together with its sheet. */
export interface SheetCell extends CellRef {
  readonly sheet: string;
  /** Name of the file; absent for the workbook that is open. */
  readonly file?: string;
}

/** A rectangle of cells, zero-based, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Letters of a zero-based column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Zero-based column of its letters: `A` → 0. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** `A1` text of a cell, without its sheet. */
export function a1({ row, column }: CellRef): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A1:B2` text of a range; one cell is written as one cell. */
export function a1Range({ top, left, bottom, right }: CellRange): string {
  const first = a1({ row: top, column: left });
  return top === bottom && left === right
    ? first
    : `${first}:${a1({ row: bottom, column: right })}`;
}

/** `$A$1:$B$2` text of a range, which stays where it is when it is copied. */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(top, left);
  return top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
}

/**
 * Reads `A1` or `$A$1`.
 * @returns the cell, or undefined where the text is no cell address.
 */
export function parseA1(text: string): CellRef | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return undefined;
  return { column: columnIndex(match[1]!), row: Number(match[2]) - 1 };
}

/**
 * Reads `A1` or `A1:B2`, with or without `$`.
 * @returns the range, or undefined where the text is no address.
 */
export function parseA1Range(text: string): CellRange | undefined {
  const [from, to = from, more] = text.split(':');
  const first = parseA1(from ?? '');
  const last = parseA1(to ?? '');
  if (!first || !last || more !== undefined) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** A sheet name as a formula needs it: quoted unless it is a plain word that is no cell address. */
export function quoteSheet(sheet: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A place on a sheet, with its file where it is not the open workbook: equal for equal sheets only. */
export function sheetKey({ file, sheet }: Omit<SheetCell, keyof CellRef>): string {
  return file === undefined ? sheet : `${sheet}\n${file}`;
}

/** `'LRA Akun'!B4`, as a formula refers to a cell of another sheet. */
export function qualified(cell: SheetCell): string {
  return `${quoteSheet(cell.sheet)}!${a1(cell)}`;
}
