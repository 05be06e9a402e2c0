import { useEffect, useState, type RefObject } from 'react';
import type { CheckReport, TablePreview } from '../../../app';
import type { Analysis } from '../../../analysis';
import { useAnalysis } from '../../model/analysis-context';

/** A preview; null while it is made, `failed` where there is none. */
export type Preview = TablePreview | 'failed' | null;

/** Miniature and opened card show the same: each preview is made once for a report. */
const made = new WeakMap<CheckReport, Map<string, Promise<TablePreview | undefined>>>();

/** @param isWanted whether anybody looks at it */
export function usePreview(report: CheckReport, id: string, isWanted: boolean): Preview {
  const analysis = useAnalysis();
  const [preview, setPreview] = useState<Preview>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    const tell = (found: Preview): void => {
      if (isCurrent) setPreview(found);
    };
    previewOnce(analysis, report, id).then(
      (found) => {
        tell(found ?? 'failed');
      },
      () => {
        tell('failed');
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [analysis, report, id, isWanted]);
  return preview;
}

function previewOnce(
  analysis: Analysis,
  report: CheckReport,
  id: string,
): Promise<TablePreview | undefined> {
  const ofReport = made.get(report) ?? new Map<string, Promise<TablePreview | undefined>>();
  made.set(report, ofReport);
  const preview = ofReport.get(id) ?? analysis.preview(report, id);
  ofReport.set(id, preview);
  return preview;
}

/** Whether an element has come into view; it stays so. */
export function useSeen(element: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!element.current || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      setSeen(true);
      observer.disconnect();
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return isSeen;
}
