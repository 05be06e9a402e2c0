/** Two tables on one sheet. */
import { lastRow, moved, same, withRows } from '../edit';
import type { CellRow } from '../edit';
import type { Laid } from '../truth';
import type { Quirk } from './quirk';

/** Empty rows between two tables. */
const GAP = 3;

export const below: Quirk = (laid, { other }) => {
  const by = lastRow(laid) + GAP;
  const lower = moved(other, (row) => row + by, same);
  const lines = new Map<number, CellRow>(
    lower.sheet.rows.map((cells, row) => [row, cells] as const).filter(([row]) => row >= by),
  );
  return joined(withRows(laid, lines), lower);
};

/** Side by side, the headings in one line. */
export const beside: Quirk = (first, input) => {
  const tops = [first, input.other].map(({ expected }) => expected[0]!.headerRows[0]!);
  const deepest = Math.max(...tops);
  const laid = moved(first, (row) => row + deepest - tops[0]!, same);
  const other = moved(input.other, (row) => row + deepest - tops[1]!, same);
  const width = Math.max(...laid.sheet.rows.map((cells) => cells?.length ?? 0));
  const right = moved(other, same, (column) => column + width + 1);
  const lines = new Map<number, CellRow>();
  right.sheet.rows.forEach((cells, row) => {
    if (!cells) return;
    const left = laid.sheet.rows[row] ?? [];
    lines.set(
      row,
      Array.from(cells, (cell, column) => cell ?? left[column]),
    );
  });
  return joined(withRows(laid, lines), right);
};

function joined(laid: Laid, other: Laid): Laid {
  return {
    sheet: { ...laid.sheet, merges: [...laid.sheet.merges, ...other.sheet.merges] },
    expected: [...laid.expected, ...other.expected],
  };
}
