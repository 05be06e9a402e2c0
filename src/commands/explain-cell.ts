import { a1, checkWorkbook, explainCell, explanationText } from '../app';
import { fill } from '../locales';
import { excelWorkbook } from '../workbook/excel';
import type { Action } from './run-command';

/** Says what is known of the cell that the user has selected. */
export const explainSelectedCell: Action = {
  title: ({ ui }) => ui.explain.failed,
  run: async (messages) => {
    const workbook = excelWorkbook();
    const cell = await workbook.selectedCell();
    const explanation = explainCell(await checkWorkbook(workbook), cell);
    return {
      title: fill(messages.ui.explain.title, { cell: a1(cell), sheet: cell.sheet }),
      paragraphs: explanationText(messages, explanation),
    };
  },
};
