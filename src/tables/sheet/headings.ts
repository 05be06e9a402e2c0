import type { CellRange, SpecCell, SpecRow } from '../../workbook';
import { emptyCell, textCell } from './cells';
import { wrappedHeight } from './row-height';
import { COLUMN_NUMBER, HEADING } from './style';

export interface TableColumn {
  readonly heading: string;
  /** A heading above those of neighbouring columns of the same group: `Tahun 2023`. */
  readonly group?: string;
  /** Characters, of all the sheet's columns that it covers. */
  readonly width: number;
  /** How many of the sheet's columns it covers; 1 unless said. */
  readonly span?: number;
}

const LEAST_HEIGHT = 30;

/** One row of headings, two where columns have a group, and the row that numbers the columns. */
export function headingBlock(
  columns: readonly TableColumn[],
  at: number,
): { readonly rows: readonly SpecRow[]; readonly merges: readonly CellRange[] } {
  const runs = groupRuns(columns);
  const isGrouped = columns.some(({ group }) => group !== undefined);
  const single: SpecRow = {
    cells: columns.map(({ heading, group }) =>
      isGrouped && group === undefined ? emptyCell(HEADING) : textCell(heading, HEADING),
    ),
    height: heightOf(columns.filter(({ group }) => !isGrouped || group !== undefined)),
  };
  const numbers: SpecRow = {
    cells: columns.map((_, place) => textCell(`(${place + 1})`, COLUMN_NUMBER)),
  };
  if (!isGrouped) return { rows: [single, numbers], merges: [] };
  const top: SpecRow = {
    cells: runs.flatMap(({ from, to }): SpecCell[] => {
      const { group, heading } = columns[from]!;
      return [
        textCell(group ?? heading, HEADING),
        ...Array.from({ length: to - from }, () => emptyCell(HEADING)),
      ];
    }),
    height: Math.max(18, ...runs.map((run) => runHeight(columns, run))),
  };
  const merges = runs
    .map(({ from, to }) => ({
      top: at,
      bottom: columns[from]!.group === undefined ? at + 1 : at,
      left: from,
      right: to,
    }))
    .filter(({ top: first, bottom, left, right }) => first < bottom || left < right);
  return { rows: [top, single, numbers], merges };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Neighbouring columns of one group; a column without a group stands alone. */
function groupRuns(columns: readonly TableColumn[]): Run[] {
  const runs: { from: number; to: number }[] = [];
  columns.forEach(({ group }, place) => {
    const last = runs.at(-1);
    if (last && group !== undefined && columns[last.from]!.group === group) last.to = place;
    else runs.push({ from: place, to: place });
  });
  return runs;
}

/** What the upper row needs; a heading over both rows has the lower one as well. */
function runHeight(columns: readonly TableColumn[], { from, to }: Run): number {
  const { group, heading } = columns[from]!;
  const width = columns.slice(from, to + 1).reduce((sum, column) => sum + column.width, 0);
  return group === undefined
    ? wrappedHeight(heading, width) - LEAST_HEIGHT
    : wrappedHeight(group, width);
}

function heightOf(columns: readonly TableColumn[]): number {
  return Math.max(
    LEAST_HEIGHT,
    ...columns.map(({ heading, width }) => wrappedHeight(heading, width)),
  );
}
