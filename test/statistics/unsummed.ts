import { sheetOf, type Literal } from '../support/sheet';
import type { Drawn } from './draw';
import { randomOf } from './random';

/** Draws a list in which nothing is a sum: unlike quantities that grow together, or a series of years. */
export function drawUnsummed(seed: number): Drawn {
  const random = randomOf(seed * 104_729 + 5);
  const pick = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const rows = pick(5, 12, 30, 60);
  const columns = pick(1, 2, 3, 5, 8);
  const digits = pick(1, 2, 3.5, 5);
  const spread = pick(0.1, 1, 2.5);
  const growth = pick(0, 0.02);
  const sizes = Array.from({ length: columns }, () => 10 ** (digits + random()));
  const body = Array.from({ length: rows }, (_, row): Literal[] => {
    const size = 10 ** ((random() - 0.5) * spread) * (1 + growth) ** row;
    return [
      `Daerah ${row + 1}`,
      ...sizes.map((scale) => Math.round(scale * size * (0.7 + 0.6 * random()))),
    ];
  });
  const heading = ['Daerah', ...sizes.map((_, column) => `Besaran ${column + 1}`)];
  return { name: `list ${seed}`, sheet: sheetOf('Sheet1', [['List'], heading, ...body]), sums: [] };
}
