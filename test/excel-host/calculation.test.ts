/** @jest-environment jsdom */
import type { Cell } from '../../src/workbook';
import { sheetOf, workbookOf } from '../workbook/excel/fixtures';
import { openDesktopExcel } from './desktop';
import type { ExcelHost } from './host';
import { typeInto } from './model/user-actions';
import { type ModelEvent, workbookFrom } from './model/workbook';

const formula = (text: string, value: number): Cell => ({ value, formula: text });

/** Two amounts and their total; on the second sheet what follows from it, and what nobody here computes. */
const SNAPSHOT = workbookOf(
  sheetOf('Data', [
    ['a', 10],
    ['b', 20],
    ['c', formula('SUM(B1:B2)', 30)],
  ]),
  sheetOf('Rekap', [
    ['x', formula('Data!B3/2', 15)],
    ['y', formula('IMSINH(Data!B3)', 77)],
  ]),
);

const shown = ({ workbook }: ExcelHost, sheet: string, row: number) =>
  workbook.sheet(sheet)!.cell(row, 1)!.value;

describe('formulas of the emulated Excel', () => {
  it('follow what the user types, over sheets', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT) });
    host.userEdit('Data!B1', '12');
    expect([shown(host, 'Data', 2), shown(host, 'Rekap', 0)]).toEqual([32, 16]);
  });

  it('follow what an add-in writes, already within the same request', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT) });
    const read = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Data').getRange('B1').values = [[12]];
      const total = worksheets.getItem('Rekap').getRange('B1');
      total.load('values');
      await context.sync();
      return total.values as unknown[][];
    });
    expect(read).toEqual([[16]]);
    expect(shown(host, 'Data', 2)).toBe(32);
  });

  it('follow cells that are emptied', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT) });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('B2');
      range.clear(Excel.ClearApplyTo.contents);
      await context.sync();
    });
    expect(shown(host, 'Data', 2)).toBe(10);
  });

  it('keep what they showed where they are not understood', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT) });
    host.userEdit('Data!B1', '12');
    expect(shown(host, 'Rekap', 1)).toBe(77);
  });

  it('are calculated where they are entered, and nowhere else in manual mode', async () => {
    const host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT) });
    host.workbook.calculationMode = 'Manual';
    host.userEdit('Data!B1', '12');
    host.userEdit('Data!B4', '=B1*2');
    expect([shown(host, 'Data', 2), shown(host, 'Data', 3)]).toEqual([30, 24]);
    host.workbook.calculationMode = 'Automatic';
    host.workbook.calculateFormulas();
    expect(shown(host, 'Data', 2)).toBe(32);
  });

  it('tell on which sheets they show something else', () => {
    const workbook = workbookFrom(SNAPSHOT);
    const calculated: string[] = [];
    workbook.onEvent = (event: ModelEvent) => {
      if (event.kind === 'calculated') calculated.push(event.sheet.name);
    };
    typeInto(workbook, 'Data!B1', '12');
    expect(calculated).toEqual(['Data', 'Rekap']);
  });
});
