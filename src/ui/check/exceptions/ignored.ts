import type { CheckReport, IgnoredFinding } from '../../../app';

/** All that the user lets stand, whether a finding is there now or not. */
export function ignoredOf({ exceptions }: CheckReport): readonly IgnoredFinding[] {
  const { inForce, unused, waiting } = exceptions;
  return [...inForce, ...unused, ...waiting];
}
