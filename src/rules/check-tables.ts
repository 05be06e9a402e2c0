import type { RecognisedTable } from '../recognise';
import type { SheetSnapshot } from '../workbook';
import { sheetsByName } from './cells';
import type { FindingDraft, RuleInput, RuleOutcome } from './types';

/** What a rule says of one table. */
export interface TableOutcome {
  /** Cells that were checked. */
  readonly checked: number;
  readonly findings: readonly FindingDraft[];
  /** Cells that disagree; absent where the findings name them all. */
  readonly wrong?: number;
}

/** Runs a check over every table together with its sheet. */
export function checkTables(
  { snapshot, tables }: RuleInput,
  check: (table: RecognisedTable, sheet: SheetSnapshot) => TableOutcome,
): RuleOutcome {
  const sheets = sheetsByName(snapshot);
  const outcomes = tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return sheet ? [check(table, sheet)] : [];
  });
  const checked = outcomes.reduce((sum, outcome) => sum + outcome.checked, 0);
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const wrong = outcomes.reduce((sum, outcome) => sum + (outcome.wrong ?? named(outcome)), 0);
  return { checked, agree: checked - wrong, findings };
}

function named({ findings }: TableOutcome): number {
  return findings.reduce((sum, { also = [] }) => sum + 1 + also.length, 0);
}
