import { useCallback, useEffect, useRef } from 'react';
import type { CheckReport, MemoryProblem } from '../../app';
import { reportOf, type PanelState } from './state/state';
import { loadUseCases, type UseCases } from './use-cases';
import type { Examining } from './use-examine';
import type { Telling } from './use-tell';

/** What was remembered last, and what the workbook was like before. */
export interface Remembered {
  readonly before: CheckReport;
  readonly after: CheckReport;
}

/**
 * Remembers something, then has the workbook checked. What is asked for meanwhile waits for its turn.
 * @param change is told of the newest report
 * @returns null where that failed, which is told elsewhere, or where there is no report yet
 */
export type Remember = (
  change: (app: UseCases, before: CheckReport) => Promise<MemoryProblem | null>,
) => Promise<Remembered | null>;

export function isSaving(state: PanelState): boolean {
  return state.phase === 'result' && state.remembering.phase === 'saving';
}

/** @param onChanged called when the workbook remembers something new */
export function useRemember(
  state: PanelState,
  { examine }: Pick<Examining, 'examine'>,
  { telling }: Pick<Telling, 'telling'>,
  onChanged: () => void,
): Remember {
  const report = reportOf(state);
  const newest = useRef(report);
  useEffect(() => {
    newest.current = report;
  }, [report]);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback(
    (change) => {
      const now = async (): Promise<Remembered | null> => {
        const before = newest.current;
        if (before === null) return null;
        const tell = telling();
        tell({ type: 'remember-started' });
        try {
          const problem = await change(await loadUseCases(), before);
          if (problem !== null) {
            tell({ type: 'remember-failed', error: problem });
            return null;
          }
          onChanged();
          const checked = await examine();
          tell({ type: 'remembered', ...checked });
          // What waits goes on from here, whether this is drawn yet or not.
          newest.current = checked.report;
          return { before, after: checked.report };
        } catch (error) {
          tell({ type: 'remember-failed', error });
          return null;
        }
      };
      const mine = last.current.then(now);
      last.current = mine;
      return mine;
    },
    [examine, telling, onChanged],
  );
}
