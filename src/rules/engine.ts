import { NO_EXCEPTIONS, thresholdsOf, withExceptions } from './exceptions';
import { withRoots } from './roots';
import type { Finding, FindingDraft, IgnoredFinding, Rule, RuleInput, RuleSettings } from './types';

export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export interface EngineResult {
  /** In reading order: by sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly checked: Readonly<Record<string, number>>;
  readonly agree: Readonly<Record<string, number>>;
  readonly failures: readonly RuleFailure[];
  /** Rules that were not run because they are switched off. */
  readonly off: readonly string[];
  /** Exceptions that match no finding any more. */
  readonly unusedIgnored: readonly IgnoredFinding[];
}

/** Runs every rule that is on; one that throws is named with its cause, and the others still run. */
export function runRules(
  rules: readonly Rule[],
  input: RuleInput,
  settings: RuleSettings = NO_EXCEPTIONS,
): EngineResult {
  const findings: Finding[] = [];
  const checked: Record<string, number> = {};
  const agree: Record<string, number> = {};
  const failures: RuleFailure[] = [];
  const ids = new Set<string>();
  const off = rules.filter(({ id }) => settings.off.includes(id)).map(({ id }) => id);
  const fail = (rule: string, error: unknown): void => {
    failures.push({ rule, message: error instanceof Error ? error.message : String(error) });
  };
  for (const rule of rules) {
    if (off.includes(rule.id)) continue;
    try {
      const outcome = rule.check(input, thresholdsOf(rule, settings));
      checked[rule.id] = outcome.checked;
      agree[rule.id] = outcome.agree;
      for (const draft of outcome.findings) findings.push(finish(rule, draft, ids));
    } catch (error) {
      fail(rule.id, error);
    }
  }
  const rooted = rootsOf(findings, rules, input, ids, fail);
  const { findings: known, unused } = withExceptions(rooted, settings);
  return {
    findings: inReadingOrder(known, input),
    checked,
    agree,
    failures,
    off,
    unusedIgnored: unused,
  };
}

/** What the engine calls the step that finds which finding explains which, where it fails. */
const ROOTS = 'sebab';

/** Where the causes cannot be found, the findings themselves still stand. */
function rootsOf(
  findings: readonly Finding[],
  rules: readonly Rule[],
  { tables }: RuleInput,
  ids: Set<string>,
  fail: (rule: string, error: unknown) => void,
): readonly Finding[] {
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  try {
    return withRoots(findings, tables, (rule, draft) =>
      finish({ id: rule, severity: severities.get(rule) ?? 'error' }, draft, ids),
    );
  } catch (error) {
    fail(ROOTS, error);
    return findings;
  }
}

function inReadingOrder(findings: readonly Finding[], { snapshot }: RuleInput): Finding[] {
  const order = new Map(snapshot.sheets.map(({ name }, place) => [name, place]));
  const sheetOf = ({ cell }: Finding): number => order.get(cell.sheet) ?? order.size;
  return [...findings].sort(
    (a, b) => sheetOf(a) - sheetOf(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

function finish(
  rule: Pick<Rule, 'id' | 'severity'>,
  draft: FindingDraft,
  ids: Set<string>,
): Finding {
  const base = `${rule.id}-${fingerprint(`${draft.cell.sheet}|${draft.subject}`)}`;
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  ids.add(id);
  return {
    ...draft,
    id,
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    root: null,
    status: 'terbuka',
    reason: null,
  };
}

/** FNV-1a, 32 bits: short, stable over versions and machines, and no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.toLowerCase()) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
