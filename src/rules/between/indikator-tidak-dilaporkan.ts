import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Rule, RuleInput } from '../types';
import { matchesOf, type TableMatch } from './indicator-matches';
import { indicatorTables, type IndicatorRow, type IndicatorTable } from '../../join';

/** Promised and not reported, or reported and not promised, where the tables agree otherwise. */
export const indikatorTidakDilaporkan: Rule = {
  id: 'indikator-tidak-dilaporkan',
  severity: 'warning',
  check(input) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const { promise, reports } of agreements(input)) {
      const kept = new Set(reports.flatMap(({ pairs }) => pairs.map(({ base }) => base)));
      const missing = promise.rows.filter((row) => !kept.has(row));
      const [report] = reports;
      const extra = extraRows(report!, input);
      checked += promise.rows.length + report!.otherTable.rows.length;
      if (missing.length === extra.length) {
        // One stands where the other was promised: one mistake, not two.
        extra.forEach((row, place) => {
          findings.push(notPromised(report!.otherTable, row, promise, missing[place]));
        });
        continue;
      }
      findings.push(...missing.map((row) => notReported(promise, row, report!.otherTable)));
      findings.push(...extra.map((row) => notPromised(report!.otherTable, row, promise)));
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

interface Agreement {
  readonly promise: IndicatorTable;
  /** Tables of capaian that report on it, the one with the most in common first. */
  readonly reports: readonly TableMatch[];
}

function agreements(input: RuleInput): Agreement[] {
  const tables = indicatorTables(input);
  const matches = tables
    .filter(({ table }) => table.kind === 'capaian')
    .flatMap((other) => matchesOf(tables, other, 'pk-indikator'));
  return tables
    .filter(({ table }) => table.kind === 'pk-indikator')
    .flatMap((promise) => {
      const reports = matches
        .filter(
          ({ baseTable, pairs }) =>
            baseTable === promise && pairs.length * 2 >= promise.rows.length,
        )
        .sort((a, b) => b.pairs.length - a.pairs.length);
      return reports.length > 0 ? [{ promise, reports }] : [];
    });
}

/** Rows that no agreement and no plan names, where they are the exception. */
function extraRows({ otherTable, onlyOther }: TableMatch, input: RuleInput): IndicatorRow[] {
  if (onlyOther.length * 2 > otherTable.rows.length) return [];
  const tables = indicatorTables(input);
  const promised = new Set(
    (['pk-indikator', 'target-renstra'] as const)
      .flatMap((kind) => matchesOf(tables, tableIn(tables, otherTable), kind))
      .flatMap(({ pairs }) => pairs.map(({ other }) => other.row.index)),
  );
  return onlyOther.filter(({ row }) => !promised.has(row.index));
}

function tableIn(tables: readonly IndicatorTable[], wanted: IndicatorTable): IndicatorTable {
  return tables.find(({ table, year }) => table === wanted.table && year === wanted.year) ?? wanted;
}

function notReported(
  promise: IndicatorTable,
  { row, column, name }: IndicatorRow,
  report: IndicatorTable,
): FindingDraft {
  return draftAt(
    { table: promise.table, row, column },
    {
      id: 'indikator-tidak-dilaporkan',
      data: { name, which: 'dijanjikan', sheet: report.table.sheet },
    },
    { found: name },
  );
}

function notPromised(
  report: IndicatorTable,
  { row, column, name }: IndicatorRow,
  promise: IndicatorTable,
  instead?: IndicatorRow,
): FindingDraft {
  return draftAt(
    { table: report.table, row, column },
    {
      id: 'indikator-tidak-dilaporkan',
      data: {
        name,
        which: instead ? 'diganti' : 'dilaporkan',
        sheet: promise.table.sheet,
        ...(instead ? { other: instead.name } : {}),
      },
    },
    {
      found: name,
      expected: instead?.name ?? null,
      related: instead
        ? [cellOf({ table: promise.table, row: instead.row, column: instead.column })]
        : [],
    },
  );
}
