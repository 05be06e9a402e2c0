import { useCallback, useEffect } from 'react';
import { WorkbookError, type ChangedSheets } from '../../app';
import type { PanelState } from './state/state';
import type { Examining } from './use-examine';
import type { Telling } from './use-tell';

/** The checks that a user asks for. */
export interface CheckModel {
  /** Reads and checks the workbook from the beginning. */
  readonly check: () => void;
  /** Lets go of a check that runs; what was shown before is shown again. */
  readonly dropCheck: () => void;
}

/** Whether the workbook is read and checked now, in the user's sight. */
export function isReading(state: PanelState): boolean {
  return state.phase === 'reading' || (state.phase === 'result' && state.checking !== null);
}

/** Checks at once, and again whenever `examine` is another function. */
export function useCheck(
  state: PanelState,
  { examine, drop }: Examining,
  { telling, dropAnswers }: Telling,
): CheckModel {
  const check = useCallback(() => {
    dropAnswers();
    const tell = telling();
    tell({ type: 'check-started' });
    examine((step) => {
      tell({ type: 'check-progressed', step });
    }).then(
      (checked) => {
        tell({ type: 'checked', ...checked });
      },
      (error: unknown) => {
        tell({ type: 'check-failed', error });
      },
    );
  }, [examine, telling, dropAnswers]);
  const stop = useCallback(() => {
    dropAnswers();
    drop();
  }, [dropAnswers, drop]);

  const reading = isReading(state);
  const dropCheck = useCallback(() => {
    if (!reading) return;
    stop();
    telling()({ type: 'check-dropped', error: new WorkbookError('cancelled') });
  }, [reading, stop, telling]);
  useEffect(() => {
    check();
    return stop;
  }, [check, stop]);
  return { check, dropCheck };
}

/**
 * Checks again what was changed in the workbook, unseen: what the user has chosen and sees stays.
 * @returns whether it was possible; it is not while something else is read, written or saved
 */
export type Recheck = (changed: ChangedSheets) => Promise<boolean>;

/** @param busy true while something is read, written or saved */
export function useRecheck(
  busy: boolean,
  { examine }: Pick<Examining, 'examine'>,
  { telling }: Pick<Telling, 'telling'>,
): Recheck {
  return useCallback(
    async (changed) => {
      if (busy) return false;
      const tell = telling();
      try {
        tell({ type: 'rechecked', ...(await examine(undefined, changed)) });
        return true;
      } catch {
        return false;
      }
    },
    [busy, examine, telling],
  );
}
