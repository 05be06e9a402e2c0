import type { SummarisedFinding } from './check-summary';

/** A finding in its place of the list. */
export interface ListedFinding {
  readonly finding: SummarisedFinding;
  /** `3`, and `3.1` for what follows from it. */
  readonly number: string;
  /** Number of the finding that explains it, or null. */
  readonly follows: string | null;
}

/** Findings in their order, each followed by those that it explains. */
export function findingOrder(findings: readonly SummarisedFinding[]): ListedFinding[] {
  const ids = new Set(findings.map(({ id }) => id));
  const explained = new Map<string, SummarisedFinding[]>();
  for (const finding of findings) {
    if (finding.root === null) continue;
    const known = explained.get(finding.root);
    if (known) known.push(finding);
    else explained.set(finding.root, [finding]);
  }
  const listed = new Map<string, ListedFinding>();
  const list = (finding: SummarisedFinding, number: string, follows: string | null): void => {
    // Two that explain each other would never end.
    if (listed.has(finding.id)) return;
    listed.set(finding.id, { finding, number, follows });
    (explained.get(finding.id) ?? []).forEach((next, place) => {
      list(next, `${number}.${place + 1}`, number);
    });
  };
  const first = findings.filter(({ root }) => root === null || !ids.has(root));
  let count = 0;
  for (const finding of [...first, ...findings]) {
    if (!listed.has(finding.id)) list(finding, `${++count}`, null);
  }
  return [...listed.values()];
}
