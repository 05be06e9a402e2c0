import { useCallback, useRef } from 'react';
import type { Checked } from '../analysis';
import type { CheckStep, FurtherFile, WorkbookPort } from '../app';
import { useAnalysis } from './analysis-context';

/** Reads a workbook and checks it. */
export interface Examining {
  /** A reading that a later one overtakes has that one's answer. */
  readonly examine: (onProgress?: (step: CheckStep) => void) => Promise<Checked>;
  /** Ends the reading that runs with the error `cancelled`. */
  readonly drop: () => void;
  /** Makes later readings wait until a change of cells is over. */
  readonly waitFor: (work: Promise<void>) => void;
}

/** @param others files read beside the workbook */
export function useExamine(port: WorkbookPort, others: readonly FurtherFile[]): Examining {
  const analysis = useAnalysis();
  const stopping = useRef(new AbortController());
  const newest = useRef<Promise<Checked> | null>(null);
  const changing = useRef<Promise<void>>(Promise.resolve());

  const examine = useCallback(
    (onProgress?: (step: CheckStep) => void): Promise<Checked> => {
      stopping.current.abort();
      const { signal } = (stopping.current = new AbortController());
      const run = async (): Promise<Checked> => {
        await changing.current;
        const snapshot = await port.read();
        return analysis.check(snapshot, { others, signal, ...(onProgress && { onProgress }) });
      };
      const mine: Promise<Checked> = run().catch((error: unknown) => {
        if (signal.aborted && newest.current && newest.current !== mine) return newest.current;
        throw error;
      });
      return (newest.current = mine);
    },
    [port, others, analysis],
  );
  const drop = useCallback(() => {
    stopping.current.abort();
  }, []);
  const waitFor = useCallback((work: Promise<void>) => {
    changing.current = work.catch(() => undefined);
  }, []);
  return { examine, drop, waitFor };
}
