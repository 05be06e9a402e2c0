import type { Figure, RecognisedColumn, RecognisedRow, RecognisedTable } from '../../recognise';
import type { FindingDraft, RuleOutcome } from '../types';

/**
 * Looks at every figure of every table.
 * @param judge the finding that a figure gives, or undefined where it is right
 */
export function checkFigures(
  tables: readonly RecognisedTable[],
  judge: (
    figure: Figure,
    table: RecognisedTable,
    row: RecognisedRow,
    column: RecognisedColumn,
  ) => FindingDraft | undefined,
): RuleOutcome {
  const findings: FindingDraft[] = [];
  let checked = 0;
  for (const table of tables) {
    for (const row of table.rows) {
      for (const column of table.columns) {
        const figure = row.figures.get(column.index);
        if (!figure) continue;
        checked += 1;
        const finding = judge(figure, table, row, column);
        if (finding) findings.push(finding);
      }
    }
  }
  return { checked, agree: checked - findings.length, findings };
}
