import { listedFindings, openFindings, type CheckReport, type Finding } from '../../../app';
import { fill, type UiMessages } from '../../../locales';

/** Whether a workbook can be handed in. */
export interface ReadinessText {
  readonly state: 'error' | 'warning' | 'ready';
  readonly title: string;
  /** What is left to do, or null. */
  readonly how: string | null;
}

export function readiness(
  { findings, failures }: CheckReport,
  words: UiMessages['check']['readiness'],
): ReadinessText {
  const open = openFindings(findings);
  if (open.some(({ severity }) => severity === 'error')) {
    const n = toMend(open).length;
    return { state: 'error', title: words.notReady, how: fill(words.wrong, { n }) };
  }
  if (failures.length > 0) return { state: 'warning', title: words.unsure, how: null };
  return { state: 'ready', title: open.length > 0 ? words.readyDespite : words.ready, how: null };
}

/** Findings that are errors or explain one; what follows from another is mended with it. */
function toMend(open: readonly Finding[]): Finding[] {
  const errors = open.filter(({ severity }) => severity === 'error');
  const explained = new Set(errors.map(({ root }) => root));
  return listedFindings(open).filter(
    ({ id, severity }) => severity === 'error' || explained.has(id),
  );
}
