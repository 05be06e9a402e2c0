import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook, offerTables, writeTables, type CheckReport } from '../../src/app';
import { openWorkbookFile } from '../../src/workbook/file';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/contoh.xlsx')));
const IDS = ['capaian-kinerja', 'realisasi-anggaran'];

describe('the tables of a checked workbook', () => {
  let report: CheckReport;
  beforeAll(async () => {
    report = await checkWorkbook(await openWorkbookFile(SAMPLE));
  });

  it('are offered with the numbers and the sheets that they will have', async () => {
    const offered = offerTables(report).filter(({ id }) => IDS.includes(id));
    expect(offered).toEqual([
      { id: 'capaian-kinerja', lacks: [], number: 'Tabel 3.2', sheetName: 'LKIP Capaian Kinerja' },
      {
        id: 'realisasi-anggaran',
        lacks: [],
        number: 'Tabel 3.9',
        sheetName: 'LKIP Realisasi Anggaran',
      },
    ]);
    const written = await writeTables(await openWorkbookFile(SAMPLE), report, IDS);
    expect(written.map(({ sheet }) => sheet)).toEqual(offered.map(({ sheetName }) => sheetName));
  });

  it('are written on sheets of the names that were asked for', async () => {
    const workbook = await openWorkbookFile(SAMPLE);
    const names = new Map([['capaian-kinerja', 'Tabel 3.2']]);
    const written = await writeTables(workbook, report, IDS, { names });
    expect(written.map(({ sheet }) => sheet)).toEqual(['Tabel 3.2', 'LKIP Realisasi Anggaran']);
    // A sheet that is there keeps its name.
    const other = new Map([['capaian-kinerja', 'Lain']]);
    const again = await writeTables(workbook, report, IDS, { names: other });
    expect(again.map(({ sheet, replaced }) => [sheet, replaced])).toEqual([
      ['Tabel 3.2', true],
      ['LKIP Realisasi Anggaran', true],
    ]);
  });

  it('are named one after the other while they are made', async () => {
    const told: string[] = [];
    await writeTables(await openWorkbookFile(SAMPLE), report, IDS, {
      onProgress: (share, table) => {
        expect(share).toBeLessThanOrEqual(1);
        if (table !== undefined) told.push(table);
      },
    });
    expect(told).toEqual(IDS);
  });
});
