import type { Finding } from '../rules';

/** Findings that their user does not let stand. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ status }) => status === 'terbuka');
}

/** Open findings that no other one explains: the things to mend. */
export function rootFindings(findings: readonly Finding[]): Finding[] {
  return openFindings(findings).filter(({ root }) => root === null);
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
