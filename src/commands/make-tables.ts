import { checkWorkbook, offerTables, writeTables } from '../app';
import { excelWorkbook } from '../workbook/excel';
import type { Action } from './run-command';

/** Writes every table that can be made of the open workbook; the first one comes to the front. */
export const makeTables: Action = {
  title: ({ ui }) => ui.commands.tables.title,
  run: async ({ ui }) => {
    const workbook = excelWorkbook();
    const report = await checkWorkbook(workbook);
    const ready = offerTables(report).filter(({ lacks }) => lacks.length === 0);
    const { title, nothing } = ui.commands.tables;
    if (ready.length === 0) return { title, paragraphs: [nothing] };
    const ids = ready.map(({ id }) => id);
    const [first] = await writeTables(workbook, report, ids);
    if (first) await workbook.select({ sheet: first.sheet, row: 0, column: 0 });
    return null;
  },
};
