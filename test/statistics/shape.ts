/**
 * A statistical table as it is thought out: what its rows and columns are and which of them are sums.
 * The figures are drawn, so the truth about sums is known by construction.
 */
export interface Shape {
  readonly name: string;
  readonly titles?: readonly string[];
  /** Heading of the column(s) of names; several where the rows are named in several columns. */
  readonly stub: readonly string[];
  readonly columns: readonly LineSpec[];
  readonly rows: readonly LineSpec[];
  /** Sums that hold besides those that a line is made by: `t=a+b`. */
  readonly also?: readonly (readonly [direction: 'down' | 'across', sum: string])[];
  readonly notes?: readonly string[];
  /** Digits of the leaves; few make coincidences. */
  readonly digits?: readonly [fewest: number, most: number];
  /** Share of leaves that are zero, and what is printed for them. */
  readonly zeros?: number;
  readonly zeroAs?: string | number | null;
  /** Figures are printed in this many units, each rounded by itself. */
  readonly rounded?: number;
  /** Figures are kept as text in this notation. */
  readonly text?: 'comma' | 'dot';
  /** Headings that span columns are merged; else they stand over the first of them. */
  readonly merged?: boolean;
  /** `(1) (2) (3)` below the headings. */
  readonly numbered?: boolean;
}

/**
 * A row or column: what it holds, and its label.
 * - `a`: drawn figures; `t=a+b`: their sum; `~`: figures that no sum has (a rate, a mean)
 * - `q%a/b`: 100 a / b, in columns only; `d:a`: share of column a in the first row, in percent
 * - `#`: a row without figures
 * Labels of rows: blanks in front indent, `*` makes bold, `|` divides columns of names. Labels of
 * columns: heading rows divided by `|`, from the top.
 */
export type LineSpec = readonly [what: string, label: string];

export interface Parsed {
  readonly kind: 'leaf' | 'sum' | 'free' | 'ratio' | 'share' | 'section';
  readonly key: string;
  /** Keys of the addends; of a ratio numerator and denominator, of a share its column. */
  readonly of: readonly string[];
  readonly label: string;
}

export function parse([what, label]: LineSpec): Parsed {
  if (what === '#') return { kind: 'section', key: '', of: [], label };
  if (what.startsWith('~')) return { kind: 'free', key: what, of: [], label };
  const [key = '', rest = ''] = what.split(/[=%:](.*)/s);
  if (what.includes('=')) return { kind: 'sum', key, of: rest.split('+'), label };
  if (what.includes('%')) return { kind: 'ratio', key, of: rest.split('/'), label };
  if (what.includes(':')) return { kind: 'share', key, of: [rest], label };
  return { kind: 'leaf', key, of: [], label };
}
