/** @jest-environment jsdom */
import type { WorkbookSnapshot } from '../../../../src/workbook';
import { excelWorkbook } from '../../../../src/workbook/excel';
import { openDesktopExcel } from '../../../excel-host/desktop';
import { type ExcelHost, type HostOptions, FAULTS } from '../../../excel-host/host';
import { workbookFrom } from '../../../excel-host/model/workbook';
import { PAYLOAD_LIMIT, costOf, roundTripsAllowed } from '../../../support/round-trips';
import { rejection, sheetOf, workbookOf } from '../fixtures';

const FEW_CELLS = 5000;

/** Rows as they are in a budget: a code, a name, figures, a sum, now and then an error. */
function budget(name: string, rows: number, columns = 8) {
  const lines = Array.from({ length: rows }, (_, row) => [
    { value: `1.06.${row}`, numberFormat: '@', bold: row % 10 === 0 },
    { value: `Belanja ke-${row} dari dinas`, bold: row % 10 === 0, indent: 1 + (row % 3) },
    ...Array.from({ length: columns - 3 }, (__, column) => 1000 * row + column),
    row % 97 === 5
      ? { value: { error: '#DIV/0!' }, formula: `C${row + 1}/0` }
      : { value: row, formula: `C${row + 1}/1000`, numberFormat: '0.00' },
  ]);
  return sheetOf(name, lines, {
    hiddenRows: new Set([3, rows - 2]),
    hiddenColumns: new Set([4]),
    merges: [{ top: rows - 1, left: 0, bottom: rows - 1, right: 1 }],
  });
}

async function read(snapshot: WorkbookSnapshot, options: Omit<HostOptions, 'surface'>) {
  const host = await openDesktopExcel({ workbook: workbookFrom(snapshot), ...options });
  return { host, read: await excelWorkbook().read() };
}

const refused = ({ syncs }: ExcelHost): number =>
  syncs.filter(({ error }) => error !== undefined).length;

describe('a workbook too large for one answer', () => {
  jest.setTimeout(120_000);

  it('is read all the same where one sheet alone is too large', async () => {
    const snapshot = workbookOf(sheetOf('Kecil', [['a', 1]]), budget('Besar', 24_000));
    const { host, read: found } = await read(snapshot, { payloadLimit: PAYLOAD_LIMIT });
    expect(found).toEqual(snapshot);
    expect(refused(host)).toBe(1);
    expect(host.syncs.length).toBeLessThanOrEqual(roundTripsAllowed(costOf(host)));
  });

  it.each([20_000, 45_000, 200_000])('is read by answers of at most %d bytes', async (limit) => {
    const sheets = [1, 2, 3, 4, 5].map((sheet) => budget(`Besar ${sheet}`, 100 * sheet));
    const snapshot = workbookOf(...sheets, sheetOf('Kosong', []));
    const { host, read: found } = await read(snapshot, { payloadLimit: limit });
    expect(found).toEqual(snapshot);
    expect(Math.max(...host.syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(limit);
  });

  it('is read where its first rows are far shorter than the others', async () => {
    const long = 'panjang '.repeat(400);
    const rows = Array.from({ length: 3000 }, (_, row) => [
      { value: row < 2900 ? 'a' : long, bold: false },
    ]);
    const snapshot = workbookOf(sheetOf('Uraian', rows), budget('Lain', 9000));
    const { read: found } = await read(snapshot, { payloadLimit: 1_000_000 });
    expect(found).toEqual(snapshot);
  });

  it.each(['refuse', 'null'] as const)(
    'is read where a sheet has more cells than Excel tells at once (%s)',
    async (beyondCells) => {
      const far = sheetOf('Jauh', [['awal'], [], [null, null, 7]]);
      const rows = [...far.rows];
      rows[3000] = [undefined, undefined, undefined, { value: 'akhir', bold: false }];
      const snapshot = workbookOf({ ...far, rows }, sheetOf('Kecil', [['a', 1]]));
      const { read: found } = await read(snapshot, { cellLimit: FEW_CELLS, beyondCells });
      expect(found).toEqual(snapshot);
    },
  );

  it('says so where not even one row can be told', async () => {
    const snapshot = workbookOf(sheetOf('Besar', [['x'.repeat(30_000)]]));
    await openDesktopExcel({ workbook: workbookFrom(snapshot), payloadLimit: 10_000 });
    expect(await rejection(excelWorkbook().read())).toMatchObject({ code: 'too-large' });
  });

  it('brings what is remembered as well', async () => {
    const snapshot = { ...workbookOf(budget('Besar', 400)), memory: '{"version":1}' };
    const { read: found } = await read(snapshot, { payloadLimit: 45_000 });
    expect(found).toEqual(snapshot);
  });

  it('ends where a later request fails for another reason', async () => {
    const snapshot = workbookOf(budget('Besar', 400));
    const host = await openDesktopExcel({
      workbook: workbookFrom(snapshot),
      payloadLimit: 45_000,
    });
    host.fail(undefined, undefined, undefined, FAULTS.timedOut);
    expect(await rejection(excelWorkbook().read())).toMatchObject({ code: 'session-over' });
  });
});
