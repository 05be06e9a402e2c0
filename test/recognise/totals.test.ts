import { recogniseWorkbook } from '../../src/recognise';
import { a1 } from '../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

const HEADING = ['Program / Kegiatan', 'Pagu', 'Realisasi'];

/** The totals of a table as `row: role`, and what its sums in the pagu column count. */
function totalsOf(rows: readonly (readonly Literal[])[]): {
  roles: string[];
  sums: string[];
  failing: string[];
} {
  const [table] = recogniseWorkbook(workbookOf(sheetOf('Realisasi', [HEADING, ...rows])));
  const sums = table!.identities.filter(({ kind, cell }) => kind === 'sum' && cell.column === 1);
  const text = ({ cell, of }: (typeof sums)[number]): string =>
    `${a1(cell)} = ${of.map(a1).join(' + ')}`;
  return {
    roles: table!.rows
      .filter(({ level }) => level === 'total')
      .map(({ index, role }) => `${index + 1}: ${role}`),
    sums: sums.map(text),
    failing: sums.filter(({ holds }) => !holds).map(text),
  };
}

describe('totals of parts and of the whole', () => {
  it('counts rows under bare headings, and the totals of parts in the grand total', () => {
    expect(
      totalsOf([
        ['Program Penunjang Urusan', null, null],
        ['Kegiatan Perencanaan', 100_500_000, 90_000_000],
        ['Kegiatan Keuangan', 212_300_000, 200_700_000],
        ['Jumlah Program Penunjang', 312_800_000, 290_700_000],
        ['Program Rehabilitasi Sosial', null, null],
        ['Kegiatan Rehabilitasi', 55_100_000, 50_200_000],
        ['Kegiatan Permakanan', 44_900_000, 44_000_000],
        ['Jumlah Program Rehabilitasi', 100_000_000, 94_200_000],
        ['Jumlah Total', 412_800_000, 384_900_000],
      ]),
    ).toEqual({
      roles: ['5: subtotal', '9: subtotal', '10: total'],
      sums: ['B5 = B3 + B4', 'B9 = B7 + B8', 'B10 = B5 + B9'],
      failing: [],
    });
  });

  it('lets a programme and the sub total below it both count', () => {
    expect(
      totalsOf([
        ['Program Penunjang Urusan', 312_800_000, 290_700_000],
        ['Kegiatan Perencanaan', 100_500_000, 90_000_000],
        ['Kegiatan Keuangan', 212_300_000, 200_700_000],
        ['Sub Jumlah', 312_800_000, 290_700_000],
        ['Program Rehabilitasi Sosial', 100_000_000, 94_200_000],
        ['Kegiatan Rehabilitasi', 55_100_000, 50_200_000],
        ['Kegiatan Permakanan', 44_900_000, 44_000_000],
        ['Sub Jumlah', 100_000_000, 94_200_000],
        ['JUMLAH', 412_800_000, 384_900_000],
      ]),
    ).toEqual({
      roles: ['5: subtotal', '9: subtotal', '10: total'],
      sums: ['B2 = B3 + B4', 'B5 = B2', 'B6 = B7 + B8', 'B9 = B6', 'B10 = B5 + B9'],
      failing: [],
    });
  });

  it('finds the total of a part that leaves out a row', () => {
    expect(
      totalsOf([
        ['Program Penunjang Urusan', null, null],
        ['Kegiatan Perencanaan', 100_500_000, 90_000_000],
        ['Kegiatan Keuangan', 212_300_000, 200_700_000],
        ['Kegiatan Umum', 17_350_000, 16_000_000],
        ['Jumlah Program Penunjang', 312_800_000, 290_700_000],
        ['Program Rehabilitasi Sosial', null, null],
        ['Kegiatan Rehabilitasi', 55_100_000, 50_200_000],
        ['Kegiatan Permakanan', 44_900_000, 44_000_000],
        ['Jumlah Program Rehabilitasi', 100_000_000, 94_200_000],
        ['Jumlah Total', 412_800_000, 384_900_000],
      ]).failing,
    ).toEqual(['B6 = B3 + B4 + B5']);
  });

  it('calls the only total a total', () => {
    expect(
      totalsOf([
        ['Program Penunjang Urusan', 312_800_000, 290_700_000],
        ['Program Rehabilitasi Sosial', 100_000_000, 94_200_000],
        ['JUMLAH', 412_800_000, 384_900_000],
      ]),
    ).toEqual({ roles: ['4: total'], sums: ['B4 = B2 + B3'], failing: [] });
  });
});
