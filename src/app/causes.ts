import type { Finding } from '../rules';

/** Findings that their user does not let stand. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ status }) => status === 'terbuka');
}

/**
 * What a list shows: open findings, those that another open one explains apart; these are told with it.
 */
export function listedFindings(findings: readonly Finding[]): Finding[] {
  const open = openFindings(findings);
  const ids = new Set(open.map(({ id }) => id));
  return open.filter(({ root }) => root === null || !ids.has(root));
}

/** The finding that a list shows for the one of this id: itself, or the open one that explains it. */
export function listedFor(findings: readonly Finding[], id: string): Finding | undefined {
  const open = new Map(openFindings(findings).map((finding) => [finding.id, finding]));
  let finding = open.get(id);
  // No finding explains itself, by whatever detour; the number of steps is bounded all the same.
  for (let steps = open.size; finding?.root != null && steps > 0; steps--) {
    const root = open.get(finding.root);
    if (!root) break;
    finding = root;
  }
  return finding;
}

/**
 * Findings without those that only repeat what another one says of the same cell, as a percentage of
 * 780 is both wrong and out of range.
 */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return findings.filter(({ root, cell }) => {
    const cause = root === null ? undefined : byId.get(root)?.cell;
    return (
      cause?.sheet !== cell.sheet ||
      cause.file !== cell.file ||
      cause.row !== cell.row ||
      cause.column !== cell.column
    );
  });
}
