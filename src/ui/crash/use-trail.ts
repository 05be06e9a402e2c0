import { useEffect } from 'react';
import type { PanelState } from '../model/state/state';
import { noteStep } from './trail';

/** Notes what the panel came to, for the report of a fault. */
export function useTrail(state: PanelState): void {
  const step = stepOf(state);
  useEffect(() => {
    noteStep(step);
  }, [step]);
}

/** `result, writing`: names of states, nothing of the workbook. */
function stepOf(state: PanelState): string {
  if (state.phase !== 'result') return state.phase;
  const under = [
    state.checking ? 'checking' : null,
    state.selected === null ? null : 'finding',
    state.writing.phase === 'idle' ? null : state.writing.phase,
    state.remembering.phase === 'idle' ? null : state.remembering.phase,
  ];
  return ['result', ...under.filter((name) => name !== null)].join(', ');
}
