import { runSteps, WorkbookError, type RecogniseSheet } from '../app';
import type { Analysis } from './types';

/** The use cases load when they are first needed. */
const load = () => import('../app');

/** Analysis in this thread, with pauses between sheets, rules and tables. */
export function analysisInThread(): Analysis {
  let recognise: RecogniseSheet | undefined;
  let newest = new AbortController();
  return {
    async check(snapshot, { signal, onProgress, ...options } = {}) {
      newest.abort();
      const mine = new AbortController();
      newest = mine;
      const end = (): void => {
        mine.abort();
      };
      signal?.addEventListener('abort', end);
      try {
        if (signal?.aborted) throw new WorkbookError('cancelled');
        const { checkSteps, offerSteps, rememberSheets } = await load();
        recognise ??= rememberSheets();
        const watch = { onStep: onProgress, signal: mine.signal };
        const report = await runSteps(checkSteps(snapshot, { ...options, recognise }), watch);
        return { report, offers: await runSteps(offerSteps(report), watch) };
      } finally {
        signal?.removeEventListener('abort', end);
      }
    },
    async tables(report, ids, { signal, onProgress } = {}) {
      const { makingSteps } = await load();
      return runSteps(makingSteps(report, ids), {
        onStep: ({ share, table }) => onProgress?.(share, table),
        signal,
      });
    },
    async document(report, id) {
      return (await load()).documentTable(report, id);
    },
    async preview(report, id) {
      return (await load()).previewTable(report, id);
    },
    async charts(report) {
      return (await load()).chartData(report);
    },
    async repairs(report, findings) {
      return (await load()).proposeRepairs(report, findings);
    },
    dispose() {
      newest.abort();
      recognise = undefined;
    },
  };
}
