import type { RecognisedRow } from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { isCovered, textAt } from '../cells';

/** Share of the rows that must have a figure before a blank one is missing. */
const USUAL = 0.5;
/** What the only row of its level needs: nothing but the other levels speaks for it. */
const NEARLY_ALL = 0.9;

/** Whether nothing stands in a cell, nor in a merge that covers it. */
export function isLeftOut(sheet: SheetSnapshot, row: RecognisedRow, column: number): boolean {
  return (
    !row.figures.has(column) &&
    textAt(sheet, row.index, column) === '' &&
    !isCovered(sheet, row.index, column)
  );
}

/**
 * The blank rows among those that should have a figure, without what is left blank on purpose: a
 * column that few rows fill, or a level that never fills it.
 */
export function withoutDesign(
  rows: readonly RecognisedRow[],
  blank: readonly RecognisedRow[],
): RecognisedRow[] {
  const filled = rows.length - blank.length;
  if (filled === 0 || filled < rows.length * USUAL) return [];
  const blanks = new Set(blank);
  const levels = new Map<string, { rows: number; filled: number }>();
  for (const row of rows) {
    const level = levels.get(levelOf(row)) ?? { rows: 0, filled: 0 };
    level.rows += 1;
    if (!blanks.has(row)) level.filled += 1;
    levels.set(levelOf(row), level);
  }
  return blank.filter((row) => {
    const level = levels.get(levelOf(row))!;
    if (level.filled > 0) return true;
    return level.rows === 1 && filled >= (rows.length - 1) * NEARLY_ALL;
  });
}

function levelOf({ role, level }: RecognisedRow): string {
  return role === 'data' ? (level ?? '') : role;
}
