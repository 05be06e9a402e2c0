import type { ColumnRole } from '../types';
import { headingTokens } from '../words';
import { BUDGET_PHRASES } from './budget';
import { PERFORMANCE_PHRASES } from './performance';

/**
 * How offices write their headings. Written as they stand in prints; matching ignores case, blanks,
 * `Rp`, years and punctuation. A phrase that fits two roles stands under both: content and the other
 * columns decide.
 */
const PHRASES: Readonly<Record<ColumnRole, readonly string[]>> = {
  ...BUDGET_PHRASES,
  ...PERFORMANCE_PHRASES,
};

export interface Phrase {
  readonly role: ColumnRole;
  readonly tokens: readonly string[];
}

export const HEADING_PHRASES: readonly Phrase[] = Object.entries(PHRASES).flatMap(
  ([role, phrases]) =>
    phrases.map((phrase) => ({ role: role as ColumnRole, tokens: headingTokens(phrase) })),
);
