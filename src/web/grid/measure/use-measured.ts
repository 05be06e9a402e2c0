import { startTransition, useEffect, useState } from 'react';
import { runSteps, type SheetSnapshot } from '../../../app';
import { isQuick, measureSteps } from './measure';

/**
 * The sheet once it is measured, which a large one is in slices. Until then the one that was measured
 * before, or null where there was none.
 */
export function useMeasured(sheet: SheetSnapshot): SheetSnapshot | null {
  const [measured, setMeasured] = useState<SheetSnapshot | null>(null);
  const quick = isQuick(sheet);
  if (quick && measured !== sheet) setMeasured(sheet);
  useEffect(() => {
    if (quick) return undefined;
    const stop = new AbortController();
    const show = (next: () => SheetSnapshot): void => {
      if (!stop.signal.aborted)
        startTransition(() => {
          setMeasured(next);
        });
    };
    runSteps(measureSteps(sheet), { signal: stop.signal }).then(
      () => {
        show(() => sheet);
      },
      (error: unknown) => {
        show(() => {
          throw error;
        });
      },
    );
    return () => {
      stop.abort();
    };
  }, [sheet, quick]);
  return quick ? sheet : measured;
}
