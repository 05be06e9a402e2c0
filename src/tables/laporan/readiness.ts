import type { CheckSummary, SummarisedFinding } from './check-summary';
import { countWords } from './check-words';

export interface Readiness {
  readonly ready: boolean;
  /** The verdict and what it rests on, in one sentence. */
  readonly words: string;
}

/** Ready to submit: every check ran, and each error is mended or let stand with a reason. */
export function readinessOf({ findings, failures }: CheckSummary): Readiness {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const unsettled = errors.filter((error) => !isSettled(error)).length;
  const why = [
    ...(unsettled > 0
      ? [`${unsettled} kesalahan belum diperbaiki dan belum diabaikan dengan alasan`]
      : []),
    ...(failures.length > 0 ? [`${failures.length} pemeriksaan gagal dijalankan`] : []),
  ];
  if (why.length > 0) return { ready: false, words: `BELUM SIAP DIAJUKAN: ${why.join('; ')}.` };
  const because =
    errors.length === 0
      ? 'tidak ada kesalahan'
      : `${errors.length} kesalahan diabaikan dengan alasan, yang lain tidak ada`;
  return { ready: true, words: `SIAP DIAJUKAN: ${because}.` };
}

function isSettled({ ignored, reason }: SummarisedFinding): boolean {
  return ignored && (reason ?? '').trim() !== '';
}

/** How many findings are open, by severity, and how many are let stand. */
export function findingCounts({ findings }: CheckSummary): string {
  const open = (severity: SummarisedFinding['severity']): number =>
    findings.filter((one) => one.severity === severity && !one.ignored).length;
  const words = countWords([
    [open('error'), 'kesalahan'],
    [open('warning'), 'peringatan'],
    [open('info'), 'informasi'],
    [findings.filter(({ ignored }) => ignored).length, 'diabaikan'],
  ]);
  return words === '' ? 'Tidak ada temuan.' : `${words}, termasuk akibatnya.`;
}
