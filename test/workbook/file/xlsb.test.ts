import { utils, write } from '@e965/xlsx';
import { WorkbookError } from '../../../src/workbook';
import { openWorkbookFile } from '../../../src/workbook/file';
import { specOf, text } from '../../support/xlsx/spec';

function binaryWorkbook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['Kode', 'Pagu'],
    ['1.01', 1500],
    [null, true],
  ]);
  sheet.B2 = { t: 'n', v: 1500, z: '#,##0' };
  sheet.B4 = { t: 'e', v: 7 };
  sheet['!ref'] = 'A1:B4';
  sheet['!merges'] = [utils.decode_range('A1:A2')];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
}

test('a binary workbook is read', async () => {
  const { sheets } = await (await openWorkbookFile(binaryWorkbook())).read();
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({
    name: 'Data',
    visibility: 'visible',
    merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
  });
  expect(sheets[0]!.rows).toEqual([
    [{ value: 'Kode' }, { value: 'Pagu' }],
    [{ value: '1.01' }, { value: 1500, numberFormat: '#,##0' }],
    [undefined, { value: true }],
    [undefined, { value: { error: '#DIV/0!' } }],
  ]);
});

test('tables cannot be written into a binary workbook', async () => {
  const workbook = await openWorkbookFile(binaryWorkbook());
  await expect(workbook.writeTables([specOf([[text('a')]])])).rejects.toEqual(
    new WorkbookError('cannot-write-xlsb'),
  );
});
