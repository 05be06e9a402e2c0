import { useCallback, useEffect, useState } from 'react';
import { isKept, markKept } from './kept';
import type { FileModel } from './use-file';

/** Asks the user before changes of the workbook that were not downloaded are gone. */
export interface Asking {
  /** What waits for the answer, or null where nothing is asked. */
  readonly waiting: { readonly goOn: () => void; readonly stay: () => void } | null;
  /** Does something that puts another workbook in the place of this one: at once, or after the answer. */
  readonly replacing: (act: () => void) => void;
  /** Does something that ends the page. */
  readonly leaving: (act: () => void) => void;
}

export function useAsking({ standing }: Pick<FileModel, 'standing'>): Asking {
  const [act, setAct] = useState<(() => void) | null>(null);
  const wouldLose = useCallback(() => {
    const workbook = standing();
    return workbook !== null && !isKept(workbook);
  }, [standing]);
  useEffect(() => {
    // The browser has words of its own for who closes the tab.
    const onLeave = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [wouldLose]);

  const replacing = useCallback(
    (next: () => void) => {
      if (!wouldLose()) next();
      else setAct(() => next);
    },
    [wouldLose],
  );
  const leaving = useCallback(
    (next: () => void) => {
      replacing(() => {
        const workbook = standing();
        // Given up: the browser need not ask once more.
        if (workbook) markKept(workbook);
        next();
      });
    },
    [replacing, standing],
  );
  const waiting = act && {
    goOn: () => {
      setAct(null);
      act();
    },
    stay: () => {
      setAct(null);
    },
  };
  return { waiting, replacing, leaving };
}
