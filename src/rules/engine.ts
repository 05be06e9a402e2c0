import { withRoots } from './roots';
import type { Finding, FindingDraft, Rule, RuleInput } from './types';

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
}

/** Runs every rule; one that throws is named with its cause, and the others still run. */
export function runRules(rules: readonly Rule[], input: RuleInput): EngineResult {
  const findings: Finding[] = [];
  const checked: Record<string, number> = {};
  const agree: Record<string, number> = {};
  const failures: RuleFailure[] = [];
  const ids = new Set<string>();
  for (const rule of rules) {
    try {
      const outcome = rule.check(input);
      checked[rule.id] = outcome.checked;
      agree[rule.id] = outcome.agree;
      for (const draft of outcome.findings) findings.push(finish(rule, draft, ids));
    } catch (error) {
      failures.push({
        rule: rule.id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  const rooted = withRoots(findings, input.tables, (rule, draft) =>
    finish({ id: rule, severity: severities.get(rule) ?? 'error' }, draft, ids),
  );
  return { findings: inReadingOrder(rooted, input), checked, agree, failures };
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
    severity: rule.severity,
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
