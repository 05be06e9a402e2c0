import { findJoins, joinedTables, measuredAmount, type TableJoin } from '../../src/join';
import { recogniseWorkbook } from '../../src/recognise';
import { sheetFinder, type SheetSnapshot } from '../../src/workbook';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';

const PAGU: readonly (readonly Literal[])[] = [
  ['1', 'Program Pemberdayaan Sosial', 900],
  ['2', 'Program Rehabilitasi Sosial', 600],
  ['3', 'Program Penanganan Bencana', 300],
];

function agreement(title: string, rows = PAGU, name = 'PK'): SheetSnapshot {
  return sheetOf(name, [
    [title],
    [null],
    ['No', 'Program', 'Anggaran (Rp)'],
    ...rows.map(([no, label, pagu]) => [no!, label!, (pagu as number) * 1_000_000]),
  ]);
}

function report(
  title: string,
  rows: readonly (readonly Literal[])[],
  {
    name = 'Realisasi',
    unit = 1_000_000,
    ...more
  }: Partial<SheetSnapshot> & { unit?: number } = {},
): SheetSnapshot {
  const money = (value: Literal): Literal => (typeof value === 'number' ? value * unit : value);
  return sheetOf(
    name,
    [
      [title],
      [null],
      ['No', 'Program', 'Pagu', 'Realisasi'],
      ...rows.map(([no, label, pagu, spent]) => [no!, label!, money(pagu!), money(spent!)]),
    ],
    more,
  );
}

const DONE: readonly (readonly Literal[])[] = [
  ['1', 'Program Penanganan Bencana', 300, 270],
  ['2', 'Program Pemberdayaan Sosial', 900, 720],
  ['3', 'Program Rehabilitasi Sosail', 600, 480],
];

function joinsOf(sheets: readonly SheetSnapshot[], includeHidden = false): TableJoin[] {
  const snapshot = workbookOf(...sheets);
  const tables = recogniseWorkbook(snapshot);
  return findJoins(tables, { sheetOf: sheetFinder(snapshot), includeHidden });
}

const shown = ({ base, other, pairs }: TableJoin): unknown => ({
  base: base.sheet,
  other: other.sheet,
  pairs: pairs.map((pair) => `${pair.base + 1}=${pair.other + 1} ${pair.by}`),
});

describe('tables that belong together', () => {
  it('are an agreement and a report of the same year, whatever the order and spelling', () => {
    const joins = joinsOf([
      agreement('PERJANJIAN KINERJA TAHUN 2024'),
      report('REALISASI ANGGARAN TAHUN 2024', DONE),
    ]);
    expect(joins.map(shown)).toEqual([
      { base: 'PK', other: 'Realisasi', pairs: ['4=5 nama', '5=6 nama', '6=4 nama'] },
    ]);
    expect(joins[0]!.pairs[1]!.likeness).toBeGreaterThan(0.8);
    expect(joins[0]!.pairs[1]!.likeness).toBeLessThan(1);
  });

  it('are never of two years', () => {
    expect(
      joinsOf([
        agreement('PERJANJIAN KINERJA TAHUN 2024'),
        report('REALISASI ANGGARAN TAHUN 2023', DONE),
      ]),
    ).toEqual([]);
  });

  it('are never of two agencies', () => {
    expect(
      joinsOf([
        agreement('PERJANJIAN KINERJA DINAS SOSIAL TAHUN 2024'),
        report('REALISASI ANGGARAN DINAS PERHUBUNGAN TAHUN 2024', DONE),
      ]),
    ).toEqual([]);
  });

  it('are not on hidden sheets unless these are chosen', () => {
    const sheets = [
      agreement('PERJANJIAN KINERJA TAHUN 2024'),
      report('REALISASI ANGGARAN', DONE, { visibility: 'hidden' }),
    ];
    expect(joinsOf(sheets)).toEqual([]);
    expect(joinsOf(sheets, true)).toHaveLength(1);
  });

  it('are not two tables of which one holds everything itself', () => {
    expect(
      joinsOf([report('TAHUN 2024', DONE), report('TAHUN 2024', DONE, { name: 'Dua' })]),
    ).toEqual([]);
  });

  it('are an agreement and the latest of several months', () => {
    const [join] = joinsOf([
      agreement('PERJANJIAN KINERJA TAHUN 2024'),
      report('REALISASI S/D BULAN MARET 2024', DONE, { name: 'Mar' }),
      report('REALISASI S/D BULAN NOVEMBER 2024', DONE, { name: 'Nov' }),
      report('REALISASI S/D BULAN AGUSTUS 2024', DONE, { name: 'Agu' }),
    ]);
    expect(join?.other.sheet).toBe('Nov');
  });
});

describe('rows without a partner', () => {
  const other: readonly (readonly Literal[])[] = [
    ['1', 'Program Pemberdayaan Sosial', 900, 720],
    ['2', 'Program Rehabilitasi Sosial', 600, 480],
    ['3', 'Program Perlindungan dan Jaminan Sosial', 100, 70],
  ];

  it('are listed on both sides with what is nearest to them', () => {
    const [join] = joinsOf([
      agreement('PK TAHUN 2024, PERJANJIAN KINERJA'),
      report('TAHUN 2024', other),
    ]);
    expect(join?.unmatchedBase.map(({ row, tied }) => [row + 1, tied])).toEqual([[6, false]]);
    expect(join?.unmatchedOther.map(({ row }) => row + 1)).toEqual([6]);
  });

  it('are those that two rows fit equally well', () => {
    const twice: readonly (readonly Literal[])[] = [
      ['1', 'Program Pemberdayaan Sosial', 500, 400],
      ['2', 'Program Pemberdayaan Sosial', 400, 320],
      ['3', 'Program Rehabilitasi Sosial', 600, 480],
      ['4', 'Program Penanganan Bencana', 300, 270],
    ];
    const [join] = joinsOf([
      agreement('PERJANJIAN KINERJA TAHUN 2024'),
      report('TAHUN 2024', twice),
    ]);
    expect(join?.pairs.map(({ base }) => base + 1)).toEqual([5, 6]);
    expect(join?.unmatchedBase).toEqual([
      expect.objectContaining({ row: 3, tied: true, nearest: expect.anything() as unknown }),
    ]);
  });

  it('are told apart by an equal pagu where their names are the same', () => {
    const twice: readonly (readonly Literal[])[] = [
      ['1', 'Program Pemberdayaan Sosial', 500, 400],
      ['2', 'Program Pemberdayaan Sosial', 900, 320],
      ['3', 'Program Rehabilitasi Sosial', 600, 480],
      ['4', 'Program Penanganan Bencana', 300, 270],
    ];
    const [join] = joinsOf([
      agreement('PERJANJIAN KINERJA TAHUN 2024'),
      report('TAHUN 2024', twice),
    ]);
    expect(join?.pairs.map(({ base, other: row }) => `${base + 1}=${row + 1}`)).toEqual([
      '4=5',
      '5=6',
      '6=7',
    ]);
  });
});

it('honours the unit of each table', () => {
  const snapshot = workbookOf(
    agreement('PERJANJIAN KINERJA TAHUN 2024'),
    report('REALISASI TAHUN 2024 (dalam ribuan rupiah)', DONE, { unit: 1_000 }),
  );
  const tables = recogniseWorkbook(snapshot);
  const joins = findJoins(tables, { sheetOf: sheetFinder(snapshot) });
  const [view] = joinedTables(tables, joins);
  const at = view!.figures.get(3)!;
  expect([at.pagu, at.realisasi].map((place) => measuredAmount(place!)!.sen / 100n)).toEqual([
    900_000_000n,
    720_000_000n,
  ]);
  expect(at.realisasi!.table.sheet).toBe('Realisasi');
});

it('adds up the kelompok belanja of an export that has no total', () => {
  const export_ = sheetOf(
    'LRA',
    [
      ['LAPORAN REALISASI ANGGARAN TAHUN 2024'],
      [null],
      ['Kode', 'Uraian', 'Belanja Operasi', null, 'Belanja Modal', null],
      [null, null, 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
      ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 700, 600, 200, 120],
      ['1.06.02.2.01', 'Pengumpulan Sumbangan dalam Daerah', 700, 600, 200, 120],
      ['1.06.03', 'PROGRAM REHABILITASI SOSIAL', 500, 400, 100, 80],
      ['1.06.03.2.01', 'Rehabilitasi Sosial Dasar', 500, 400, 100, 80],
    ],
    {
      merges: [
        { top: 2, bottom: 2, left: 2, right: 3 },
        { top: 2, bottom: 2, left: 4, right: 5 },
      ],
    },
  );
  const snapshot = workbookOf(agreement('PERJANJIAN KINERJA TAHUN 2024'), export_);
  const tables = recogniseWorkbook(snapshot);
  const [view] = joinedTables(tables, findJoins(tables, { sheetOf: sheetFinder(snapshot) }));
  expect(measuredAmount(view!.figures.get(3)!.realisasi!)!.sen).toBe(72_000n);
});
