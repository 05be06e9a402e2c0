import {
  recogniseCorrected,
  withUnknownTables,
  type Correction,
  type RecognisedTable,
} from '../recognise';
import { RULES, runRules, type Finding, type Severity } from '../rules';
import type { WorkbookPort, WorkbookSnapshot } from '../workbook';
import { parseMemory } from './memory';
import type { CheckReport } from './types';

/**
 * Reads a workbook through its port and checks it.
 * @param corrections said besides what the workbook remembers, and above it
 * @throws WorkbookError where it cannot be read
 */
export async function checkWorkbook(
  port: WorkbookPort,
  corrections: readonly Correction[] = [],
): Promise<CheckReport> {
  return checkSnapshot(await port.read(), corrections);
}

/** Checks a workbook that was read already, with the corrections that it remembers; pure. */
export function checkSnapshot(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[] = [],
): CheckReport {
  const { memory, dropped, problem } = parseMemory(snapshot.memory ?? null);
  const said = [...memory.corrections, ...corrections];
  const { tables: recognised, unused } = recogniseCorrected(snapshot, said);
  // Tables of no known kind are left alone: nothing is known about how their figures should relate.
  const tables = recognised.filter(({ kind }) => kind !== 'lain');
  const { findings, checked, agree, failures } = runRules(RULES, { snapshot, tables });
  return {
    snapshot,
    tables,
    recognised,
    corrections: { unused, dropped, problem },
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
