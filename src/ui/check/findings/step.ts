import { sheetKey, type Finding, type SheetCell } from '../../../app';

/**
 * The finding to go to next. Where the cursor stands on a sheet with findings, the search goes on from
 * there, and only then to the other sheets; at the end it begins again.
 * @param findings those that are shown, by sheet, then row, then column
 * @param cursor where the user is; null where nobody knows, or nowhere yet
 * @param direction 1 for the next, −1 for the one before
 */
export function stepFrom(
  findings: readonly Finding[],
  cursor: SheetCell | null,
  direction: 1 | -1,
): Finding | undefined {
  const ordered = direction === 1 ? findings : [...findings].reverse();
  if (cursor === null) return ordered[0];
  const here = sheetKey(cursor);
  const place = ordered.findIndex(({ cell }) => sheetKey(cell) === here);
  if (place < 0) return ordered[0];
  const beyond = ordered.find(
    ({ cell }) => sheetKey(cell) === here && isBeyond(cell, cursor, direction),
  );
  if (beyond) return beyond;
  const rest = ordered.slice(place).find(({ cell }) => sheetKey(cell) !== here);
  return rest ?? ordered[0];
}

function isBeyond(cell: SheetCell, cursor: SheetCell, direction: 1 | -1): boolean {
  const rows = cell.row - cursor.row;
  return (rows === 0 ? cell.column - cursor.column : rows) * direction > 0;
}
