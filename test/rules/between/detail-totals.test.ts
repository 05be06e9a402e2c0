/** The details of one programme on a sheet of their own, beside the row of that programme. */
import { antarTabelTidakSama } from '../../../src/rules/between/antar-tabel-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const M = 1_000_000;
const YEAR = 'TAHUN ANGGARAN 2023';
const SOSIAL = 'PROGRAM PEMBERDAYAAN SOSIAL';
const REHABILITASI = 'PROGRAM REHABILITASI SOSIAL';

/** Two programmes without their kegiatan, pagu in C. */
function summary(a: number, b: number, title = `REALISASI ANGGARAN ${YEAR}`) {
  const line = (kode: string, name: string, pagu: number) => [kode, name, pagu, pagu / 2, 50];
  return sheetOf('Rekap', [
    [title],
    ['Kode', 'Program', 'Pagu', 'Realisasi', '%'],
    line('1.06.02', 'Program Pemberdayaan Sosial', a),
    line('1.06.04', 'Program Rehabilitasi Sosial', b),
    ['', 'Jumlah', a + b, (a + b) / 2, 50],
  ]);
}

/** What tells the kegiatan of one sheet from those of another. */
const KEGIATAN: Readonly<Record<string, readonly [string, string]>> = {
  Rincian: ['Pemberdayaan Potensi', 'Pengumpulan Sumbangan'],
  A: ['Pemakaman Pahlawan', 'Bimbingan Lanjut Usia'],
  B: ['Layanan Dasar', 'Tindak Lanjut Korban'],
  C: ['Karang Taruna', 'Penyuluhan Keluarga'],
  D: ['Taman Bacaan', 'Data Kemiskinan'],
};

/** Two kegiatan and their total, pagu in B. */
function details(a: number, b: number, titles: readonly (readonly Literal[])[], name = 'Rincian') {
  return sheetOf(name, [
    ...titles,
    ['Kegiatan', 'Pagu', 'Realisasi', '%'],
    [`Kegiatan ${KEGIATAN[name]![0]}`, a, a / 2, 50],
    [`Kegiatan ${KEGIATAN[name]![1]}`, b, b / 2, 50],
    ['Jumlah', a + b, (a + b) / 2, 50],
  ]);
}

const of = (programme: string, more = YEAR) => [[`RINCIAN REALISASI ${programme} ${more}`]];

testRule(antarTabelTidakSama, {
  accept: [
    {
      name: 'details that add up to the row of their programme',
      sheets: [summary(200 * M, 90 * M), details(120 * M, 80 * M, of(SOSIAL))],
      checks: 2,
    },
    {
      name: 'the details of each programme on a sheet of its own',
      sheets: [
        summary(200 * M, 90 * M),
        details(120 * M, 80 * M, of(SOSIAL), 'A'),
        details(60 * M, 30 * M, of(REHABILITASI), 'B'),
      ],
      checks: 4,
    },
    {
      name: 'another year, another time of it, another state of the budget',
      sheets: [
        summary(200 * M, 90 * M),
        details(121 * M, 80 * M, of(SOSIAL, 'TAHUN ANGGARAN 2022'), 'A'),
        details(122 * M, 80 * M, of(SOSIAL, `TRIWULAN II ${YEAR}`), 'B'),
      ],
      checks: 0,
    },
    {
      name: 'details after the perubahan beside a summary before it',
      sheets: [
        summary(200 * M, 90 * M, `DOKUMEN PELAKSANAAN ANGGARAN ${YEAR}`),
        details(125 * M, 80 * M, of(SOSIAL, `PERUBAHAN ${YEAR}`)),
      ],
      checks: 0,
    },
    {
      name: 'details of no programme, of one that the summary lacks, of one of its kegiatan',
      sheets: [
        summary(200 * M, 90 * M),
        details(121 * M, 80 * M, [[`RINCIAN REALISASI PROGRAM DAN KEGIATAN ${YEAR}`]], 'A'),
        details(122 * M, 80 * M, of('PROGRAM PEMBERDAYAAN SOSIAL MASYARAKAT DESA'), 'B'),
        details(123 * M, 80 * M, of(`${SOSIAL} KEGIATAN PEMBINAAN KARANG TARUNA`), 'C'),
        details(124 * M, 80 * M, of(`${SOSIAL} DAN ${REHABILITASI}`), 'D'),
      ],
      checks: 0,
    },
    {
      name: 'a part of the programme: its belanja modal, or so little that it can be no whole',
      sheets: [
        summary(200 * M, 90 * M),
        details(120 * M, 70 * M, [[`BELANJA MODAL ${SOSIAL} ${YEAR}`]], 'A'),
        details(40 * M, 30 * M, of(SOSIAL), 'B'),
      ],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'details that add up to something else',
      sheets: [summary(200 * M, 90 * M), details(120 * M, 83 * M, of(SOSIAL))],
      findings: [
        {
          cell: 'Rincian!B5',
          found: 203 * M,
          expected: 200 * M,
          related: ['Rekap!C3'],
          cause: 'satu-angka',
        },
        { cell: 'Rincian!C5', found: 101.5 * M, expected: 100 * M, related: ['Rekap!D3'] },
      ],
    },
    {
      name: 'the second of two sheets, by the code in its header line',
      sheets: [
        summary(200 * M, 90 * M),
        details(120 * M, 80 * M, of(SOSIAL), 'A'),
        details(
          60 * M,
          32 * M,
          [[`RINCIAN REALISASI ${YEAR}`], ['Program : 1.06.04 - Program Rehabilitasi Sosial']],
          'B',
        ),
      ],
      findings: [
        {
          cell: 'B!B6',
          found: 92 * M,
          expected: 90 * M,
          related: ['Rekap!C4'],
          cause: 'satu-angka',
        },
        {
          cell: 'B!C6',
          found: 46 * M,
          expected: 45 * M,
          related: ['Rekap!D4'],
          cause: 'satu-angka',
        },
      ],
    },
    {
      name: 'a realisasi whose pagu is not that of the rincian of its sub kegiatan',
      sheets: [
        sheetOf('Rekap', [
          [`REALISASI ANGGARAN ${YEAR}`],
          ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
          ['1.06.02', 'Program Pemberdayaan Sosial', 30 * M, 15 * M, 50],
          ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 30 * M, 15 * M, 50],
          ['1.06.02.2.01.01', 'Sub Kegiatan Peningkatan Kapasitas', 20 * M, 10 * M, 50],
          ['1.06.02.2.01.02', 'Sub Kegiatan Pembinaan Karang Taruna', 10 * M, 5 * M, 50],
        ]),
        sheetOf('DPA', [
          [`DOKUMEN PELAKSANAAN ANGGARAN ${YEAR}`],
          ['Program', ': 1.06.02 - Program Pemberdayaan Sosial'],
          ['Kegiatan', ': 1.06.02.2.01 - Pemberdayaan Potensi'],
          ['Sub Kegiatan', ': 1.06.02.2.01.01 - Peningkatan Kapasitas'],
          ['Kode Rekening', 'Uraian', 'Koefisien', 'Satuan', 'Harga', 'Jumlah'],
          ['5', 'BELANJA DAERAH', null, null, null, 21 * M],
          ['5.1', 'BELANJA OPERASI', null, null, null, 21 * M],
          [null, 'Kertas', 20, 'Rim', 50_000, M],
          [null, 'Sewa', 20, 'Hari', M, 20 * M],
          [null, 'Jumlah', null, null, null, 21 * M],
        ]),
      ],
      findings: [
        {
          cell: 'Rekap!C5',
          found: 20 * M,
          expected: 21 * M,
          related: ['DPA!F10'],
          cause: 'satu-angka',
        },
      ],
    },
  ],
});
