import { directionOf, type Direction } from '../domain';
import { indicatorTables } from '../join';
import { indicatorKey, reportSettings, USUAL_SETTINGS } from '../tables';
import { tableInput } from './tables';
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
  const { agency, year } = reportSettings({
    ...tableInput(report),
    joins: report.yearJoins,
    settings: USUAL_SETTINGS,
  });
  const names = indicatorTables(report).flatMap(({ rows }) => rows.map(({ name }) => name));
  const byKey = new Map(names.map((name) => [indicatorKey(name), name] as const));
  return {
    agency,
    year,
    indicators: [...byKey].map(([key, name]) => ({ key, name, direction: directionOf(name) })),
  };
}
