import { type Direction, type Target } from '../../../domain';
import { a1, type CellRef, type SpecCell } from '../../../workbook';
import { formulaCell, textCell } from '../../sheet/cells';
import { bodyStyle } from '../../sheet/style';
import { NOTHING } from '../indicators/capaian-formula';

/** A figure on the sheet. */
export interface TrendPoint {
  readonly reading: Target | undefined;
  /** Where it is a number, and the cell that shows it. */
  readonly number: { readonly value: number; readonly cell: CellRef } | undefined;
}

const STYLE = bodyStyle('plain', { horizontal: 'center', wrap: true });
const SAME = 'Tetap';

/**
 * How a figure changed: up, down or not at all, and whether that is better. A formula over numbers;
 * classes of one scale are compared by the program; anything else has no trend.
 */
export function trendCell(before: TrendPoint, now: TrendPoint, direction: Direction): SpecCell {
  const words = trendWords(direction);
  const [a, b] = [before.reading, now.reading];
  if (before.number && now.number) {
    const [from, to] = [a1(before.number.cell), a1(now.number.cell)];
    const formula =
      `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),` +
      `IF(${to}=${from},"${SAME}",IF(${to}>${from},"${words.up}","${words.down}")),"${NOTHING}")`;
    return formulaCell(formula, changed(now.number.value - before.number.value, words), STYLE);
  }
  if (a?.kind === 'grade' && b?.kind === 'grade' && a.scale === b.scale) {
    const difference = b.grade.rank - a.grade.rank;
    const isOrdered = difference === 0 || !a.scale.eitherWay;
    return textCell(isOrdered ? changed(difference, trendWords('naik')) : NOTHING, STYLE);
  }
  return textCell(NOTHING, STYLE);
}

interface TrendWords {
  readonly up: string;
  readonly down: string;
}

function trendWords(direction: Direction): TrendWords {
  return direction === 'naik'
    ? { up: 'Naik (membaik)', down: 'Turun (memburuk)' }
    : { up: 'Naik (memburuk)', down: 'Turun (membaik)' };
}

function changed(difference: number, { up, down }: TrendWords): string {
  return difference === 0 ? SAME : difference > 0 ? up : down;
}
