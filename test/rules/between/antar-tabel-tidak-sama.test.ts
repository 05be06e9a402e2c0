import { antarTabelTidakSama } from '../../../src/rules/between/antar-tabel-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const YEAR = 'TAHUN ANGGARAN 2023';

function agreement(a: number, b: number, name = 'PK', title = `PERJANJIAN KINERJA ${YEAR}`) {
  return sheetOf(name, [
    [title],
    ['No', 'Program', 'Anggaran', 'Keterangan'],
    [1, 'Program Pemberdayaan Sosial', a, 'APBD'],
    [2, 'Program Rehabilitasi Sosial', b, 'APBD'],
    [null, 'Jumlah', a + b, null],
  ]);
}

function realisasi(a: number, b: number, title = `REALISASI ANGGARAN ${YEAR}`, name = 'Realisasi') {
  return sheetOf(name, [
    [title],
    ['Program / Kegiatan', 'Pagu', 'Realisasi', '%'],
    ['Program Pemberdayaan Sosial', a, a / 2, 50],
    ['Kegiatan Pemberdayaan Potensi', a, a / 2, 50],
    ['Program Rehabilitasi Sosial', b, b / 2, 50],
    ['Kegiatan Rehabilitasi Dasar', b, b / 2, 50],
    ['Jumlah', a + b, (a + b) / 2, 50],
  ]);
}

function accounts(pagu: number, spent: number) {
  return sheetOf('LRA', [
    [`LAPORAN REALISASI ANGGARAN ${YEAR}`],
    ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'],
    ['5', 'BELANJA DAERAH', pagu, spent, (spent / pagu) * 100],
    ['5.1', 'BELANJA OPERASI', pagu, spent, (spent / pagu) * 100],
    ['5.1.02', 'Belanja Barang dan Jasa', pagu, spent, (spent / pagu) * 100],
  ]);
}

function capaian(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Capaian', [
    ['CAPAIAN KINERJA TAHUN 2023'],
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ...lines,
  ]);
}

function comparison(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Perbandingan', [
    ['PERBANDINGAN CAPAIAN KINERJA TAHUN 2022 - 2023'],
    ['Indikator Kinerja', 'Tahun 2022', null, 'Tahun 2023', null],
    [null, 'Target', 'Realisasi', 'Target', 'Realisasi'],
    ...lines,
  ]);
}

testRule(antarTabelTidakSama, {
  accept: [
    {
      name: 'the same pagu in the agreement and in the budget',
      sheets: [agreement(200_000_000, 100_000_000), realisasi(200_000_000, 100_000_000)],
    },
    {
      name: 'another year, another agency, a hidden sheet, an agreement that was replaced',
      sheets: [
        agreement(1_000_000, 100_000_000, 'PK 2022', 'PERJANJIAN KINERJA TAHUN 2022'),
        { ...agreement(2_000_000, 100_000_000, 'PK lama'), visibility: 'hidden' },
        agreement(3_000_000, 100_000_000, 'PK murni'),
        agreement(200_000_000, 100_000_000, 'PKP', `PERJANJIAN KINERJA PERUBAHAN ${YEAR}`),
        realisasi(200_000_000, 100_000_000),
      ],
    },
    {
      name: 'two quarters of one year',
      sheets: [
        agreement(200_000_000, 100_000_000),
        realisasi(200_000_000, 100_000_000, `REALISASI TRIWULAN I ${YEAR}`, 'TW I'),
        realisasi(200_000_000, 100_000_000, `REALISASI TRIWULAN II ${YEAR}`, 'TW II'),
      ],
    },
    {
      name: 'totals by programme and by account',
      sheets: [realisasi(200_000_000, 100_000_000), accounts(300_000_000, 150_000_000)],
    },
    {
      name: 'targets and realisasi of this year, rounded in one of two tables',
      sheets: [
        capaian(['Persentase jalan mantap', 80, 72.46, 90.58], ['Indeks inovasi', 50, 40, 80]),
        comparison(
          ['Persentase jalan mantap', 70, 65, 80, 72.5],
          ['Indeks inovasi', 45, 44, 50, 40],
        ),
      ],
    },
  ],
  reject: [
    {
      name: 'two differences that cancel out',
      sheets: [agreement(190_000_000, 110_000_000), realisasi(200_000_000, 100_000_000)],
      findings: [
        {
          cell: 'PK!C3',
          found: 190_000_000,
          expected: 200_000_000,
          cause: 'saling-meniadakan',
          related: ['Realisasi!B3'],
        },
        { cell: 'PK!C4', found: 110_000_000, expected: 100_000_000, cause: 'saling-meniadakan' },
      ],
    },
    {
      name: 'one digit wrong',
      sheets: [agreement(200_000_000, 101_530_000), realisasi(200_000_000, 101_430_000)],
      findings: [{ cell: 'PK!C4', found: 101_530_000, expected: 101_430_000, cause: 'satu-angka' }],
    },
    {
      name: 'a total by account that differs from the one by programme',
      sheets: [realisasi(200_000_000, 100_000_000), accounts(305_300_000, 150_000_000)],
      findings: [{ cell: 'Realisasi!B7', found: 300_000_000, expected: 305_300_000 }],
    },
    {
      name: 'a realisasi that stands for another indicator, and a target of last year',
      sheets: [
        capaian(
          ['Persentase jalan mantap', 80, 72.4, 90.5],
          ['Indeks inovasi', 50, 40.7, 81.4],
          ['Nilai SAKIP', 65, 66, 101.54],
        ),
        comparison(
          ['Persentase jalan mantap', 70, 65, 80, 40.7],
          ['Indeks inovasi', 45, 44, 50, 40.7],
          ['Nilai SAKIP', 60, 61, 63, 66],
        ),
      ],
      findings: [
        {
          cell: 'Perbandingan!E4',
          found: 40.7,
          expected: 72.4,
          cause: 'angka-baris-lain',
          related: ['Capaian!C3'],
        },
        { cell: 'Perbandingan!D6', found: 63, expected: 65 },
      ],
    },
  ],
});
