import { useMemo, type Dispatch } from 'react';
import type { PanelEvent } from './state/events';

/** What the user opens and chooses; nothing of it is remembered. */
export interface ChoicesModel {
  /** Opens a finding; null closes the one that is open. */
  readonly selectFinding: (id: string | null) => void;
  readonly toggleTable: (id: string) => void;
  /** Chooses all tables that can be made, or none. */
  readonly chooseAllTables: (isChosen: boolean) => void;
  /** Wants a name for the sheet of a table; null wants the usual one. */
  readonly nameTable: (id: string, name: string | null) => void;
}

export function useChoices(dispatch: Dispatch<PanelEvent>): ChoicesModel {
  return useMemo(
    (): ChoicesModel => ({
      selectFinding: (id) => {
        dispatch({ type: 'finding-selected', id });
      },
      toggleTable: (id) => {
        dispatch({ type: 'table-toggled', id });
      },
      chooseAllTables: (isChosen) => {
        dispatch({ type: 'all-tables-chosen', isChosen });
      },
      nameTable: (id, name) => {
        dispatch({ type: 'table-named', id, name });
      },
    }),
    [dispatch],
  );
}
