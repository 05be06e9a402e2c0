/** @jest-environment jsdom */
import type { WorkbookSnapshot } from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import type { ExcelHost } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { sheetOf, workbookOf } from '../fixtures';

const SNAPSHOT = workbookOf(
  sheetOf('DPA', [['Belanja', 5]]),
  sheetOf("Rekap '24", [['Jumlah', { value: 5, formula: 'DPA!B1' }]]),
  sheetOf('LKIP', [['Tabel', { value: 5, formula: "'Rekap ''24'!B1" }]]),
  sheetOf('Catatan', [
    ['catatan', { value: 2, formula: 'B2' }],
    [null, 2],
  ]),
);

let host: ExcelHost;
let previous: WorkbookSnapshot;
beforeEach(async () => {
  host = await openDesktopExcel({ workbook: workbookFrom(SNAPSHOT, () => 9) });
  previous = await excelWorkbook().read();
  host.messages.length = 0;
});

const readAgain = (...changed: string[]) =>
  excelWorkbook().read({ previous, changed: new Set(changed) });

/** Which sheets are the very same objects as before. */
const same = ({ sheets }: WorkbookSnapshot): string[] =>
  sheets.filter((sheet) => previous.sheets.includes(sheet)).map(({ name }) => name);

describe('reading again after a change', () => {
  it('ends when it is told, and reads the next time', async () => {
    const stop = new AbortController();
    const reading = excelWorkbook().read(undefined, stop.signal);
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect((await readAgain()).sheets).toHaveLength(4);
  });

  it('asks for the changed sheet alone, and keeps the others', async () => {
    host.userEdit('Catatan!A1', 'baru');
    const now = await readAgain('Catatan');
    expect(now.sheets[3]?.rows[0]?.[0]?.value).toBe('baru');
    expect(same(now)).toEqual(['DPA', "Rekap '24", 'LKIP']);
    expect(now).toEqual(await excelWorkbook().read());
    const asked = JSON.stringify(host.syncs.slice(0, 3).map(({ request }) => request));
    expect(asked.match(/GetUsedRangeOrNullObject/g)).toHaveLength(1);
  });

  it('asks for the sheets as well that are calculated from it, near and far', async () => {
    host.userEdit('DPA!B1', '9');
    for (const sheet of host.workbook.sheets.slice(1, 3)) sheet.cell(0, 1)!.value = 9;
    const now = await readAgain('DPA');
    expect(same(now)).toEqual(['Catatan']);
    expect(now.sheets[2]?.rows[0]?.[1]?.value).toBe(9);
  });

  it('takes one round trip where nothing has changed', async () => {
    expect(same(await readAgain())).toHaveLength(4);
    expect(host.syncs).toHaveLength(1);
  });

  it('notices a sheet that was hidden, and one that was added', async () => {
    host.workbook.sheet('Catatan')!.visibility = 'hidden';
    host.workbook.addSheet('Baru').write(0, 0, 'isi');
    const now = await readAgain();
    expect(now.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['DPA', 'visible'],
      ["Rekap '24", 'visible'],
      ['LKIP', 'visible'],
      ['Catatan', 'hidden'],
      ['Baru', 'visible'],
    ]);
    expect(now.sheets[4]?.rows[0]?.[0]?.value).toBe('isi');
    expect(same(now)).toEqual(['DPA', "Rekap '24", 'LKIP']);
  });

  it.each([
    [
      'deleted',
      (sheet: string) => {
        host.workbook.deleteSheet(host.workbook.sheet(sheet)!);
      },
    ],
    [
      'renamed',
      (sheet: string) => {
        host.workbook.renameSheet(host.workbook.sheet(sheet)!, 'Lain');
      },
    ],
  ])('reads everything where a sheet was %s: formulas may say so', async (_, act) => {
    act('Catatan');
    const now = await readAgain();
    expect(same(now)).toEqual([]);
    expect(now).toEqual(await excelWorkbook().read());
  });

  it('brings what is remembered now', async () => {
    await excelWorkbook().writeMemory('{"version":1}');
    expect(await readAgain()).toMatchObject({ memory: '{"version":1}' });
  });
});
