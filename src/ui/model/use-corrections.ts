import { useCallback, useMemo, useRef, useState } from 'react';
import type {
  CheckReport,
  CorrectedPlace,
  Correction,
  CorrectionChange,
  DroppedCorrection,
  RecognisedTable,
  Wish,
  WorkbookPort,
} from '../../app';
import { effectOf, type Corrected, type Effect } from './effect';
import { nameOf, tableOf } from './table-name';
import type { UseCases } from './use-cases';
import type { Remember } from './use-remember';

/** What a person can say of a table of the open workbook. */
export type TableWish = Exclude<Wish, { about: 'sheet' }>;

/** What became of the last correction. */
export type CorrectionOutcome =
  | { readonly phase: 'saving' }
  | {
      readonly phase: 'done';
      /** What was corrected. */
      readonly before: CheckReport;
      readonly effect: Effect;
      /** What takes it back; null where it was itself taken back. */
      readonly undo: CorrectionChange | null;
      readonly corrected: Corrected | undefined;
    };

/** The corrections of a panel and all that a user can do with them. */
export interface CorrectionsModel {
  readonly outcome: CorrectionOutcome | null;
  /** `table` is one of the report's recognised ones. */
  readonly correct: (table: RecognisedTable, wish: TableWish) => void;
  /** Leaves a thing as it is recognised by itself. */
  readonly revert: (table: RecognisedTable, place: CorrectedPlace) => void;
  /** Takes one correction out of the list. */
  readonly remove: (correction: Correction) => void;
  /** Takes an entry out that is not understood. */
  readonly forget: (dropped: DroppedCorrection) => void;
  /** Takes the last change back. */
  readonly undo: () => void;
  /** Closes what is said of the last change. */
  readonly dismiss: () => void;
}

const SAVING: CorrectionOutcome = { phase: 'saving' };

/**
 * Corrections that are made while another is being saved wait for it; none is lost.
 * @param report the newest one that is shown, or null while there is none
 */
export function useCorrections(
  port: WorkbookPort,
  report: CheckReport | null,
  remember: Remember,
): CorrectionsModel {
  const [latest, setOutcome] = useState<CorrectionOutcome | null>(null);
  // What it changed is told once it is shown, which takes a moment longer.
  const outcome = latest?.phase === 'done' && latest.before === report ? SAVING : latest;
  const waiting = useRef(0);
  const run = useCallback(
    (
      changeOf: (app: UseCases, before: CheckReport) => CorrectionChange,
      { corrected, isUndo = false }: { corrected?: Corrected; isUndo?: boolean } = {},
    ) => {
      waiting.current++;
      setOutcome(SAVING);
      void (async () => {
        let undo: CorrectionChange | null = null;
        const done = await remember((app, before) => {
          const change = changeOf(app, before);
          undo = isUndo ? null : app.reverseChange(change);
          return app.changeCorrections(port, change);
        });
        waiting.current--;
        if (waiting.current > 0) return;
        setOutcome(
          done && {
            phase: 'done',
            before: done.before,
            effect: effectOf(done.before, done.after, corrected),
            undo,
            corrected,
          },
        );
      })();
    },
    [port, remember],
  );
  return useMemo(
    (): CorrectionsModel => ({
      outcome,
      correct: (table, wish) => {
        run((app, before) => app.wishedChange(before, asIn(before, table), wish), {
          corrected: { table, ...wish },
        });
      },
      revert: (table, place) => {
        run((app, before) => app.revertedChange(before, asIn(before, table), place), {
          corrected: { table, ...place },
        });
      },
      remove: (correction) => {
        run(() => ({ remove: [correction], add: [] }));
      },
      forget: (dropped) => {
        void remember((app) => app.forgetCorrection(port, dropped));
      },
      undo: () => {
        if (outcome?.phase !== 'done' || !outcome.undo) return;
        const { undo, corrected } = outcome;
        run(() => undo, { isUndo: true, ...(corrected && { corrected }) });
      },
      dismiss: () => {
        setOutcome(null);
      },
    }),
    [port, outcome, remember, run],
  );
}

/** The table that the user looked at, as the newest report has it. */
function asIn(report: CheckReport, table: RecognisedTable): RecognisedTable {
  return tableOf(report, nameOf(table)) ?? table;
}
