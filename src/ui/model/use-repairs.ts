import { startTransition, useCallback, useState } from 'react';
import type { CheckReport, Repair, UndoToken, WorkbookPort } from '../../app';
import { useAnalysis } from './analysis-context';

/** How far a repair has come. */
export type Repairing =
  | { readonly phase: 'idle' }
  /** Shown to the user, and not yet made. */
  | {
      readonly phase: 'proposed';
      /** Id of the finding below which it is shown. */
      readonly finding: string;
      readonly repairs: readonly Repair[];
      /** What it was made from; it holds for no other. */
      readonly report: CheckReport;
    }
  | { readonly phase: 'working' }
  | { readonly phase: 'failed'; readonly error: unknown; readonly undoing: boolean };

/** The repairs of a panel and all that a user can do with them. */
export interface RepairsModel {
  readonly repairing: Repairing;
  /** What can be undone, the newest last. */
  readonly done: readonly UndoToken[];
  /** Whether one was made since the panel was opened. */
  readonly known: boolean;
  /** Shows below a finding what would mend the findings of these ids. */
  readonly propose: (finding: string, ids: readonly string[]) => void;
  readonly cancel: () => void;
  /** Makes what is proposed; then the workbook is checked once more. */
  readonly apply: () => void;
  /** Takes the newest repair back; then the workbook is checked once more. */
  readonly undo: () => void;
  /** Lets the newest repair stand where it cannot be undone, so that earlier ones can be. */
  readonly keep: () => void;
}

const IDLE: Repairing = { phase: 'idle' };

/**
 * Proposes, makes and undoes repairs. What was made can be undone as long as the component lives.
 * @param report the newest one, or null while there is none
 * @param change waits for a change of cells, then has the workbook checked
 */
export function useRepairs(
  port: WorkbookPort,
  report: CheckReport | null,
  change: (work: Promise<void>) => Promise<void>,
): RepairsModel {
  const analysis = useAnalysis();
  const [latest, setRepairing] = useState<Repairing>(IDLE);
  const isStale = latest.phase === 'proposed' && latest.report !== report;
  const repairing = isStale ? IDLE : latest;
  const [done, setDone] = useState<readonly UndoToken[]>([]);
  const [known, setKnown] = useState(false);
  const busy = repairing.phase === 'working';

  const cancel = useCallback(() => {
    setRepairing(IDLE);
  }, []);
  const propose = useCallback(
    (finding: string, ids: readonly string[]) => {
      if (report === null || busy) return;
      void (async () => {
        try {
          const repairs = await analysis.repairs(report, ids);
          setRepairing({ phase: 'proposed', finding, repairs, report });
        } catch (error) {
          setRepairing({ phase: 'failed', error, undoing: false });
        }
      })();
    },
    [analysis, report, busy],
  );

  const run = useCallback(
    (work: () => Promise<void>, undoing: boolean) => {
      setRepairing({ phase: 'working' });
      // Over once the new result is shown.
      const end = () => {
        startTransition(cancel);
      };
      change(work()).then(end, (error: unknown) => {
        setRepairing({ phase: 'failed', error, undoing });
      });
    },
    [change, cancel],
  );
  const apply = useCallback(() => {
    if (repairing.phase !== 'proposed') return;
    const { repairs } = repairing;
    run(async () => {
      const { applyRepairs } = await import('../../app');
      const token = await applyRepairs(port, repairs);
      setDone((before) => [...before, token]);
      setKnown(true);
    }, false);
  }, [port, repairing, run]);
  const undo = useCallback(() => {
    const last = done.at(-1);
    if (!last || busy) return;
    run(async () => {
      const { undoRepairs } = await import('../../app');
      await undoRepairs(port, last);
      setDone((before) => before.filter((token) => token !== last));
    }, true);
  }, [port, done, busy, run]);
  const keep = useCallback(() => {
    setDone((before) => before.slice(0, -1));
    cancel();
  }, [cancel]);
  return { repairing, done, known, propose, cancel, apply, undo, keep };
}
