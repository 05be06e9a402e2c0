import { findJoins } from '../join';
import {
  recogniseCorrected,
  withUnknownTables,
  type Correction,
  type RecognisedTable,
} from '../recognise';
import { RULES, runRules, type Finding, type Severity } from '../rules';
import { USUAL_SETTINGS, type ReportSettings } from '../tables';
import {
  sheetFinder,
  type FurtherFile,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '../workbook';
import { exceptionReport } from './exception-report';
import { parseMemory, type Remembered } from './memory';
import type { CheckReport, CorrectionReport } from './types';

/** What is checked besides the workbook itself, and how. */
export interface CheckOptions {
  /** Corrections besides those that the workbook remembers. */
  readonly corrections?: readonly Correction[];
  /** Files to read beside it; their names are all different. */
  readonly others?: readonly FurtherFile[];
  /** Settings of the report that go before those that the workbook remembers. */
  readonly settings?: Partial<ReportSettings>;
  /** Hidden sheets are read, but joined with others only if this is set. */
  readonly includeHidden?: boolean;
  /** When the check is made; now, unless it is said. */
  readonly at?: Date;
}

/**
 * Reads a workbook through its port and checks it.
 * @throws WorkbookError where it cannot be read
 */
export async function checkWorkbook(
  port: WorkbookPort,
  options: CheckOptions = {},
): Promise<CheckReport> {
  return checkSnapshot(await port.read(), options);
}

/** Checks a workbook that was read already, with the corrections and exceptions that it remembers. */
export function checkSnapshot(
  snapshot: WorkbookSnapshot,
  {
    corrections = [],
    others = [],
    settings = {},
    includeHidden = false,
    at = new Date(),
  }: CheckOptions = {},
): CheckReport {
  const remembered = parseMemory(snapshot.memory ?? null);
  const own = recognised(snapshot, remembered, corrections);
  const tables = [
    ...known(own.tables),
    ...others.flatMap(({ name, snapshot: other }) =>
      known(recognised(other, parseMemory(other.memory ?? null)).tables).map((table) => ({
        ...table,
        file: name,
      })),
    ),
  ].map((table, id) => ({ ...table, id }));
  const joinOptions = { sheetOf: sheetFinder(snapshot, others), includeHidden };
  const joins = findJoins(tables, joinOptions);
  const inForce = { ...USUAL_SETTINGS, ...remembered.memory.report, ...settings };
  const { exceptions } = remembered.memory;
  const result = runRules(
    RULES,
    { snapshot, tables: tables.filter(({ file }) => file === undefined) },
    exceptions,
    {
      others: others.map(({ name, snapshot: other }) => ({
        snapshot: other,
        tables: tables.filter(({ file }) => file === name),
        file: name,
      })),
      joins,
    },
  );
  const { findings, checked, agree, failures } = result;
  return {
    checkedAt: at,
    snapshot,
    others,
    tables,
    recognised: own.tables,
    corrections: own.corrections,
    exceptions: exceptionReport(RULES, remembered, result),
    joins:
      inForce.period === 'tahun' ? joins : findJoins(tables, { ...joinOptions, choice: inForce }),
    settings: inForce,
    droppedSettings: remembered.droppedSettings,
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
  others,
  tables,
}: Pick<CheckReport, 'snapshot' | 'others' | 'tables'>): readonly RecognisedTable[] {
  const own = withUnknownTables(
    snapshot,
    tables.filter(({ file }) => file === undefined),
  );
  const further = others.flatMap(({ name, snapshot: other }) =>
    withUnknownTables(
      other,
      tables.filter(({ file }) => file === name),
    ).map((table) => ({ ...table, file: name })),
  );
  return [...own, ...further].map((table, id) => ({ ...table, id }));
}

/** The tables of one workbook, with the corrections that it remembers and those said besides. */
function recognised(
  snapshot: WorkbookSnapshot,
  { memory, dropped, problem }: Remembered,
  said: readonly Correction[] = [],
): { readonly tables: readonly RecognisedTable[]; readonly corrections: CorrectionReport } {
  const { tables, unused } = recogniseCorrected(snapshot, [...memory.corrections, ...said]);
  return { tables, corrections: { unused, dropped, problem } };
}

/** Tables of no known kind are left alone: nothing is known about how their figures should relate. */
function known(tables: readonly RecognisedTable[]): RecognisedTable[] {
  return tables.filter(({ kind }) => kind !== 'lain');
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((f) => f.severity === severity && f.status === 'terbuka').length;
}
