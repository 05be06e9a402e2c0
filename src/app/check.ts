import { recogniseWorkbook, withUnknownTables, type RecognisedTable } from '../recognise';
import { RULES, runRules, type Finding, type Severity } from '../rules';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook';
import type { CheckReport } from './types';

/**
 * Reads a workbook through its port and checks it.
 * @throws WorkbookError where it cannot be read
 */
export async function checkWorkbook(port: WorkbookPort): Promise<CheckReport> {
  return checkSnapshot(await port.read());
}

/** Checks a workbook that was read already; pure. */
export function checkSnapshot(snapshot: WorkbookSnapshot): CheckReport {
  // Tables of no known kind are left alone: nothing is known about how their figures should relate.
  const tables = recogniseWorkbook(snapshot).filter(({ kind }) => kind !== 'lain');
  const { findings, checked, agree, failures } = runRules(RULES, { snapshot, tables });
  return {
    snapshot,
    tables,
    findings,
    failures,
    summary: {
      error: count(findings, 'error'),
      warning: count(findings, 'warning'),
      info: count(findings, 'info'),
      ignored: findings.filter(({ status }) => status === 'diabaikan').length,
      checked,
      agree,
    },
  };
}

/** What was recognised, tables of no known kind and the sums that hold in them included; pure. */
export function allTables({
  snapshot,
  tables,
}: Pick<CheckReport, 'snapshot' | 'tables'>): readonly RecognisedTable[] {
  return withUnknownTables(snapshot, tables);
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((f) => f.severity === severity && f.status === 'terbuka').length;
}
