import { findJoins } from '../join';
import {
  recogniseSteps,
  withUnknownTables,
  type Corrected,
  type Correction,
  type RecogniseSheet,
  type RecognisedTable,
} from '../recognise';
import { RULES, ruleSteps, type Finding, type Severity } from '../rules';
import { USUAL_SETTINGS, type ReportSettings } from '../tables';
import {
  lastOf,
  sheetFinder,
  type FurtherFile,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '../workbook';
import { exceptionReport } from './exception-report';
import { parseMemory } from './memory';
import type { CheckReport, CheckStep } from './types';

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
  /** Recognises a sheet; one that remembers what it read makes a second check quick. */
  readonly recognise?: RecogniseSheet;
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
export function checkSnapshot(snapshot: WorkbookSnapshot, options: CheckOptions = {}): CheckReport {
  return lastOf(checkSteps(snapshot, options));
}

/** The same in steps: gives each before it is done, so that who runs them can pause or stop. */
export function* checkSteps(
  snapshot: WorkbookSnapshot,
  {
    corrections = [],
    others = [],
    settings = {},
    includeHidden = false,
    at = new Date(),
    recognise,
  }: CheckOptions = {},
): Generator<CheckStep, CheckReport> {
  const remembered = parseMemory(snapshot.memory ?? null);
  const said = [...remembered.memory.corrections, ...corrections];
  const own = yield* recogniseWorkbookSteps({ snapshot }, said, recognise);
  const tables = known(own.tables).map((table, id) => ({ ...table, id }));
  for (const other of others) {
    const { memory } = parseMemory(other.snapshot.memory ?? null);
    const further = yield* recogniseWorkbookSteps(other, memory.corrections, recognise);
    for (const table of known(further.tables))
      tables.push({ ...table, file: other.name, id: tables.length });
  }
  yield { doing: 'joining' };
  const joinOptions = { sheetOf: sheetFinder(snapshot, others), includeHidden };
  const joins = findJoins(tables, joinOptions);
  const inForce = { ...USUAL_SETTINGS, ...remembered.memory.report, ...settings };
  const { exceptions } = remembered.memory;
  const steps = ruleSteps(
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
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { doing: 'checking', ...step.value };
  const result = step.value;
  const { findings, checked, agree, failures } = result;
  return {
    checkedAt: at,
    snapshot,
    others,
    tables,
    recognised: own.tables,
    corrections: {
      inForce: said.filter((one) => !own.unused.includes(one)),
      unused: own.unused,
      dropped: remembered.dropped,
      problem: remembered.problem,
    },
    exceptions: exceptionReport(RULES, remembered, result),
    yearJoins: joins,
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

/** The tables of one workbook, with corrections. */
function* recogniseWorkbookSteps(
  { snapshot, name }: { readonly snapshot: WorkbookSnapshot; readonly name?: string },
  corrections: readonly Correction[],
  recognise: RecogniseSheet | undefined,
): Generator<CheckStep, Corrected> {
  const steps = recogniseSteps(snapshot, corrections, recognise);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const { sheet, place, of } = step.value;
    const file = name === undefined ? {} : { file: name };
    yield { doing: 'recognising', sheet: sheet.name, ...file, place, of };
  }
  return step.value;
}

/** Tables of no known kind are left alone: nothing is known about how their figures should relate. */
function known(tables: readonly RecognisedTable[]): RecognisedTable[] {
  return tables.filter(({ kind }) => kind !== 'lain');
}

function count(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((f) => f.severity === severity && f.status === 'terbuka').length;
}
