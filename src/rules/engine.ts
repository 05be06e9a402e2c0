import type { TableJoin } from '../join';
import { lastOf } from '../workbook';
import { NO_EXCEPTIONS, thresholdsOf, withExceptions } from './exceptions';
import { Run, type RuleDraft, type RuleFailure, type RuleStep } from './run';
import type { Finding, IgnoredFinding, Rule, RuleInput, RuleSettings } from './types';

export interface EngineResult {
  /** In reading order: by sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly checked: Readonly<Record<string, number>>;
  readonly agree: Readonly<Record<string, number>>;
  readonly failures: readonly RuleFailure[];
  /** Rules that were not run because they are switched off. */
  readonly off: readonly string[];
  /** Exceptions that match no finding any more, of rules that ran. */
  readonly unusedIgnored: readonly IgnoredFinding[];
  /** Exceptions found beside further files that were not read this time. */
  readonly waitingIgnored: readonly IgnoredFinding[];
}

/** Files that are checked beside a workbook, and what belongs together in all of them. */
export interface Further {
  readonly others?: readonly RuleInput[];
  readonly joins?: readonly TableJoin[];
}

/**
 * Runs every rule that is on over a workbook and further files, each by itself, then over what belongs
 * together; a rule that throws is named with its cause, and the others still run.
 */
export function runRules(
  rules: readonly Rule[],
  input: RuleInput,
  settings: RuleSettings = NO_EXCEPTIONS,
  further: Further = {},
): EngineResult {
  return lastOf(ruleSteps(rules, input, settings, further));
}

/** The same in steps: gives each rule before it runs, so that who runs them can pause. */
export function* ruleSteps(
  rules: readonly Rule[],
  input: RuleInput,
  settings: RuleSettings = NO_EXCEPTIONS,
  { others = [], joins = [] }: Further = {},
): Generator<RuleStep, EngineResult> {
  const off = rules.filter(({ id }) => settings.off.includes(id)).map(({ id }) => id);
  const workbooks = [input, ...others];
  const run = new Run(
    rules.filter(({ id }) => !off.includes(id)),
    workbooks.length,
  );
  const within: (readonly RuleDraft[])[] = [];
  for (const workbook of workbooks)
    within.push(yield* run.drafts((rule) => rule.check(workbook, thresholdsOf(rule, settings))));
  const between = yield* run.draftsBetween((rule) =>
    rule.checkJoins?.(joins, thresholdsOf(rule, settings), workbooks),
  );
  const findings = workbooks.flatMap((workbook, place) => {
    const joined = between.filter(({ draft }) => draft.cell.file === workbook.file);
    return run.findings(within[place]!, joined, workbook);
  });
  const { checked, agree, failures } = run;
  const idle = new Set([...off, ...failures.map(({ rule }) => rule)]);
  const files = new Set(others.flatMap(({ file }) => file ?? []));
  const { findings: known, unused, waiting } = withExceptions(findings, settings, idle, files);
  return {
    ...{ findings: known, checked, agree, failures, off },
    unusedIgnored: unused,
    waitingIgnored: waiting,
  };
}
