import { addRupiah, subtractRupiah, type Rupiah } from '../../domain';
import {
  amountAt,
  childrenByParent,
  type Identity,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { columnAt, draftAt, rowAt, rupiahFigure } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { sumsDown } from './claims';

/**
 * A programme, kegiatan, akun or grand total must be the sum of its rows, in every amount column.
 * Sums are exact (whole sen); only amounts that were rounded themselves may differ by their rounding.
 */
export const subtotalTidakSama: Rule = {
  id: 'subtotal-tidak-sama',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const sums = sumsDown(table);
      checked += sums.length;
      for (const sum of sums) if (!sum.holds) findings.push(report(table, sum));
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function report(table: RecognisedTable, sum: Identity): FindingDraft {
  const row = rowAt(table, sum.cell.row);
  const column = columnAt(table, sum.cell.column);
  const parts = sum.of.map((cell) => rowAt(table, cell.row));
  const printed = amountAt(row, column.index, table.unit)!;
  const expected = addRupiah(parts.map((part) => amountAt(part, column.index, table.unit)!));
  const difference = subtractRupiah(printed, expected);
  return draftAt(
    { table, row, column },
    {
      id: 'subtotal-tidak-sama',
      data: {
        name: row.label,
        column: column.heading,
        printed: rupiahFigure(printed),
        expected: rupiahFigure(expected),
        difference: rupiahFigure(difference),
        parts: parts.length,
      },
    },
    {
      found: rupiahFigure(printed),
      expected: rupiahFigure(expected),
      related: sum.of.map((cell) => ({ sheet: table.sheet, ...cell })),
      cause: causeOf(table, row, parts, column.index, difference),
    },
  );
}

function causeOf(
  table: RecognisedTable,
  row: RecognisedRow,
  parts: readonly RecognisedRow[],
  column: number,
  difference: Rupiah,
): Message | null {
  return (
    countedTwice(table, parts, column, difference) ??
    oneRowOff(table, parts, column, difference) ??
    missingCodes(row, parts, childrenByParent(table.rows).get(row.index) ?? [], difference)
  );
}

/** Rows that say the same as a row above them make up the whole difference. */
function countedTwice(
  table: RecognisedTable,
  parts: readonly RecognisedRow[],
  column: number,
  difference: Rupiah,
): Message | null {
  const seen = new Map<string, RecognisedRow>();
  const twice: RecognisedRow[] = [];
  for (const part of parts) {
    const key = `${part.kode ?? ''}|${part.label.toLowerCase()}|${amountAt(part, column, table.unit)?.sen}`;
    if (seen.has(key)) twice.push(part);
    else seen.set(key, part);
  }
  const surplus = addRupiah(twice.map((part) => amountAt(part, column, table.unit)!));
  if (twice.length === 0 || surplus.sen !== -difference.sen) return null;
  return { id: 'baris-ganda', data: { rows: twice.map(({ index }) => String(index + 1)) } };
}

/** The difference is exactly one of the rows: left out, or added twice. */
function oneRowOff(
  table: RecognisedTable,
  parts: readonly RecognisedRow[],
  column: number,
  difference: Rupiah,
): Message | null {
  const off = parts.find((part) => {
    const amount = amountAt(part, column, table.unit)!.sen;
    return amount !== 0n && (amount === difference.sen || amount === -difference.sen);
  });
  if (!off || parts.length < 2) return null;
  const id = difference.sen < 0n ? 'tanpa-baris' : 'baris-dihitung-dua-kali';
  return { id, data: { row: String(off.index + 1), name: off.label } };
}

/** The rows' codes leave gaps (2.06, 2.08) and the total is larger than its rows. */
function missingCodes(
  row: RecognisedRow,
  parts: readonly RecognisedRow[],
  children: readonly RecognisedRow[],
  difference: Rupiah,
): Message | null {
  if (difference.sen <= 0n || row.kode === null || children.length > parts.length) return null;
  const numbers = parts.flatMap(({ kode }) => {
    const last = kode?.split('.').at(-1);
    return last === undefined ? [] : [{ number: Number(last), kode: kode!, width: last.length }];
  });
  if (numbers.length < 2) return null;
  const present = new Set(numbers.map(({ number }) => number));
  const first = numbers[0]!;
  const highest = Math.max(...present);
  const stem = first.kode.slice(0, first.kode.length - first.width);
  const gaps: string[] = [];
  for (let number = Math.min(...present) + 1; number < highest; number++) {
    if (!present.has(number)) gaps.push(stem + String(number).padStart(first.width, '0'));
  }
  return gaps.length === 0 ? null : { id: 'kode-terlewat', data: { codes: gaps } };
}
