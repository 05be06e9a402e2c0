/** How much a marked cell weighs. */
export type MarkSeverity = 'error' | 'warning' | 'info';

/** The heaviest first. */
export const MARK_SEVERITIES: readonly MarkSeverity[] = ['error', 'warning', 'info'];

const OWN = /^=?"capaian:(?:error|warning|info)"<>""$/;

/**
 * The formula of a mark: true in every cell, and the add-in's signature at the same time. Two texts and
 * an operator: there is no function or separator in it that another language of Excel would write in
 * another way, and no reference that would move with rows.
 */
export function signatureOf(severity: MarkSeverity): string {
  return `="capaian:${severity}"<>""`;
}

/** Whether a conditional format with this formula is a mark, of whatever session. */
export function isSignature(formula: unknown): boolean {
  return typeof formula === 'string' && OWN.test(formula);
}
