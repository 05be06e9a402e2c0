import type { CellRange, RecognisedTable } from '../../../app';
import type { Layout } from '../measure/layout';

/** Columns from the first to the last, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A table whose headings and labels stay in sight while its figures are scrolled. */
export interface Pane {
  /** From its first heading row to its last row. */
  readonly range: CellRange;
  /** Its last heading row; null where the headings would fill the view. */
  readonly lastHeading: number | null;
  /** Its label columns; null where even the narrowest would fill the view. */
  readonly labels: Span | null;
}

type ColumnRole = RecognisedTable['columns'][number]['role'];

/** Columns that say what a row is. */
const NAMES: ReadonlySet<ColumnRole> = new Set([
  'kode',
  'uraian',
  'sasaran',
  'indikator',
  'tujuan',
]);
/** Columns that may stand between them. */
const BESIDE: ReadonlySet<ColumnRole> = new Set(['no', 'lain', 'sumber-dana', 'lokasi']);

/** Shares of the view that what stays may take, so that most of it scrolls. */
const MOST_HEIGHT = 0.4;
const MOST_WIDTH = 0.45;

/**
 * What is to stay in sight, from the top; tables beside others stay with the first of them.
 * @param tables those of one sheet
 * @param view pixels that the sheet has on the screen
 */
export function panesOf(
  tables: readonly RecognisedTable[],
  layout: Layout,
  view: { readonly width: number; readonly height: number },
): Pane[] {
  const panes: Pane[] = [];
  const ordered = [...tables].sort(
    (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
  );
  for (const { range, headerRows, columns } of ordered) {
    const top = headerRows[0];
    if (top === undefined || top <= (panes.at(-1)?.range.bottom ?? -1)) continue;
    const headings = lastHeadingRow(headerRows);
    const height = layout.tops[headings + 1]! - layout.tops[top]!;
    panes.push({
      range: { ...range, top, bottom: Math.max(range.bottom, headings) },
      lastHeading: height <= view.height * MOST_HEIGHT ? headings : null,
      labels: fitting(labelSpan(columns), layout.lefts, view.width * MOST_WIDTH),
    });
  }
  return panes;
}

/** The pane that a row belongs to, or undefined. */
export function paneAt(panes: readonly Pane[], row: number): Pane | undefined {
  return panes.find(({ range }) => row >= range.top && row <= range.bottom);
}

/** The last row of the headings at the top; headings printed again further down are left there. */
function lastHeadingRow(rows: readonly number[]): number {
  let last = rows[0]!;
  while (rows.includes(last + 1)) last++;
  return last;
}

function labelSpan(columns: RecognisedTable['columns']): Span | null {
  let last: number | null = null;
  for (const { index, role } of columns) {
    if (NAMES.has(role)) last = index;
    else if (!BESIDE.has(role)) break;
  }
  return last === null || !columns[0] ? null : { first: columns[0].index, last };
}

/** As many of the columns as fit: the name stands last and is worth most. */
function fitting(span: Span | null, lefts: readonly number[], room: number): Span | null {
  if (!span) return null;
  const width = ({ first, last }: Span) => lefts[last + 1]! - lefts[first]!;
  for (let { first } = span; first <= span.last; first++) {
    if (width({ first, last: span.last }) <= room) return { first, last: span.last };
  }
  for (let last = span.last - 1; last >= span.first; last--) {
    if (width({ first: span.first, last }) <= room) return { first: span.first, last };
  }
  return null;
}
