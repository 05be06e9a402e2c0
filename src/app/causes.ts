import type { Finding } from '../rules';

/** Open findings that no other one explains: the things to mend. */
export function rootFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ root, status }) => root === null && status === 'terbuka');
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
