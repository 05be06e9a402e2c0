/** @jest-environment jsdom */
import {
  changeOf,
  inverseChanges,
  type CellChange,
  type CellContent,
} from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { FAULTS, type ExcelHost, type Fault } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { rejection, sheetOf, workbookOf } from '../fixtures';

const TEXT = (value: string, numberFormat = '@') => ({ value, numberFormat, bold: false });

const SNAPSHOT = workbookOf(
  sheetOf('Data', [
    ['Uraian', { value: 30, formula: 'SUM(B2:B4)', numberFormat: '#,##0' }],
    [{ value: '2.01', bold: false }, TEXT('1.250.000')],
    [{ value: "'1.06", bold: false }, TEXT('2.500.000')],
    [null, 5, { value: { error: '#DIV/0!' }, formula: 'B2/B9' }],
  ]),
  sheetOf('Lain', [[7]]),
);

/** What a formula shows in this Excel: enough to tell that it was entered. */
const calculate = (formula: string): number | { error: string } =>
  formula === 'SUM(B2:B4)' ? 30 : formula === 'B2/B9' ? { error: '#DIV/0!' } : 12;

let host: ExcelHost;
beforeEach(async () => {
  host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT, calculate) });
});

function change(sheet: string, row: number, column: number, after: CellContent): CellChange {
  const cells = SNAPSHOT.sheets.find(({ name }) => name === sheet)!.rows;
  return changeOf({ sheet, row, column }, cells[row]?.[column], after);
}

const CHANGES: readonly CellChange[] = [
  change('Data', 1, 1, { value: 1250000, numberFormat: '#,##0' }),
  change('Data', 2, 1, { value: 2500000, numberFormat: '#,##0' }),
  change('Data', 2, 0, { value: '1.06' }),
  change('Data', 3, 2, { value: '', formula: 'IF(B9=0,"",B2/B9)' }),
  change('Data', 0, 1, { value: 8 }),
  change('Data', 5, 3, { value: '=bukan rumus' }),
  change('Lain', 0, 0, { value: null }),
];

describe('cells of the open workbook', () => {
  it('change in two round trips, numbers as numbers and texts as texts', async () => {
    await excelWorkbook().applyChanges(CHANGES);
    expect(host.syncs).toHaveLength(2);
    const cell = (sheet: string, row: number, column: number) => {
      const { value, formula, format } = host.workbook.sheet(sheet)!.cell(row, column)!;
      return { value, formula, numberFormat: format.numberFormat };
    };
    expect(cell('Data', 1, 1)).toMatchObject({ value: 1250000, numberFormat: '#,##0' });
    expect(cell('Data', 2, 0)).toMatchObject({ value: '1.06', numberFormat: 'General' });
    expect(cell('Data', 3, 2)).toMatchObject({ value: 12, formula: 'IF(B9=0,"",B2/B9)' });
    expect(cell('Data', 0, 1)).toEqual({ value: 8, formula: undefined, numberFormat: '#,##0' });
    expect(cell('Data', 5, 3)).toMatchObject({ value: '=bukan rumus', formula: undefined });
    expect(cell('Lain', 0, 0).value).toBeNull();
  });

  it('are as they were once the changes are undone', async () => {
    const workbook = excelWorkbook();
    const before = await workbook.read();
    await workbook.applyChanges(CHANGES);
    expect(await workbook.read()).not.toEqual(before);
    await workbook.applyChanges(inverseChanges(CHANGES));
    expect(await workbook.read()).toEqual(before);
  });

  it('need no newer Excel than reading does', async () => {
    await excelWorkbook().applyChanges(CHANGES);
    expect(host.minimumVersion).toBe('1.2');
  });

  it('stay where the user has changed one of them meanwhile', async () => {
    host.userEdit('Data!B4', '6');
    const changes = [...CHANGES, change('Data', 3, 1, { value: 9 })];
    const error = await rejection(excelWorkbook().applyChanges(changes));
    expect(error).toMatchObject({ code: 'changed-meanwhile' });
    expect(host.workbook.sheet('Data')!.cell(1, 1)!.value).toBe('1.250.000');
  });

  it('stay where one of the sheets is protected', async () => {
    host.workbook.sheet('Lain')!.isProtected = true;
    const error = await rejection(excelWorkbook().applyChanges(CHANGES));
    expect(error).toMatchObject({ code: 'sheet-protected' });
    expect(host.workbook.sheet('Data')!.cell(1, 1)!.value).toBe('1.250.000');
  });

  it('stay where a sheet is gone', async () => {
    const one: CellChange = {
      sheet: 'Hilang',
      row: 0,
      column: 0,
      before: { value: null },
      after: { value: 1 },
    };
    expect(await rejection(excelWorkbook().applyChanges([one]))).toMatchObject({
      code: 'sheet-gone',
    });
  });

  it.each<[string, readonly (Fault | undefined)[]]>([
    ['cell-editing', [undefined, FAULTS.cellEditing]],
    ['session-over', [undefined, FAULTS.timedOut]],
    ['sheet-protected', [undefined, { atMember: 'Range.formulas', code: 'AccessDenied' }]],
  ])('are put back where Excel stops: %s', async (code, faults) => {
    const workbook = excelWorkbook({ pauses: [] });
    const before = await workbook.read();
    host.fail(...faults);
    expect(await rejection(workbook.applyChanges(CHANGES))).toMatchObject({ code });
    expect(await workbook.read()).toEqual(before);
  });
});
