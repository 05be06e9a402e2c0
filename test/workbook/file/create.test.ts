import { cellAt, type SheetSnapshot } from '../../../src/workbook';
import { createWorkbookFile, openWorkbookFile } from '../../../src/workbook/file';
import { packageFaults } from '../../support/package-rules';

const SHEET: SheetSnapshot = {
  name: 'Tempelan & lain',
  visibility: 'visible',
  rows: [
    [{ value: 'Kode <1>', bold: true }, undefined, { value: 'Pagu\n(Rp)', bold: true, indent: 2 }],
    undefined,
    [
      { value: '06' },
      { value: 93.42, numberFormat: '0.00' },
      { value: 1_250_000, numberFormat: '"Rp"#,##0' },
      { value: true },
      { value: { error: '#DIV/0!' } },
    ],
    [{ value: ' dengan spasi' }],
  ],
  hiddenRows: new Set([3]),
  hiddenColumns: new Set([1]),
  merges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
};

describe('a new workbook', () => {
  const bytes = createWorkbookFile(SHEET);

  it('is read again as it was meant', async () => {
    const { sheets } = await (await openWorkbookFile(bytes)).read();
    expect(sheets).toHaveLength(1);
    const [sheet] = sheets;
    for (const [row, cells] of SHEET.rows.entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        const read = cellAt(sheet!, row, column);
        // Of a text that is not bold the reader says so.
        if (cell) expect(read).toMatchObject(cell);
        else expect(read).toBeUndefined();
      }
    }
    expect(sheet).toMatchObject({ name: SHEET.name, merges: SHEET.merges });
    expect([...sheet!.hiddenRows, ...sheet!.hiddenColumns]).toEqual([3, 1]);
  });

  it('is a sound package', () => {
    expect(packageFaults(bytes)).toEqual([]);
  });

  it('remembers', async () => {
    const workbook = await openWorkbookFile(bytes);
    await workbook.writeMemory('{"a":1}');
    expect(await workbook.readMemory()).toBe('{"a":1}');
    expect(packageFaults(workbook.copy())).toEqual([]);
  });
});
