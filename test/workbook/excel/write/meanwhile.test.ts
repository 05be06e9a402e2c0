/** @jest-environment jsdom */
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import type { ExcelHost } from '../../../excel-host/host';
import { FUNCTIONS, sourceWorkbook } from '../adapter-functions';
import { rejection, tableSpec } from '../fixtures';

let host: ExcelHost;
beforeEach(async () => {
  host = await openDesktopExcel({ workbook: sourceWorkbook() });
});

/** Somebody else does something just before a coming request (0 is the next) is carried out. */
function justBefore(request: number, act: () => void): void {
  const answer = host.answer.bind(host);
  let left = request;
  host.answer = (text) => {
    const isClients = text.includes('_RemoveReference');
    if (!isClients && left-- === 0) act();
    return answer(text);
  };
}

const remove = (sheet: string) => () => {
  host.workbook.deleteSheet(host.workbook.sheet(sheet)!);
};
const names = () => host.workbook.sheets.map(({ name }) => name);
const value = (sheet: string, row: number, column: number) =>
  host.workbook.sheet(sheet)?.cell(row, column)?.value;

describe('while others edit the same workbook', () => {
  it('a reading during which a sheet was deleted tells the workbook without it', async () => {
    justBefore(1, remove('Catatan'));
    const { sheets } = await excelWorkbook({ pauses: [0] }).read();
    expect(sheets.map(({ name }) => name)).toEqual(['LRA Akun']);
  });

  it.each([0, 1])(
    'a repair leaves all cells where a sheet was deleted, at request %d',
    async (at) => {
      justBefore(at, remove('Catatan'));
      const error = await rejection(FUNCTIONS['change cells']!.run(excelWorkbook()));
      expect(error).toMatchObject({ code: 'sheet-gone' });
      expect(value('LRA Akun', 1, 2)).toBe(100);
    },
  );

  it('a repair leaves all cells where one was edited since it was read', async () => {
    justBefore(0, () => {
      host.userEdit('Catatan!B1', '77');
    });
    const error = await rejection(FUNCTIONS['change cells']!.run(excelWorkbook()));
    expect(error).toMatchObject({ code: 'changed-meanwhile' });
    expect([value('LRA Akun', 1, 2), value('Catatan', 0, 1)]).toEqual([100, 77]);
  });

  it('an undo leaves a cell that was edited since the repair', async () => {
    const { prepare, run } = FUNCTIONS['change cells back']!;
    await prepare?.(excelWorkbook());
    host.userEdit("'LRA Akun'!C2", '500');
    expect(await rejection(run(excelWorkbook()))).toMatchObject({ code: 'changed-meanwhile' });
    expect(value('LRA Akun', 1, 2)).toBe(500);
  });

  it.each([0, 1, 2, 3, 4])(
    'a table’s sheet that is deleted at request %d leaves the rest',
    async (at) => {
      await excelWorkbook().writeTables([tableSpec()]);
      justBefore(at, remove('Realisasi Anggaran'));
      const writing = excelWorkbook({ pauses: [] }).writeTables([
        tableSpec({ id: 'baru', sheetName: 'Baru' }),
        tableSpec(),
      ]);
      const outcome = await writing.then(
        () => 'written',
        (error: unknown) => (error as { code: string }).code,
      );
      expect(outcome).toBe(at === 0 ? 'written' : 'sheet-gone');
      const own = at === 0 ? ['Baru', 'Realisasi Anggaran'] : [];
      expect(names()).toEqual(['LRA Akun', 'Catatan', ...own]);
      expect(value('LRA Akun', 1, 2)).toBe(100);
    },
  );

  it('what is typed beside a table while it is written again stays', async () => {
    await excelWorkbook().writeTables([tableSpec()]);
    justBefore(4, () => {
      host.userEdit("'Realisasi Anggaran'!H2", 'catatan rekan');
    });
    await excelWorkbook().writeTables([tableSpec()]);
    expect(value('Realisasi Anggaran', 1, 7)).toBe('catatan rekan');
  });

  it('a table is put back by its contents where somebody has deleted its copy', async () => {
    await excelWorkbook().writeTables([tableSpec()]);
    const late = { atMember: 'NamedItemCollection.add', code: 'GeneralException' };
    host.fail(...Array<undefined>(4).fill(undefined), late);
    justBefore(4, remove('Capaian sementara'));
    const longer = tableSpec({ rows: [...tableSpec().rows, ...tableSpec().rows] });
    const error = await rejection(excelWorkbook({ pauses: [] }).writeTables([longer]));
    expect(error).toMatchObject({ detail: expect.stringContaining('NamedItem') as string });
    expect(value('Realisasi Anggaran', 3, 0)).toBe('2.01');
    expect(names()).toEqual(['LRA Akun', 'Catatan', 'Realisasi Anggaran']);
  });
});

describe('selecting a cell', () => {
  it.each(['hidden', 'very-hidden'] as const)(
    'of a %s sheet says what to do',
    async (visibility) => {
      host.workbook.sheet('Catatan')!.visibility = visibility;
      const error = await rejection(FUNCTIONS.select!.run(excelWorkbook()));
      expect(error).toMatchObject({ code: 'sheet-hidden', sheets: ['Catatan'] });
      expect(host.workbook.active?.name).toBe('LRA Akun');
    },
  );
});
