import { startTransition, useCallback, useMemo, useRef, type Dispatch } from 'react';
import type { PanelEvent } from './state/events';

/** Tells the panel's state what happened. */
export type Tell = (event: PanelEvent) => void;

/** Events after which nearly everything on the screen is another. */
const REDRAWING: ReadonlySet<PanelEvent['type']> = new Set([
  'checked',
  'rechecked',
  'refreshed',
  'remembered',
]);

/** Sees to it that an answer which a later check has overtaken is told no more. */
export interface Telling {
  /** For what belongs to the check whose result is shown, or that runs. */
  readonly telling: () => Tell;
  /** Leaves unsaid whatever was begun before. */
  readonly dropAnswers: () => void;
}

/**
 * A new result is drawn in slices: what was shown before stays meanwhile, and presses and keys come first.
 */
export function useTell(dispatch: Dispatch<PanelEvent>): Telling {
  const turn = useRef(0);
  const telling = useCallback((): Tell => {
    const mine = turn.current;
    return (event) => {
      if (mine !== turn.current) return;
      if (REDRAWING.has(event.type))
        startTransition(() => {
          dispatch(event);
        });
      else dispatch(event);
    };
  }, [dispatch]);
  const dropAnswers = useCallback(() => {
    turn.current++;
  }, []);
  return useMemo(() => ({ telling, dropAnswers }), [telling, dropAnswers]);
}
