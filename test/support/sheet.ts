import {
  columnIndex,
  type Cell,
  type CellError,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook';

/** A cell that says more than its value: a formula, a format, how its text is set. */
export type CellLiteral = Cell;

/** One cell of a sheet as it is written in a test; null where nothing stands. */
export type Literal = string | number | boolean | null | CellError | CellLiteral;

/** A sheet from its rows, the first of them row 1 and its first cell A. */
export function sheetOf(
  name: string,
  rows: readonly (readonly Literal[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    rows: rows.map((cells) =>
      cells.every((literal) => literal === null) ? undefined : cells.map(cellOf),
    ),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    ...more,
  };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets };
}

function cellOf(literal: Literal): Cell | undefined {
  if (literal === null) return undefined;
  if (typeof literal !== 'object' || 'error' in literal) return { value: literal };
  return literal;
}

/**
 * A sheet from a markdown table that shows its own addresses: the first row holds the column
 * letters, the first column the row numbers. Cells are written the way Excel shows them in
 * Indonesian: `1.250.000` and `93,4` are numbers, `93,40%` is a number with a percent format,
 * `#DIV/0!` an error value; what stands in double quotes, and everything else, is text. A formula
 * follows its value in braces, `700.000 {=SUM(B3:B4)}`; the number of a hidden row stands in
 * parentheses.
 * @param lines the lines of the table, the dividing line included
 * @throws where a row has no number or a column no letter
 */
export function sheetFromTable(name: string, lines: readonly string[]): SheetSnapshot {
  const [letters = [], , ...body] = lines.map(cellsOfLine);
  const columns = letters.slice(1).map((letter) => {
    if (!/^[A-Z]{1,3}$/.test(letter)) throw new Error(`“${letter}” is no column letter`);
    return columnIndex(letter);
  });
  const rows: Literal[][] = [];
  const hiddenRows = new Set<number>();
  for (const [shown = '', ...cells] of body) {
    const number = shown.replace(/^\((.*)\)$/, '$1');
    if (number !== shown) hiddenRows.add(Number(number) - 1);
    if (!/^[1-9]\d*$/.test(number)) throw new Error(`“${number}” is no row number`);
    const row: Literal[] = [];
    cells.forEach((text, place) => {
      const column = columns[place];
      if (column === undefined) throw new Error(`row ${number} has more cells than letters`);
      row[column] = literalOf(text);
    });
    rows[Number(number) - 1] = Array.from(row, (literal) => literal ?? null);
  }
  return sheetOf(
    name,
    Array.from({ length: rows.length }, (_, row) => rows[row] ?? []),
    { hiddenRows },
  );
}

function cellsOfLine(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((text) => text.trim());
}

const ERROR = /^#(DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/;
const NUMBER = /^(-?)(0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?(%?)$/;

const FORMULA = /^(.*?)\s*\{=(.*)\}$/;

/** A cell as Excel shows it in Indonesian; see `sheetFromTable`. */
export function literalOf(text: string): Literal {
  if (text === '') return null;
  const [, value, formula] = FORMULA.exec(text) ?? [];
  if (value !== undefined && formula !== undefined) {
    const literal = literalOf(value);
    const cell = typeof literal === 'object' && literal !== null && 'value' in literal;
    return cell ? { ...literal, formula } : { value: literal, formula };
  }
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1]!;
  if (ERROR.test(text)) return { error: text };
  const number = NUMBER.exec(text);
  if (!number) return text;
  const [, sign = '', whole = '', fraction = '', percent = ''] = number;
  const digits = `${sign}${whole.replaceAll('.', '')}.${fraction || '0'}`;
  if (percent === '') return Number(digits);
  const format = fraction === '' ? '0%' : `0.${'0'.repeat(fraction.length)}%`;
  return { value: Number(`${digits}e-2`), numberFormat: format };
}
