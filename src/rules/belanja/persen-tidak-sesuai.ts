import {
  comparePercent,
  divideRounded,
  FINEST_DECIMALS,
  percentOf,
  toNumber,
  unitsAt,
  type Decimal,
  type Ratio,
} from '../../domain';
import {
  childrenByParent,
  decimalAt,
  printedDecimals,
  ratioInRow,
  ratioPairs,
  type RatioPair,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { joinedPercent } from './joined-percent';

/** A percentage of a budget table must be realisasi / pagu × 100, to its printed decimals. */
export const persenTidakSesuai: Rule = {
  id: 'persen-tidak-sesuai',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      for (const pair of ratioPairs(table).filter(({ kind }) => kind === 'persen')) {
        const decimals = printedDecimals(table, pair.column.index);
        for (const row of table.rows) {
          const printed = decimalAt(row, pair.column.index);
          const ratio = printed && ratioInRow(row, pair);
          if (!ratio) continue;
          checked += 1;
          if (comparePercent(printed, ratio, decimals) !== 'differs') continue;
          findings.push(report(table, row, pair, printed, ratio, decimals));
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
  checkJoins: joinedPercent,
};

function report(
  table: RecognisedTable,
  row: RecognisedRow,
  pair: RatioPair,
  printed: Decimal,
  ratio: Ratio,
  decimals: number,
): FindingDraft {
  const expected = toNumber(percentOf(ratio, Math.max(decimals, 2)));
  const place = { table, row, column: pair.column };
  return draftAt(
    place,
    {
      id: 'persen-tidak-sesuai',
      data: {
        name: row.label,
        printed: toNumber(printed),
        expected,
        realisasi: toNumber(decimalAt(row, pair.numerator.index)!) * table.unit,
        pagu: toNumber(decimalAt(row, pair.denominator.index)!) * table.unit,
      },
    },
    {
      found: toNumber(printed),
      expected,
      related: [pair.numerator, pair.denominator].map((column) => cellOf({ table, row, column })),
      cause: causeOf(table, row, pair.column.index, printed),
    },
  );
}

/**
 * The percentage is the sum or the average of the percentages of the rows below. An empty one counts
 * as nothing, and the result is compared after rounding to the digits that are printed.
 */
function causeOf(
  table: RecognisedTable,
  row: RecognisedRow,
  column: number,
  printed: Decimal,
): Message | null {
  const children = childrenByParent(table.rows).get(row.index) ?? [];
  const parts = children.flatMap((child) => {
    const value = decimalAt(child, column);
    return value ? [{ row: child.index, value }] : [];
  });
  if (parts.length === 0) return null;
  const scale = Math.max(printed.scale, ...parts.map(({ value }) => value.scale));
  const sum = parts.reduce((total, { value }) => total + unitsAt(value, scale), 0n);
  // A formula's own average differs from the exact one in its last binary digits.
  const digits = Math.min(printed.scale, FINEST_DECIMALS);
  const figure = divideRounded(printed.units, 10n ** BigInt(printed.scale - digits));
  const step = 10n ** BigInt(scale - digits);
  const data = { parts: parts.length, rows: parts.map((part) => String(part.row + 1)) };
  if (divideRounded(sum, step) === figure) return { id: 'jumlah-persen', data };
  if (divideRounded(sum, step * BigInt(parts.length)) === figure) {
    return { id: 'rata-rata-persen', data };
  }
  return null;
}
