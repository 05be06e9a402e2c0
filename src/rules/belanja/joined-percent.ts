import {
  amountInterval,
  comparePercent,
  percentOf,
  toNumber,
  type Decimal,
  type Ratio,
} from '../../domain';
import type { TableJoin } from '../../join';
import {
  columnsOf,
  decimalAt,
  printedDecimals,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedTable,
} from '../../recognise';
import { draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, RuleOutcome } from '../types';
import { joinedRows, measuredCells, type JoinedRow } from './joined-rows';

/** Share of the rows that must agree before a column is taken for realisasi / pagu of the join. */
const BORNE_OUT = 0.5;

interface Printed {
  readonly row: JoinedRow;
  readonly percent: Decimal;
  readonly ratio: Ratio;
  readonly agrees: boolean;
}

/** Percentages whose pagu or realisasi stands on another sheet, or in another file. */
export function joinedPercent(joins: readonly TableJoin[]): RuleOutcome {
  let checked = 0;
  const findings: FindingDraft[] = [];
  for (const join of joins) {
    const rows = joinedRows(join).filter(({ limit }) => limit.sen !== 0n);
    for (const side of ['pagu', 'realisasi'] as const) {
      const table = side === 'pagu' ? join.base : join.other;
      for (const column of loosePercents(table)) {
        const decimals = printedDecimals(table, column.index);
        const printed = rows.flatMap((row) => printedIn(row, side, column, decimals));
        const wrong = printed.filter(({ agrees }) => !agrees);
        if (wrong.length > printed.length * BORNE_OUT) continue;
        checked += printed.length;
        findings.push(...wrong.map((one) => finding(one, side, column, decimals)));
      }
    }
  }
  return { checked, agree: checked - findings.length, findings };
}

/** Percentages of the whole year and budget that are no quotient within their own table. */
function loosePercents(table: RecognisedTable): RecognisedColumn[] {
  const own = ratioPairs(table).map(({ column }) => column.index);
  return columnsOf(table, 'persen').filter(
    ({ index, qualifiers }) =>
      !own.includes(index) && qualifiers.group === undefined && qualifiers.period === undefined,
  );
}

function printedIn(
  row: JoinedRow,
  side: 'pagu' | 'realisasi',
  column: RecognisedColumn,
  decimals: number,
): Printed[] {
  const percent = decimalAt(row[side].row, column.index);
  if (!percent) return [];
  const ratio = { numerator: row.spent.sen, denominator: row.limit.sen };
  return [{ row, percent, ratio, agrees: mayBe(percent, row, decimals) }];
}

/** Whether the percentage lies between what the least and the most that both amounts may be give. */
function mayBe(percent: Decimal, row: JoinedRow, decimals: number): boolean {
  const spent = amountInterval(row.spent, row.realisasi.table.step);
  const limit = amountInterval(row.limit, row.pagu.table.step);
  const ends = [
    { numerator: spent.low, denominator: limit.high },
    { numerator: spent.high, denominator: limit.low },
  ].filter(({ denominator }) => denominator !== 0n);
  const printed = toNumber(percent);
  const values = ends.map((ratio) => toNumber(percentOf(ratio, decimals)));
  return (
    ends.some((ratio) => comparePercent(percent, ratio, decimals) !== 'differs') ||
    (printed >= Math.min(...values) && printed <= Math.max(...values))
  );
}

function finding(
  { row, percent, ratio }: Printed,
  side: 'pagu' | 'realisasi',
  column: RecognisedColumn,
  decimals: number,
): FindingDraft {
  const expected = toNumber(percentOf(ratio, Math.max(decimals, 2)));
  const place = row[side];
  return draftAt(
    { table: place.table, row: place.row, column },
    {
      id: 'persen-tidak-sesuai',
      data: {
        name: place.row.label,
        printed: toNumber(percent),
        expected,
        realisasi: rupiahFigure(row.spent),
        pagu: rupiahFigure(row.limit),
      },
    },
    {
      found: toNumber(percent),
      expected,
      related: [...measuredCells(row.realisasi), ...measuredCells(row.pagu)],
    },
  );
}
