import { useCallback, useMemo, useRef, type Dispatch } from 'react';
import type { PanelEvent } from './events';

/** Tells the panel's state what happened. */
export type Tell = (event: PanelEvent) => void;

/** Sees to it that an answer which a later check has overtaken is told no more. */
export interface Telling {
  /** For what belongs to the check whose result is shown, or that runs. */
  readonly telling: () => Tell;
  /** Leaves unsaid whatever was begun before. */
  readonly dropAnswers: () => void;
}

export function useTell(dispatch: Dispatch<PanelEvent>): Telling {
  const turn = useRef(0);
  const telling = useCallback((): Tell => {
    const mine = turn.current;
    return (event) => {
      if (mine === turn.current) dispatch(event);
    };
  }, [dispatch]);
  const dropAnswers = useCallback(() => {
    turn.current++;
  }, []);
  return useMemo(() => ({ telling, dropAnswers }), [telling, dropAnswers]);
}
