/** @jest-environment jsdom */
import { excelWorkbook } from '../../../src/workbook/excel';
import { FAULTS } from '../../excel-host/host';
import { openDesktopExcel } from '../../excel-host/desktop';
import { workbookFrom } from '../../excel-host/model/workbook';
import { sheetOf, workbookOf } from '../../support/sheet';

const workbook = () =>
  workbookFrom(workbookOf(sheetOf('Data', [['a', 'b']]), sheetOf("Lembar ke'dua", [['c'], ['d']])));

describe('the selected cell', () => {
  it('is the one that was selected last, with the name of its sheet as it is', async () => {
    await openDesktopExcel({ workbook: workbook() });
    const excel = excelWorkbook();
    const cell = { sheet: "Lembar ke'dua", row: 1, column: 0 };
    await excel.select(cell);
    await expect(excel.selectedCell()).resolves.toEqual(cell);
  });

  it('takes one round trip and needs no more than the manifest asks for', async () => {
    const host = await openDesktopExcel({
      workbook: workbook(),
      requirements: { ExcelApi: '1.9' },
    });
    await excelWorkbook().selectedCell();
    expect(host.syncs).toHaveLength(1);
  });

  it('cannot be told while a cell is being edited', async () => {
    const host = await openDesktopExcel({ workbook: workbook() });
    host.fail(FAULTS.cellEditing);
    await expect(excelWorkbook({ pauses: [] }).selectedCell()).rejects.toMatchObject({
      code: 'cell-editing',
    });
  });
});
