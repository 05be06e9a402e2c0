import type { Finding, IgnoredFinding, Rule, RuleSettings } from './types';

/** No rule is off, no threshold changed, nothing ignored. */
export const NO_EXCEPTIONS: RuleSettings = { off: [], thresholds: {}, ignored: [] };

/** The thresholds in force: the rule's own, and what the user has set of those that it has. */
export function thresholdsOf(
  rule: Pick<Rule, 'id' | 'thresholds'>,
  settings: Pick<RuleSettings, 'thresholds'>,
): Readonly<Record<string, number>> {
  const own = rule.thresholds ?? {};
  const set = settings.thresholds[rule.id] ?? {};
  return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, set[name] ?? value]));
}

export interface WithExceptions {
  readonly findings: readonly Finding[];
  /** What was ignored once and is not found any more: mended, or its row has another name now. */
  readonly unused: readonly IgnoredFinding[];
  /** What was ignored beside further files that were not read this time. */
  readonly waiting: readonly IgnoredFinding[];
}

/**
 * Marks what the user lets stand. What only follows from an ignored finding is ignored with it.
 * @param idle rules that did not run: whether their findings are still there is not known
 * @param files names of the further files that were read
 */
export function withExceptions(
  findings: readonly Finding[],
  { ignored }: RuleSettings,
  idle: ReadonlySet<string>,
  files: ReadonlySet<string>,
): WithExceptions {
  const reasons = new Map(ignored.map(({ id, reason }) => [id, reason]));
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const reasonOf = (finding: Finding): string | undefined => {
    const own = reasons.get(finding.id);
    if (own !== undefined || finding.root === null) return own;
    const root = byId.get(finding.root);
    return root && reasonOf(root);
  };
  const gone = ignored.filter(({ id, rule }) => !byId.has(id) && !idle.has(rule));
  const isRead = (one: IgnoredFinding): boolean =>
    (one.files ?? []).every((file) => files.has(file));
  return {
    findings: findings.map((finding) => {
      const reason = reasonOf(finding);
      return reason === undefined ? finding : { ...finding, status: 'diabaikan', reason };
    }),
    unused: gone.filter((one) => isRead(one)),
    waiting: gone.filter((one) => !isRead(one)),
  };
}
