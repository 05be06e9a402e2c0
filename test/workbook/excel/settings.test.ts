/** @jest-environment jsdom */
import { changeSettings, checkWorkbook, USUAL_SETTINGS } from '../../../src/app';
import { excelWorkbook } from '../../../src/workbook/excel';
import { openDesktopExcel } from '../../excel-host/desktop';
import { workbookFrom } from '../../excel-host/model/workbook';
import { sheetOf, workbookOf } from './fixtures';

it('keeps settings of the report in the workbook that is open in Excel', async () => {
  const scale = {
    id: 'perbup',
    classes: [{ name: 'Baik', from: -Infinity, inclusive: true, fill: 'A9D08E' }],
  };
  await openDesktopExcel({ workbook: workbookFrom(workbookOf(sheetOf('Data', [['a', 1]]))) });
  expect(await changeSettings(excelWorkbook(), { unit: 1000, scale })).toBeNull();
  const { settings, droppedSettings } = await checkWorkbook(excelWorkbook());
  expect(settings).toEqual({ ...USUAL_SETTINGS, unit: 1000, scale });
  expect(droppedSettings).toEqual([]);
});
