import {
  columnName,
  type CellRange,
  type ConditionalFill,
  type SpecRow,
  type TableSpec,
} from '../../workbook';
import { textCell } from './cells';
import type { FrameChart } from './chart-block';
import { drawCharts } from './frame-charts';
import { COLUMN_NUMBER, HEADING, NOTE, TITLE, wrappedHeight } from './style';

export interface FrameBody {
  readonly rows: readonly SpecRow[];
  /** Lines under the table: its source first. */
  readonly notes: readonly string[];
  readonly conditionals?: readonly ConditionalFill[];
  /** Drawn below the notes. */
  readonly charts?: readonly FrameChart[];
}

export interface FrameInput {
  readonly id: string;
  readonly sheetName: string;
  /** Title lines; the first is the table's own. */
  readonly title: readonly string[];
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** Body rows, given the zero-based row at which the body starts. */
  readonly body: (start: number) => FrameBody;
  readonly merges?: (start: number) => readonly CellRange[];
  readonly orientation: 'portrait' | 'landscape';
}

/** Puts title, headings, column numbers and notes around a body: what all tables have in common. */
export function frameTable(input: FrameInput): TableSpec {
  const { columns } = input;
  const title = input.title.filter((line) => line !== '');
  const last = columns.length - 1;
  const headingRow = title.length + 1;
  const start = headingRow + 2;
  const { rows: body, notes, conditionals = [], charts = [] } = input.body(start);
  const notesFrom = start + body.length + 1;
  const across = (row: number): CellRange => ({ top: row, bottom: row, left: 0, right: last });
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const rows: readonly SpecRow[] = [
    ...title.map((line): SpecRow => ({ cells: [textCell(line, TITLE)], height: 18 })),
    { cells: [] },
    {
      cells: columns.map(({ heading }) => textCell(heading, HEADING)),
      height: Math.max(30, ...columns.map(({ heading, width }) => wrappedHeight(heading, width))),
    },
    { cells: columns.map((_, place) => textCell(`(${place + 1})`, COLUMN_NUMBER)) },
    ...body,
    { cells: [] },
    ...notes.map((line): SpecRow => ({
      cells: [textCell(line, NOTE)],
      height: wrappedHeight(line, total),
    })),
  ];
  const drawn = drawCharts(charts, rows, headingRow, columns.length);
  return {
    id: input.id,
    sheetName: input.sheetName,
    columnWidths: [...columns.map(({ width }) => width), ...drawn.widths],
    rows: drawn.rows,
    merges: [
      ...title.map((_, row) => across(row)),
      ...(input.merges?.(start) ?? []),
      ...notes.map((_, place) => across(notesFrom + place)),
    ],
    freezeRows: start,
    print: {
      paper: 'F4',
      orientation: input.orientation,
      repeatRows: [headingRow, headingRow + 1],
      area: { top: 0, bottom: drawn.rows.length - 1, left: 0, right: last },
    },
    conditionals,
    charts: drawn.charts,
  };
}

/** `SUM` over cells of one column, runs of neighbouring rows written as ranges. */
export function sumFormula(column: number, rows: readonly number[]): string {
  const name = columnName(column);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  const parts = runs.map(([from, to]) =>
    from === to ? `${name}${from + 1}` : `${name}${from + 1}:${name}${to + 1}`,
  );
  return sumOfParts(parts);
}

/** Excel takes at most 255 arguments; more are summed in groups. */
const MOST_ARGUMENTS = 250;

function sumOfParts(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < parts.length; at += MOST_ARGUMENTS) {
    groups.push(sumOfParts(parts.slice(at, at + MOST_ARGUMENTS)));
  }
  return sumOfParts(groups);
}
