import { addRupiah, percentOf, toNumber, type Decimal, type Ratio } from '../../domain';
import {
  budgetYear,
  measureColumns,
  measuredAmount,
  monthOf,
  type MeasuredAt,
  type TableJoin,
} from '../../join';
import { columnsOf, type RecognisedRow, type RecognisedTable } from '../../recognise';
import { sheetsByName } from '../cells';
import { draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, Rule, RuleInput } from '../types';
import { minimumsOf, type Minimum } from './agreed-minimum';
import { joinedRows, measuredCells, type JoinedRow } from './joined-rows';

/** Tables in which an agency says how much of its budget it means to spend. */
const AGREEMENTS: ReadonlySet<RecognisedTable['kind']> = new Set(['pk-program', 'pk-indikator']);
/** Before the year is over the minimum is not missed. */
const LAST_MONTH = 12;
const EARLIER = /^(tw[1-3]|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov)$/;
const DECIMALS = 2;

/**
 * Spending below the least share that the agreement itself names ("Realisasi minimal 85%"): of the
 * programme where its row says so, else of all programmes together.
 */
export const targetSerapanTidakTercapai: Rule = {
  id: 'target-serapan-tidak-tercapai',
  severity: 'warning',
  check: () => ({ checked: 0, agree: 0, findings: [] }),
  checkJoins(joins, _thresholds, workbooks) {
    const agreed = workbooks.flatMap(agreedMinimums);
    const compared = programmeJoins(joins).flatMap((join) => comparisons(join, agreed));
    const findings = compared.flatMap((comparison) => report(comparison) ?? []);
    return { checked: compared.length, agree: compared.length - findings.length, findings };
  },
};

function agreedMinimums({ snapshot, tables }: RuleInput): Minimum[] {
  const sheets = sheetsByName(snapshot);
  return tables
    .filter(({ kind }) => AGREEMENTS.has(kind))
    .flatMap((table) => minimumsOf(table, sheets.get(table.sheet)));
}

/** Agreements on programmes with the realisasi of the whole year. */
function programmeJoins(joins: readonly TableJoin[]): TableJoin[] {
  return joins.filter(
    ({ base, other }) =>
      base.kind === 'pk-program' &&
      monthOf(other) === LAST_MONTH &&
      measureColumns(other, 'realisasi').every(
        ({ qualifiers }) => !EARLIER.test(qualifiers.period ?? ''),
      ),
  );
}

interface Comparison {
  readonly minimum: Minimum;
  /** What it speaks of: one programme, or all of them. */
  readonly rows: readonly JoinedRow[];
  /** Row of the realisasi table where it is told; null where that has no row for it. */
  readonly row: RecognisedRow | null;
  readonly table: RecognisedTable;
}

function comparisons(join: TableJoin, agreed: readonly Minimum[]): Comparison[] {
  const { base, other: table } = join;
  const pairs = new Map(joinedRows(join).map((pair) => [pair.pagu.row.index, inForce(pair)]));
  const own = agreed.filter((minimum) => minimum.table === base);
  const single = own.flatMap((minimum): Comparison[] => {
    const pair = pairs.get(minimum.row.index);
    return pair ? [{ minimum, rows: [pair], row: pair.realisasi.row, table }] : [];
  });
  const year = budgetYear(base);
  const elsewhere = agreed.filter(
    (minimum) => minimum.table.kind === 'pk-indikator' && budgetYear(minimum.table) === year,
  );
  const general = [...own, ...elsewhere].find(
    ({ row }) => !pairs.has(row.index) && !/pendapatan/i.test(row.label),
  );
  const programmes = base.rows.filter(({ level }) => level === 'program');
  const rows = programmes.flatMap(({ index }) => pairs.get(index) ?? []);
  // All together is known only where every programme of the agreement was found.
  if (!general || rows.length === 0 || rows.length < programmes.length) return single;
  return [...single, { minimum: general, rows, row: totalOf(table, rows), table }];
}

/** The pagu beside the realisasi is the one in force; that of the agreement may be older. */
function inForce(pair: JoinedRow): JoinedRow {
  const { table, row } = pair.realisasi;
  const pagu: MeasuredAt = { table, row, columns: measureColumns(table, 'pagu') };
  const limit = measuredAmount(pagu);
  return limit ? { ...pair, pagu, limit } : pair;
}

/** The grand total of the realisasi table, where it is the sum of these rows. */
function totalOf(table: RecognisedTable, rows: readonly JoinedRow[]): RecognisedRow | null {
  const columns = measureColumns(table, 'realisasi');
  const { sen } = addRupiah(rows.map(({ spent }) => spent));
  return (
    table.rows.find(
      (row) => row.role === 'total' && measuredAmount({ table, row, columns })?.sen === sen,
    ) ?? null
  );
}

function report({ minimum, rows, row, table }: Comparison): FindingDraft | undefined {
  const spent = addRupiah(rows.map((pair) => pair.spent));
  const limit = addRupiah(rows.map((pair) => pair.limit));
  if (limit.sen <= 0n) return undefined;
  const ratio: Ratio = { numerator: spent.sen, denominator: limit.sen };
  const percent: Decimal = percentOf(ratio, DECIMALS);
  if (toNumber(percent) >= minimum.percent) return undefined;
  const at = row ? { table, row } : { table: minimum.table, row: minimum.row };
  const column = columnsOf(at.table, 'persen', 'realisasi')
    .sort((a, b) => Number(b.role === 'persen') - Number(a.role === 'persen'))
    .concat(at.table.columns)[0]!;
  const place = { ...at, column };
  const cells = rows.flatMap(({ realisasi, pagu }) => [
    ...measuredCells(realisasi),
    ...measuredCells(pagu),
  ]);
  const draft = draftAt(
    place,
    {
      id: 'target-serapan-tidak-tercapai',
      data: {
        name: row?.label ?? '',
        percent: toNumber(percent),
        minimum: minimum.percent,
        realisasi: rupiahFigure(spent),
        pagu: rupiahFigure(limit),
      },
    },
    { found: toNumber(percent), expected: minimum.percent, related: [minimum.cell, ...cells] },
  );
  return row ? draft : { ...draft, cell: minimum.cell, related: cells };
}
