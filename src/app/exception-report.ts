import type { EngineResult, Rule } from '../rules';
import type { Remembered } from './memory';
import { rulesInForce } from './rules-in-force';
import type { ExceptionReport } from './types';

/** How the exceptions that a workbook remembers were applied; pure. */
export function exceptionReport(
  rules: readonly Pick<Rule, 'id' | 'severity' | 'thresholds'>[],
  { memory: { exceptions }, droppedExceptions }: Remembered,
  { findings, off, unusedIgnored, waitingIgnored }: EngineResult,
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
  const inForce = rulesInForce(rules, exceptions);
  return {
    rules: inForce,
    off,
    thresholds: Object.fromEntries(
      inForce.flatMap(({ id, thresholds }) => {
        const changed = thresholds.filter(({ own, value }) => own !== value);
        if (changed.length === 0) return [];
        return [[id, Object.fromEntries(changed.map(({ name, value }) => [name, value]))] as const];
      }),
    ),
    inForce: exceptions.ignored.filter(({ id }) => found.has(id)),
    unused: unusedIgnored,
    waiting: waitingIgnored,
    unknown: [
      ...exceptions.off.filter((id) => !ids.has(id)),
      ...set.map(({ rule, name }) => `${rule}.${name}`).filter((name) => !known.has(name)),
    ],
    dropped: droppedExceptions,
  };
}
