import { useCallback, useReducer, useState } from 'react';
import type { FurtherFile, WorkbookPort } from '../../app';
import { reduce } from './state/reduce';
import { INITIAL, reportOf, type PanelState } from './state/state';
import { isReading, useCheck, useRecheck, type CheckModel, type Recheck } from './use-check';
import { useChoices, type ChoicesModel } from './use-choices';
import { useCorrections, type CorrectionsModel } from './use-corrections';
import { useExamine } from './use-examine';
import { useMemory, type MemoryModel } from './use-memory';
import { isSaving, useRemember } from './use-remember';
import { useRepairs, type RepairsModel } from './use-repairs';
import { useTell } from './use-tell';
import { isWriting, useWriting, type WritingModel } from './use-writing';

/** The panel's state and all that a user can make it do. */
export interface PanelModel extends CheckModel, ChoicesModel, WritingModel, MemoryModel {
  readonly state: PanelState;
  readonly recheck: Recheck;
  /** Says what a sheet, column or row is, remembered in the workbook; then checks it once more. */
  readonly corrections: CorrectionsModel;
  readonly repairs: RepairsModel;
  /** Whether the workbook was repaired, or remembers what it did not when it was opened. */
  readonly changed: boolean;
  /** What a copy of the workbook would hold that the workbook itself did not. */
  readonly made: Made;
}

export interface Made {
  readonly tables: boolean;
  readonly repairs: boolean;
}

const NONE: readonly FurtherFile[] = [];

/**
 * Runs the use cases for a panel and keeps its state. Checks at once; an answer that was overtaken by
 * a later check is dropped.
 * @param port the workbook; the same one as long as the component lives
 * @param others files read beside it; another list of them is checked at once
 */
export function usePanel(port: WorkbookPort, others: readonly FurtherFile[] = NONE): PanelModel {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const tell = useTell(dispatch);
  const examining = useExamine(port, others);
  const { examine, waitFor } = examining;
  const report = reportOf(state);
  const [changed, setChanged] = useState(false);
  const onChanged = useCallback(() => {
    setChanged(true);
  }, []);
  const changeCells = useCallback(
    async (work: Promise<void>) => {
      waitFor(work);
      await work;
      onChanged();
      const telling = tell.telling();
      telling({ type: 'refreshed', ...(await examine()) });
    },
    [examine, waitFor, tell, onChanged],
  );

  const checks = useCheck(state, examining, tell);
  const choices = useChoices(dispatch);
  const { hasTables, ...writing } = useWriting(port, state, examining, tell);
  const remember = useRemember(state, examining, tell, onChanged);
  const memory = useMemory(port, remember);
  const corrections = useCorrections(port, report, remember);
  const repairs = useRepairs(port, report, changeCells);
  const busy =
    isReading(state) ||
    isWriting(state) ||
    isSaving(state) ||
    repairs.repairing.phase === 'working';
  const recheck = useRecheck(busy, examining, tell);

  return {
    state,
    ...checks,
    recheck,
    ...choices,
    ...writing,
    ...memory,
    corrections,
    repairs,
    changed,
    made: { tables: hasTables, repairs: repairs.done.length > 0 },
  };
}
