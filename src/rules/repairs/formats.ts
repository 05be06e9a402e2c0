import { sumColumns } from '../../recognise';
import { cellAt } from '../../workbook';
import type { RepairPlace } from './place';

const TEXT = '@';
const GENERAL = 'General';

/** Whether a cell's format says nothing about figures: that of texts, or none. */
function isOpen(format: string): boolean {
  return format === TEXT || format === GENERAL;
}

/**
 * The number format of a cell that becomes a number; undefined where its own fits. A format for text
 * must go: in it, Excel keeps even a number as text.
 * @param isPercent the number is a fraction that is to be shown as a percentage
 */
export function figureFormat(
  place: RepairPlace,
  value: number,
  isPercent: boolean,
): string | undefined {
  const own = place.cell?.numberFormat ?? GENERAL;
  if (place.cell === undefined) return undefined;
  // What was shown as a figure so far is shown well enough.
  if (typeof place.cell.value !== 'string' && own !== TEXT) return undefined;
  if (!isOpen(own) && own.includes('%') === isPercent) return undefined;
  return usualFormat(place, isPercent) ?? plainFormat(place, value, isPercent);
}

/** The format of most figures of the column. */
function usualFormat(
  { sheet, table, column }: RepairPlace,
  isPercent: boolean,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { index } of table.rows) {
    const cell = cellAt(sheet, index, column.index);
    const format = cell?.numberFormat ?? GENERAL;
    if (typeof cell?.value !== 'number' || isOpen(format)) continue;
    if (format.includes('%') === isPercent) counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function plainFormat({ table, column }: RepairPlace, value: number, isPercent: boolean): string {
  const isWhole = Number.isInteger(isPercent ? Number(`${value}e2`) : value);
  if (isPercent) return isWhole ? '0%' : '0.00%';
  if (sumColumns(table).includes(column.index)) return isWhole ? '#,##0' : '#,##0.00';
  return isWhole ? '0' : '0.00';
}
