import { compareSum, subtractRupiah, NO_RUPIAH, type Rupiah } from '../../domain';
import {
  amountAt,
  type ColumnRole,
  type RecognisedColumn,
  type RecognisedRow,
} from '../../recognise';
import { draftAt, rupiahFigure } from '../draft';
import { isPartOfYear } from '../part-of-year';
import { childrenOf, restAbove, sumBelow, sumTree, type SumTree } from '../sum-tree';
import type { FindingDraft, Rule } from '../types';

/** Amounts that cannot be below zero; sisa and selisih may. */
const AMOUNTS: ReadonlySet<ColumnRole> = new Set(['pagu', 'realisasi', 'jumlah', 'harga']);

/** Columns and rows whose amounts are differences or corrections, whatever their role. */
const MAY_BE_NEGATIVE =
  /\b(surplus|defisit|neto|netto|silpa|selisih|deviasi|sisa|koreksi|pengembalian|pengurang(an)?|pemotongan|potongan|kontra|retur|akumulasi|penyusutan|pergeseran|kurang|lebih|pembiayaan)\b|berkurang/i;

/** Share of the amounts from which a minus is how the column is written, not a mistake. */
const CONVENTION = 0.5;

/** An amount below zero where only differences and corrections can be. */
export const nilaiNegatif: Rule = {
  id: 'nilai-negatif',
  severity: 'warning',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const tree = sumTree(table);
      for (const column of table.columns) {
        if (!isAmount(column)) continue;
        const amounts = table.rows.flatMap((row) => {
          const amount = amountAt(row, column.index, table.unit);
          return amount && !mayBeNegative(row) ? [{ row, amount }] : [];
        });
        checked += amounts.length;
        const negative = amounts.filter(({ amount }) => amount.sen < 0n);
        const filled = amounts.filter(({ amount }) => amount.sen !== 0n);
        if (negative.length > 1 && negative.length >= filled.length * CONVENTION) continue;
        for (const { row, amount } of negative) {
          if (followsFromBelow(tree, row, column.index)) continue;
          findings.push(report(tree, row, column, amount));
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function isAmount(column: RecognisedColumn): boolean {
  const { role, heading } = column;
  if (!AMOUNTS.has(role) || MAY_BE_NEGATIVE.test(heading)) return false;
  // What is paid back in a later month is booked as a minus in that month.
  const isToDate = /s\s*[./]?\s*d\b|sampai/i.test(heading);
  const isThisMonth = /\b(bulan|bln|triwulan|tw) ini\b/i.test(heading);
  return role !== 'realisasi' || isToDate || !(isPartOfYear(column) || isThisMonth);
}

/** Pembiayaan may be printed with the sign that it has in the balance. */
function mayBeNegative({ label, kode }: RecognisedRow): boolean {
  return MAY_BE_NEGATIVE.test(label) || kode === '6' || kode?.startsWith('6.') === true;
}

/** A sum that is negative because a row below it is: that row is the mistake. */
function followsFromBelow(tree: SumTree, row: RecognisedRow, column: number): boolean {
  return childrenOf(tree, row).some((child) => {
    const amount = amountAt(child, column, tree.table.unit);
    return amount !== undefined && amount.sen < 0n;
  });
}

function report(
  tree: SumTree,
  row: RecognisedRow,
  column: RecognisedColumn,
  amount: Rupiah,
): FindingDraft {
  const { table } = tree;
  const positive = subtractRupiah(NO_RUPIAH, amount);
  const witnesses = [sumBelow(tree, row, column.index), restAbove(tree, row, column.index)];
  const isTurned = witnesses.some(
    (witness) => witness && compareSum(positive, [witness], table.step) !== 'differs',
  );
  return draftAt(
    { table, row, column },
    {
      id: 'nilai-negatif',
      data: { name: row.label, column: column.heading, amount: rupiahFigure(amount) },
    },
    {
      found: rupiahFigure(amount),
      expected: isTurned ? rupiahFigure(positive) : null,
      cause: isTurned ? { id: 'tanda-terbalik', data: {} } : null,
    },
  );
}
