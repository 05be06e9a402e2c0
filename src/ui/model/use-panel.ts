import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import {
  WorkbookError,
  type ChangedSheets,
  type CheckReport,
  type Finding,
  type FurtherFile,
  type MemoryProblem,
  type OnEdited,
  type ReportSettings,
  type WorkbookPort,
} from '../../app';
import { useAnalysis } from './analysis-context';
import type { RuleControls } from '../settings/Rules';
import { useCorrections, type CorrectionsModel } from './use-corrections';
import { INITIAL, reduce, reportOf, type PanelEvent, type PanelState } from './state';
import { loadUseCases, type UseCases } from './use-cases';
import { useExamine } from './use-examine';
import { useRepairs, type RepairsModel } from './use-repairs';

/** The panel's state and all that a user can make it do. */
export interface PanelModel {
  readonly state: PanelState;
  /** Reads and checks the workbook from the beginning. */
  readonly check: () => void;
  /**
   * Checks again what was changed in the workbook, unseen: what the user has chosen and sees stays.
   * @returns whether it was possible; it is not while something else is read, written or saved
   */
  readonly recheck: (changed: ChangedSheets) => Promise<boolean>;
  /** Lets go of a check that runs; what was shown before is shown again. */
  readonly dropCheck: () => void;
  /** Opens a finding; null closes the one that is open. */
  readonly selectFinding: (id: string | null) => void;
  readonly toggleTable: (id: string) => void;
  /** Chooses all tables that can be made, or none. */
  readonly chooseAllTables: (isChosen: boolean) => void;
  /** Wants a name for the sheet of a table; null wants the usual one. */
  readonly nameTable: (id: string, name: string | null) => void;
  /** Writes the chosen tables, then reads the workbook once more. */
  readonly write: (onEdited?: OnEdited) => void;
  /** Stops a writing, or leaves everything as it is where one needs an answer. */
  readonly dropWriting: () => void;
  /** Lets a finding stand, remembered in the workbook; then checks it once more. */
  readonly ignore: (finding: Finding, reason: string) => void;
  /** Takes that back. */
  readonly restore: (id: string) => void;
  /** Sets rules for this workbook, remembered in it; then checks it once more. */
  readonly rules: RuleControls;
  /** Sets what is chosen for the tables, remembered in the workbook; then offers them once more. */
  readonly changeSettings: (changes: Partial<ReportSettings>) => void;
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
  const analysis = useAnalysis();
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const turn = useRef(0);
  const [changed, setChanged] = useState(false);
  const [hasTables, setHasTables] = useState(false);
  const { examine, drop, waitFor } = useExamine(port, others);

  const check = useCallback(() => {
    const mine = ++turn.current;
    const tell = (event: PanelEvent): void => {
      if (mine === turn.current) dispatch(event);
    };
    dispatch({ type: 'check-started' });
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
  }, [examine]);
  const dropAnswers = useCallback(() => {
    turn.current++;
    drop();
  }, [drop]);
  const reading =
    state.phase === 'reading' || (state.phase === 'result' && state.checking !== null);
  const dropCheck = useCallback(() => {
    if (!reading) return;
    dropAnswers();
    dispatch({ type: 'check-dropped', error: new WorkbookError('cancelled') });
  }, [reading, dropAnswers]);
  useEffect(() => {
    check();
    return dropAnswers;
  }, [check, dropAnswers]);

  const stopping = useRef(new AbortController());
  const write = useCallback(
    (onEdited?: OnEdited) => {
      if (state.phase !== 'result' || state.writing.phase === 'writing') return;
      const mine = turn.current;
      const { report, chosen, names } = state;
      const tell = (event: PanelEvent): void => {
        if (mine === turn.current) dispatch(event);
      };
      stopping.current = new AbortController();
      const { signal } = stopping.current;
      dispatch({ type: 'write-started' });
      void (async () => {
        try {
          const { writeTables } = await loadUseCases();
          const watch = {
            signal,
            names,
            ...(onEdited && { onEdited }),
            onProgress: (share: number, table?: string) => {
              tell({ type: 'write-progressed', share, table: table ?? null });
            },
          };
          const tables = await writeTables(port, report, [...chosen], watch, (...what) =>
            analysis.tables(...what),
          );
          setHasTables(true);
          tell({ type: 'written', tables });
        } catch (error) {
          // Who cancels knows it; nothing was written.
          tell(signal.aborted ? { type: 'write-dropped' } : { type: 'write-failed', error });
          return;
        }
        // The tables stand; where the second reading fails, the first report stays.
        const fresh = await examine().catch(() => null);
        if (fresh) tell({ type: 'refreshed', ...fresh });
      })();
    },
    [port, analysis, examine, state],
  );
  const writing = state.phase === 'result' && state.writing.phase === 'writing';
  const dropWriting = useCallback(() => {
    if (writing) stopping.current.abort();
    else dispatch({ type: 'write-dropped' });
  }, [writing]);

  const saving = state.phase === 'result' && state.remembering.phase === 'saving';
  const remember = useCallback(
    async (
      change: (app: UseCases) => Promise<MemoryProblem | null>,
    ): Promise<CheckReport | null> => {
      if (saving) return null;
      const mine = turn.current;
      const tell = (event: PanelEvent) => {
        if (mine === turn.current) dispatch(event);
      };
      dispatch({ type: 'remember-started' });
      try {
        const app = await loadUseCases();
        const problem = await change(app);
        if (problem !== null) {
          tell({ type: 'remember-failed', error: problem });
          return null;
        }
        setChanged(true);
        const checked = await examine();
        tell({ type: 'remembered', ...checked });
        return checked.report;
      } catch (error) {
        tell({ type: 'remember-failed', error });
        return null;
      }
    },
    [examine, saving],
  );
  const ignore = useCallback(
    (finding: Finding, reason: string) => {
      void remember((app) => app.ignoreFinding(port, finding, reason));
    },
    [port, remember],
  );
  const restore = useCallback(
    (id: string) => {
      void remember((app) => app.restoreFinding(port, id));
    },
    [port, remember],
  );

  const changeSettings = useCallback(
    (changes: Partial<ReportSettings>) => {
      void remember((app) => app.changeSettings(port, changes));
    },
    [port, remember],
  );

  const rules = useMemo(
    (): RuleControls => ({
      switchRule: (id, on) => {
        void remember((app) => app.switchRule(port, id, on));
      },
      setThreshold: (id, name, value) => {
        void remember((app) => app.setThreshold(port, id, name, value));
      },
    }),
    [port, remember],
  );

  const change = useCallback(
    async (work: Promise<void>) => {
      waitFor(work);
      await work;
      setChanged(true);
      const mine = turn.current;
      const fresh = await examine();
      if (mine === turn.current) dispatch({ type: 'refreshed', ...fresh });
    },
    [examine, waitFor],
  );
  const report = reportOf(state);
  const corrections = useCorrections(port, report, remember);
  const repairs = useRepairs(port, report, change);

  const busy = reading || writing || saving || repairs.repairing.phase === 'working';
  const recheck = useCallback(
    async (changed: ChangedSheets) => {
      if (busy) return false;
      const mine = turn.current;
      try {
        const checked = await examine(undefined, changed);
        if (mine === turn.current) dispatch({ type: 'rechecked', ...checked });
        return true;
      } catch {
        return false;
      }
    },
    [busy, examine],
  );

  const selectFinding = useCallback((id: string | null) => {
    dispatch({ type: 'finding-selected', id });
  }, []);
  const toggleTable = useCallback((id: string) => {
    dispatch({ type: 'table-toggled', id });
  }, []);
  const chooseAllTables = useCallback((isChosen: boolean) => {
    dispatch({ type: 'all-tables-chosen', isChosen });
  }, []);
  const nameTable = useCallback((id: string, name: string | null) => {
    dispatch({ type: 'table-named', id, name });
  }, []);

  return {
    state,
    check,
    recheck,
    dropCheck,
    selectFinding,
    toggleTable,
    chooseAllTables,
    nameTable,
    write,
    dropWriting,
    ignore,
    restore,
    rules,
    changeSettings,
    corrections,
    repairs,
    changed,
    made: { tables: hasTables, repairs: repairs.done.length > 0 },
  };
}
