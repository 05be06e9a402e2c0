import { useCallback, useRef, useState } from 'react';
import type { OnEdited, WorkbookPort } from '../../app';
import { useAnalysis } from './analysis-context';
import type { PanelState } from './state/state';
import { loadUseCases } from './use-cases';
import type { Examining } from './use-examine';
import type { Telling } from './use-tell';

/** The writing of the chosen tables. */
export interface WritingModel {
  /** Writes the chosen tables, then reads the workbook once more. */
  readonly write: (onEdited?: OnEdited) => void;
  /** Stops a writing, or leaves everything as it is where one needs an answer. */
  readonly dropWriting: () => void;
}

export function isWriting(state: PanelState): boolean {
  return state.phase === 'result' && state.writing.phase === 'writing';
}

/** `hasTables` is true as soon as tables were written. */
export function useWriting(
  port: WorkbookPort,
  state: PanelState,
  { examine }: Pick<Examining, 'examine'>,
  { telling }: Pick<Telling, 'telling'>,
): WritingModel & { readonly hasTables: boolean } {
  const analysis = useAnalysis();
  const [hasTables, setHasTables] = useState(false);
  const stopping = useRef(new AbortController());
  const write = useCallback(
    (onEdited?: OnEdited) => {
      if (state.phase !== 'result' || isWriting(state)) return;
      const { report, chosen, names } = state;
      const tell = telling();
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      tell({ type: 'write-started' });
      void (async () => {
        try {
          const { writeTables } = await loadUseCases();
          const watch = {
            signal,
            names,
            ...(onEdited && { onEdited }),
            onProgress: (share: number, table?: string) => {
              tell({ type: 'write-progressed', share, table: table ?? null });
            },
          };
          const tables = await writeTables(port, report, [...chosen], watch, (...what) =>
            analysis.tables(...what),
          );
          setHasTables(true);
          tell({ type: 'written', tables });
        } catch (error) {
          // Who cancels knows it; nothing was written.
          tell(signal.aborted ? { type: 'write-dropped' } : { type: 'write-failed', error });
          return;
        }
        // The tables stand; where the second reading fails, the first report stays.
        const fresh = await examine().catch(() => null);
        if (fresh) tell({ type: 'refreshed', ...fresh });
      })();
    },
    [port, analysis, examine, telling, state],
  );
  const writing = isWriting(state);
  const dropWriting = useCallback(() => {
    if (writing) stopping.current.abort();
    else telling()({ type: 'write-dropped' });
  }, [writing, telling]);
  return { write, dropWriting, hasTables };
}
