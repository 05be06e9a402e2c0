import { directionOf, type Direction } from '../domain';
import { agencyOf, budgetYear, indicatorTables } from '../join';
import { indicatorKey } from '../tables';
import type { CheckReport } from './types';

/** What the workbook itself says where nobody has chosen. */
export interface ReportDefaults {
  readonly agency: string | null;
  readonly year: number | null;
  /** Every indicator once, with the direction that its wording implies. */
  readonly indicators: readonly {
    readonly key: string;
    readonly name: string;
    readonly direction: Direction;
  }[];
}

/** What settings of the report are used where they are left to the workbook; pure. */
export function reportDefaults(report: CheckReport): ReportDefaults {
  const own = report.tables.filter(({ file }) => file === undefined);
  const years = own.flatMap((table) => budgetYear(table) ?? []);
  const names = indicatorTables(report).flatMap(({ rows }) => rows.map(({ name }) => name));
  const byKey = new Map(names.map((name) => [indicatorKey(name), name] as const));
  return {
    agency: own.map(agencyOf).find((agency) => agency !== undefined) ?? null,
    year: years.length === 0 ? null : Math.max(...years),
    indicators: [...byKey].map(([key, name]) => ({ key, name, direction: directionOf(name) })),
  };
}
