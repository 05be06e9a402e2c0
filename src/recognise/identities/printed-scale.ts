import { predikatLimit, type PredikatClass, type PredikatScale } from '../../domain';
import { cellAt, type SheetSnapshot } from '../../workbook';
import { columnsOf } from './amounts';
import type { RecognisedTable } from '../types';
import { plainText } from '../words';

/** A scale that goes no higher counts points or levels, not percent of a target. */
const LOWEST_TOP = 40;

/**
 * The scale of predicates that a table prints, from its highest class down.
 * @returns undefined where a limit cannot be read, or two classes begin alike
 */
export function printedScale(
  table: RecognisedTable,
  sheet: SheetSnapshot | undefined,
): PredikatScale | undefined {
  const [limits] = columnsOf(table, 'batas');
  const [names] = columnsOf(table, 'predikat');
  if (table.kind !== 'skala-predikat' || !sheet || !limits || !names) return undefined;
  const textAt = (row: number, column: number): string => {
    const value = cellAt(sheet, row, column)?.value;
    return typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';
  };
  const classes: PredikatClass[] = [];
  for (const { index, role } of table.rows) {
    const [limit, name] = [textAt(index, limits.index), textAt(index, names.index)];
    if (role !== 'data' || (limit === '' && name === '')) continue;
    const lower = predikatLimit(limit);
    if (!lower || name === '') return undefined;
    classes.push({ name, ...lower, fill: 'FFFFFF' });
  }
  const sorted = classes.sort(
    (a, b) => b.from - a.from || Number(a.inclusive) - Number(b.inclusive),
  );
  const isDistinct = sorted.every(
    ({ from, inclusive }, place) =>
      place === 0 || sorted[place - 1]!.from !== from || sorted[place - 1]!.inclusive !== inclusive,
  );
  const top = sorted[0]?.from ?? 0;
  if (sorted.length < 2 || !isDistinct || top < LOWEST_TOP) return undefined;
  return { id: `${table.sheet}!${table.range.top + 1}`, classes: sorted };
}
