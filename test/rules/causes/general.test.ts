import { recogniseWorkbook } from '../../../src/recognise';
import type { Message } from '../../../src/rules';
import { generalCause } from '../../../src/rules/causes/general';
import { rowAt } from '../../../src/rules/draft';
import { parseA1 } from '../../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

/** Cause of a figure at an address of the only table, where another one should stand. */
function causeAt(
  rows: readonly (readonly Literal[])[],
  address: string,
  expected: number,
): Message | null {
  const [table] = recogniseWorkbook(workbookOf(sheetOf('DPPA', rows)));
  const { row, column } = parseA1(address)!;
  const found = Number(rows[row]![column]);
  return generalCause({ table: table!, row: rowAt(table!, row), column, found, expected });
}

const CHANGED: readonly (readonly Literal[])[] = [
  ['Kode', 'Uraian', 'Pagu Sebelum Perubahan', 'Pagu Sesudah Perubahan', 'Realisasi'],
  ['1.06.01', 'Program Penunjang', 512_345_000, 618_000_000, 312_000_000],
  ['1.06.02', 'Program Pemberdayaan', 300_000_000, 300_000_000, 512_345_000],
  ['1.06.03', 'Program Rehabilitasi', 0, 0, 618_000_000],
  ['1.06.04', 'Program Perlindungan', 5_000, 7_000, 9_000],
  ['1.06.05', 'Program Penanganan', 5_000, 7_000, 9_000],
];

describe('a figure that was left as before the perubahan', () => {
  it('is told with the column that it stands in as well', () => {
    expect(causeAt(CHANGED, 'D3', 450_000_000)).toEqual({
      id: 'angka-sebelum-perubahan',
      data: { column: 'Pagu Sebelum Perubahan' },
    });
  });

  it.each([
    ['where another figure stands there', 'D2', 450_000_000],
    ['of the column before it', 'C3', 450_000_000],
    ['of a column that knows no perubahan', 'E2', 450_000_000],
    ['where both are nothing', 'D4', 450_000_000],
  ])('is not told %s', (_, address, expected) => {
    expect(causeAt(CHANGED, address, expected)).toBeNull();
  });

  it('is looked for among the columns of its own kind', () => {
    const rows = [
      [
        'Kode',
        'Uraian',
        'Realisasi Sebelum Perubahan',
        'Pagu Sebelum Perubahan',
        'Pagu Sesudah Perubahan',
      ],
      ['1.06.01', 'Program Penunjang', 618_000_000, 512_345_000, 618_000_000],
      ['1.06.02', 'Program Pemberdayaan', 200_000_000, 300_000_000, 450_000_000],
    ];
    expect(causeAt(rows, 'E2', 450_000_000)).toBeNull();
  });
});

const COPIED: readonly (readonly Literal[])[] = [
  ['Program', 'Pagu'],
  ['Program Penunjang', 312_345_000],
  ['Program Pemberdayaan', 312_345_000],
  ['Program Rehabilitasi', 650_000_000],
  ['Program Perlindungan', 9_000],
  ['Program Penanganan', 9_000],
  ['Jumlah', 1_283_708_000],
];

describe('a figure that was copied from the row beside it', () => {
  it('is told with that row, above or below', () => {
    expect(causeAt(COPIED, 'B3', 480_000_000)).toEqual({
      id: 'angka-baris-lain',
      data: { row: '2', name: 'Program Penunjang' },
    });
    expect(causeAt(COPIED, 'B2', 480_000_000)).toEqual({
      id: 'angka-baris-lain',
      data: { row: '3', name: 'Program Pemberdayaan' },
    });
  });

  it('is not told of small figures, which are the same by chance, nor of others', () => {
    expect(causeAt(COPIED, 'B6', 8_123)).toBeNull();
    expect(causeAt(COPIED, 'B4', 480_000_000)).toBeNull();
  });

  it('is not told where a slip of the hand explains it', () => {
    expect(causeAt(COPIED, 'B3', 321_345_000)).toEqual({
      id: 'angka-tertukar',
      data: { typed: '12', meant: '21' },
    });
  });

  it('is not told of a total', () => {
    const rows = [...COPIED.slice(0, 3), ['Jumlah', 312_345_000]];
    expect(causeAt(rows, 'B4', 624_690_000)?.data.row).not.toBe('4');
  });
});
