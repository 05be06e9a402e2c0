import { useEffect, useRef } from 'react';
import type { ExcelWorkbook } from '../../workbook/excel';
import type { ChangedSheets } from '../../app';
import { liveChecks } from './live-checks';

/**
 * As long as the component lives, checks again whatever is changed in Excel.
 * @param recheck tells whether it was possible just now
 */
export function useLive(
  workbook: Pick<ExcelWorkbook, 'onChanged'>,
  recheck: (changed: ChangedSheets) => Promise<boolean>,
): void {
  const latest = useRef(recheck);
  useEffect(() => {
    latest.current = recheck;
  }, [recheck]);
  useEffect(() => {
    const live = liveChecks((changed) => latest.current(changed));
    const stop = workbook.onChanged((changed) => {
      live.touched(changed);
    });
    return () => {
      stop();
      live.end();
    };
  }, [workbook]);
}
