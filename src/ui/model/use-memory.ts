import { useMemo } from 'react';
import type { Finding, ReportSettings, WorkbookPort } from '../../app';
import type { Remember } from './use-remember';

/** What the user can have remembered in the workbook, which is then checked once more. */
export interface MemoryModel {
  /** Lets a finding stand. */
  readonly ignore: (finding: Finding, reason: string) => void;
  /** Takes that back. */
  readonly restore: (id: string) => void;
  /** Sets rules for this workbook. */
  readonly rules: RuleControls;
  /** Sets what is chosen for the tables; they are offered once more. */
  readonly changeSettings: (changes: Partial<ReportSettings>) => void;
}

/** What the user can set of the rules. */
export interface RuleControls {
  readonly switchRule: (id: string, on: boolean) => void;
  /** `value` null gives the rule its own threshold back. */
  readonly setThreshold: (id: string, name: string, value: number | null) => void;
}

export function useMemory(port: WorkbookPort, remember: Remember): MemoryModel {
  return useMemo(
    (): MemoryModel => ({
      ignore: (finding, reason) => {
        void remember((app) => app.ignoreFinding(port, finding, reason));
      },
      restore: (id) => {
        void remember((app) => app.restoreFinding(port, id));
      },
      rules: {
        switchRule: (id, on) => {
          void remember((app) => app.switchRule(port, id, on));
        },
        setThreshold: (id, name, value) => {
          void remember((app) => app.setThreshold(port, id, name, value));
        },
      },
      changeSettings: (changes) => {
        void remember((app) => app.changeSettings(port, changes));
      },
    }),
    [port, remember],
  );
}
