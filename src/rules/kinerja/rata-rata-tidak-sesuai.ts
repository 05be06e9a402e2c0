import {
  childrenByParent,
  columnsOf,
  decimalAt,
  printedDecimals,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { toNumber } from '../../domain';
import { draftAt, sheetOf } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { averageRows } from './average-rows';
import { meansOf, type Mean, type Part } from './means';

/** A row Rata-rata must be the plain mean of its indicators, or of the means of its sasaran. */
export const rataRataTidakSesuai: Rule = {
  id: 'rata-rata-tidak-sesuai',
  severity: 'error',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const averages = averageRows(table);
      if (averages.length === 0 || isWeighted(table)) continue;
      for (const column of columnsOf(table, 'capaian', 'persen', 'realisasi-kinerja')) {
        const decimals = printedDecimals(table, column.index);
        for (const row of averages) {
          const printed = decimalAt(row, column.index);
          const means = printed ? meansOf(table, row, column, averages) : [];
          const [usual] = means;
          if (!printed || !usual) continue;
          checked += 1;
          const value = toNumber(printed);
          if (means.some((mean) => agrees(value, mean, decimals))) continue;
          findings.push(finding(table, row, column, value, usual, decimals));
        }
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

/** Weights stand in a column of their own; the mean is not the plain one then. */
function isWeighted(table: RecognisedTable): boolean {
  return table.columns.some(({ heading }) => /\bbobot\b/i.test(heading));
}

/** The parts are printed rounded as well, and their mean may be of what they were before. */
function agrees(printed: number, { value }: Mean, decimals: number): boolean {
  return Math.abs(printed - value) <= 10 ** -decimals + 1e-9;
}

function finding(
  table: RecognisedTable,
  row: RecognisedRow,
  column: RecognisedColumn,
  printed: number,
  { value, parts }: Mean,
  decimals: number,
): FindingDraft {
  const expected = Number(value.toFixed(Math.max(decimals, 2)));
  return draftAt(
    { table, row, column },
    {
      id: 'rata-rata-tidak-sesuai',
      data: { name: row.label, column: column.heading, printed, expected, parts: parts.length },
    },
    {
      found: printed,
      expected,
      related: parts.map((part) => ({ ...sheetOf(table), row: part.row, column: column.index })),
      cause: causeOf(table, row, printed, parts, decimals),
    },
  );
}

function causeOf(
  table: RecognisedTable,
  row: RecognisedRow,
  printed: number,
  parts: readonly Part[],
  decimals: number,
): Message | null {
  const near = (value: number): boolean =>
    Math.abs(printed - value) <= 0.5 * 10 ** -decimals + 1e-9;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (near(sum)) return { id: 'jumlah-bukan-rata-rata', data: { parts: parts.length } };
  if ((childrenByParent(table.rows).get(row.index) ?? []).length > 0)
    return { id: 'baris-jumlah', data: {} };
  const left =
    parts.length < 2
      ? undefined
      : parts.find(({ value }) => near((sum - value) / (parts.length - 1)));
  return left
    ? { id: 'rata-rata-tanpa-baris', data: { row: String(left.row + 1), name: left.name } }
    : null;
}
