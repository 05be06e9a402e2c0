import type { TableJoin } from '../../join';
import type { FindingDraft, RuleOutcome } from '../types';
import { comparePairs } from './compare-amounts';

/** Rows that stand in two files; those of one workbook are compared without a join. */
export function joinedDifferences(joins: readonly TableJoin[]): RuleOutcome {
  let checked = 0;
  const findings: FindingDraft[] = [];
  for (const { base, other, gives, pairs } of joins) {
    if (base.file === other.file || !gives.includes('realisasi')) continue;
    const outcome = comparePairs({ base, other, pairs });
    checked += outcome.checked;
    findings.push(...outcome.findings);
  }
  return { checked, agree: checked - findings.length, findings };
}
