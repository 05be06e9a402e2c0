import { thresholdsOf, type EngineResult, type Rule } from '../rules';
import type { Remembered } from './memory';
import type { ExceptionReport } from './types';

/** How the exceptions that a workbook remembers were applied; pure. */
export function exceptionReport(
  rules: readonly Pick<Rule, 'id' | 'thresholds'>[],
  { memory: { exceptions }, droppedExceptions }: Remembered,
  { findings, off, unusedIgnored }: EngineResult,
): ExceptionReport {
  const found = new Set(findings.map(({ id }) => id));
  const ids = new Set(rules.map(({ id }) => id));
  const set = Object.entries(exceptions.thresholds).flatMap(([rule, names]) =>
    Object.keys(names).map((name) => ({ rule, name })),
  );
  const known = new Set(
    rules.flatMap(({ id, thresholds = {} }) =>
      Object.keys(thresholds).map((name) => `${id}.${name}`),
    ),
  );
  return {
    off,
    thresholds: Object.fromEntries(
      rules.flatMap((rule) => {
        const inForce = thresholdsOf(rule, exceptions);
        const changed = Object.entries(inForce).filter(
          ([name, value]) => value !== rule.thresholds?.[name],
        );
        return changed.length > 0 ? [[rule.id, Object.fromEntries(changed)] as const] : [];
      }),
    ),
    inForce: exceptions.ignored.filter(({ id }) => found.has(id)),
    unused: unusedIgnored,
    unknown: [
      ...exceptions.off.filter((id) => !ids.has(id)),
      ...set.map(({ rule, name }) => `${rule}.${name}`).filter((name) => !known.has(name)),
    ],
    dropped: droppedExceptions,
  };
}
