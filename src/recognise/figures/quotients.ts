import { comparePercent } from '../../domain';
import { decimalAt, printedDecimals } from '../identities/amounts';
import { ratioInRow, ratioPairs } from '../identities/pairs';
import type { RecognisedTable } from '../types';

/** How a table's quotients bear out the figures of one column. */
export interface Borne {
  /** Rows with a quotient other than zero. */
  readonly checked: number;
  /** Zero-based rows in which one comes out. */
  readonly held: ReadonlySet<number>;
}

/** Looks at the quotients that a column takes part in, in some rows. */
export function borneOut(table: RecognisedTable, index: number, rows: readonly number[]): Borne {
  const wanted = new Set(rows);
  const checked = new Set<number>();
  const held = new Set<number>();
  for (const pair of ratioPairs(table)) {
    const members = [pair.column, pair.numerator, pair.denominator];
    if (!members.some((member) => member.index === index)) continue;
    const decimals = printedDecimals(table, pair.column.index);
    for (const row of table.rows) {
      const printed = wanted.has(row.index) ? decimalAt(row, pair.column.index) : undefined;
      const ratio = printed && ratioInRow(row, pair);
      if (!ratio || ratio.numerator === 0n) continue;
      checked.add(row.index);
      if (comparePercent(printed, ratio, decimals) !== 'differs') held.add(row.index);
    }
  }
  return { checked: checked.size, held };
}
