import { useCallback } from 'react';
import type { CheckReport, MemoryProblem } from '../../app';
import type { PanelState } from './state/state';
import { loadUseCases, type UseCases } from './use-cases';
import type { Examining } from './use-examine';
import type { Telling } from './use-tell';

/** Remembers something, then has the workbook checked; null where that failed, which is told elsewhere. */
export type Remember = (
  change: (app: UseCases) => Promise<MemoryProblem | null>,
) => Promise<CheckReport | null>;

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
  const saving = isSaving(state);
  return useCallback(
    async (change) => {
      if (saving) return null;
      const tell = telling();
      tell({ type: 'remember-started' });
      try {
        const problem = await change(await loadUseCases());
        if (problem !== null) {
          tell({ type: 'remember-failed', error: problem });
          return null;
        }
        onChanged();
        const checked = await examine();
        tell({ type: 'remembered', ...checked });
        return checked.report;
      } catch (error) {
        tell({ type: 'remember-failed', error });
        return null;
      }
    },
    [examine, saving, telling, onChanged],
  );
}
