import { useCallback, useRef } from 'react';
import type { Checked } from '../../analysis';
import type {
  ChangedSheets,
  CheckStep,
  FurtherFile,
  ReadAgain,
  WorkbookPort,
  WorkbookSnapshot,
} from '../../app';
import { useAnalysis } from './analysis-context';

/** Reads a workbook and checks it. */
export interface Examining {
  /**
   * A reading that a later one overtakes has that one's answer.
   * @param changed what may be different from the last reading; everything where nothing is said
   */
  readonly examine: (
    onProgress?: (step: CheckStep) => void,
    changed?: ChangedSheets,
  ) => Promise<Checked>;
  /** Ends the reading that runs with the error `cancelled`. */
  readonly drop: () => void;
  /** Makes later readings wait until a change of cells is over. */
  readonly waitFor: (work: Promise<void>) => void;
}

interface Reading {
  readonly port: WorkbookPort;
  readonly snapshot: WorkbookSnapshot;
}

/** @param others files read beside the workbook */
export function useExamine(port: WorkbookPort, others: readonly FurtherFile[]): Examining {
  const analysis = useAnalysis();
  const stopping = useRef(new AbortController());
  const newest = useRef<Promise<Checked> | null>(null);
  const changing = useRef<Promise<void>>(Promise.resolve());

  const previous = useRef<Reading | null>(null);
  const examine = useCallback(
    (onProgress?: (step: CheckStep) => void, changed: ChangedSheets = 'all'): Promise<Checked> => {
      stopping.current.abort();
      const { signal } = (stopping.current = new AbortController());
      const run = async (): Promise<Checked> => {
        await changing.current;
        const snapshot = await port.read(readAgain(previous.current, port, changed), signal);
        if (!signal.aborted) previous.current = { port, snapshot };
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

function readAgain(
  reading: Reading | null,
  port: WorkbookPort,
  changed: ChangedSheets,
): ReadAgain | undefined {
  if (reading?.port !== port || changed === 'all') return undefined;
  return { previous: reading.snapshot, changed };
}
