import { completedBy } from './completed-heading';
import { matchHeading, type RoleVote } from './heading-match';
import { readQualifiers } from './qualifiers';
import type { ColumnRole } from '../types';

/** What the other headings and the title say about the meaning of one. */
export interface HeadingContext {
  /** Columns K and Rp stand in pairs (Evaluasi Renja). */
  readonly hasPairs: boolean;
  /** A bare month is one of what was spent, not of a plan. */
  readonly monthsAreSpent: boolean;
}

/** The lowest heading row names the figure, the rows above it say of what. */
export function headingVotes(
  texts: readonly string[],
  { hasPairs, monthsAreSpent }: HeadingContext,
): RoleVote[] {
  const child = texts.at(-1);
  if (child === undefined) return [];
  const parents = texts.slice(0, -1);
  const above = matchHeading(parents.join(' '));
  const completed = parents.length > 0 ? completedBy(parents, child, above, hasPairs) : undefined;
  if (completed) return [...completed];
  const votes = new Map<ColumnRole, number>();
  const add = (found: readonly RoleVote[], factor: number): void => {
    for (const { role, confidence } of found) {
      votes.set(role, Math.max(votes.get(role) ?? 0, confidence * factor));
    }
  };
  add(matchHeading(child), 1);
  // "Januari" alone, or under a heading: a period of whatever stands above, else of the plan.
  if (votes.size === 0 && isBarePeriod(texts)) {
    const bare: RoleVote = { role: monthsAreSpent ? 'realisasi' : 'pagu', confidence: 0.6 };
    add(above.length > 0 ? above : [bare], 1);
  }
  if (parents.length > 0) {
    add(matchHeading(texts.join(' ')), 0.95);
    if (votes.size === 0) add(above, 0.9);
  }
  return [...votes].map(([role, confidence]) => ({ role, confidence }));
}

/** `Januari`, or `I` below "Triwulan". */
function isBarePeriod(texts: readonly string[]): boolean {
  const child = texts.at(-1)!;
  const named = /^\(?[ivx]+\)?$/i.test(child.trim()) ? texts.slice(-2) : [child];
  return readQualifiers(named).period !== undefined;
}
