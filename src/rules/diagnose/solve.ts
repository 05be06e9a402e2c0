import type { CellRef } from '../../workbook';
import { keyOf, type Network, type Relation } from './network';
import { around, type Span } from './span';

/** Values that cells would have after a correction, by key. */
export type Corrections = ReadonlyMap<number, number>;

/**
 * What a relation says one of its cells should be, the others being right.
 * @returns undefined where it says nothing: a figure is missing, or a divisor is zero
 */
export function solveFor(
  network: Network,
  { identity }: Relation,
  cell: CellRef,
  corrections: Corrections,
): Span | undefined {
  const value = (at: CellRef): number | undefined =>
    corrections.get(keyOf(at)) ?? network.valueAt(at);
  const isResult = keyOf(cell) === keyOf(identity.cell);
  const result = value(identity.cell);
  const parts = identity.of.map(value);
  if (result === undefined || !parts.every((part) => part !== undefined)) return undefined;
  const place = identity.of.findIndex((of) => keyOf(of) === keyOf(cell));
  const slack = sumOf([identity.cell, ...identity.of].map((at) => network.slackAt(at)));
  switch (identity.kind) {
    case 'sum': {
      const sum = sumOf(parts);
      return around(isResult ? sum : result - sum + parts[place]!, slack);
    }
    case 'difference': {
      const [minuend = 0, subtrahend = 0] = parts;
      if (isResult) return around(minuend - subtrahend, slack);
      return around(place === 0 ? result + subtrahend : minuend - result, slack);
    }
    case 'average': {
      const sum = sumOf(parts);
      const count = parts.length;
      return isResult
        ? around(sum / count, slack)
        : around(result * count - sum + parts[place]!, slack * count);
    }
    case 'ratio':
      return quotient(result, parts, isResult ? null : place, network.slackAt(identity.cell));
    case 'product':
      return isResult
        ? around(
            parts.reduce((product, part) => product * part, 1),
            1,
          )
        : undefined;
  }
}

/** Percent = numerator / denominator × 100, read backwards from the printed percentage. */
function quotient(
  percent: number,
  [numerator = 0, denominator = 0]: readonly number[],
  place: number | null,
  step: number,
): Span | undefined {
  if (place === null) {
    return denominator === 0 ? undefined : around((numerator / denominator) * 100, step);
  }
  const low = Math.max(0, percent - step) / 100;
  const high = (percent + step) / 100;
  if (place === 0) return { low: low * denominator, high: high * denominator };
  return low === 0 ? undefined : { low: numerator / high, high: numerator / low };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
