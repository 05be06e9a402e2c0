import { antarTabelTidakSama } from '../../../src/rules/between/antar-tabel-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { sheetOf } from '../../support/sheet';
import { accounts, promised, spent } from './budget-sheets';

const M = 1_000_000;

/** Two programmes of two kegiatan each with their pagu, as budgeted. */
function budget(kegiatan: readonly number[], name = 'DPA') {
  const [a = 0, b = 0, c = 0, d = 0] = kegiatan;
  return sheetOf(name, [
    ['DOKUMEN PELAKSANAAN ANGGARAN TAHUN ANGGARAN 2023'],
    ['Kode', 'Program / Kegiatan', 'Pagu', 'Realisasi', '%'],
    ['1.06.01', 'Program Penunjang Urusan', a + b, a + b, 100],
    ['1.06.01.2.01', 'Kegiatan Perencanaan', a, a, 100],
    ['1.06.01.2.02', 'Kegiatan Keuangan', b, b, 100],
    ['1.06.02', 'Program Pemberdayaan Sosial', c + d, c + d, 100],
    ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', c, c, 100],
    ['1.06.02.2.02', 'Kegiatan Pengembangan Potensi', d, d, 100],
  ]);
}

testRule(antarTabelTidakSama, {
  accept: [
    {
      name: 'the agreement of another year, of which nothing is compared',
      sheets: [
        promised(7 * M, 9 * M, 'PK', 'PERJANJIAN KINERJA TAHUN 2022'),
        spent(200 * M, 100 * M),
      ],
      checks: 0,
    },
    {
      name: 'two tables of one form that name no year',
      sheets: [
        spent(200 * M, 100 * M, 'REALISASI ANGGARAN', 'A'),
        spent(210 * M, 110 * M, 'REALISASI ANGGARAN', 'B'),
      ],
      checks: 0,
    },
    {
      name: 'two quarters of one year, whose pagu may have been changed between them',
      sheets: [
        spent(200 * M, 100 * M, 'REALISASI TRIWULAN I TAHUN ANGGARAN 2023', 'TW I'),
        spent(210 * M, 110 * M, 'REALISASI TRIWULAN II TAHUN ANGGARAN 2023', 'TW II'),
      ],
      checks: 0,
    },
    {
      name: 'amounts that one table prints in thousands',
      sheets: [
        {
          ...promised(200_000, 100_000),
          rows: [
            ...promised(200_000, 100_000).rows.slice(0, 1),
            ...sheetOf('PK', [['(dalam ribuan rupiah)']]).rows,
            ...promised(200_000, 100_000).rows.slice(1),
          ],
        },
        spent(200_000_400, 99_999_600),
      ],
    },
    {
      name: 'a total by account far from the one by programme, which is of something else',
      sheets: [spent(200 * M, 100 * M), accounts(500 * M, 150 * M)],
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'an agreement that names no year, in every programme and in the total',
      sheets: [promised(190 * M, 90 * M, 'PK', 'PERJANJIAN KINERJA'), spent(200 * M, 100 * M)],
      findings: [
        {
          cell: 'PK!C3',
          found: 190 * M,
          expected: 200 * M,
          related: ['Realisasi!B3'],
        },
        { cell: 'PK!C4', found: 90 * M, expected: 100 * M },
      ],
    },
    {
      name: 'a realisasi by account that differs from the one by programme',
      sheets: [spent(200 * M, 100 * M), accounts(300 * M, 156 * M)],
      findings: [
        {
          cell: 'Realisasi!C7',
          found: 150 * M,
          expected: 156 * M,
          cause: 'satu-angka',
          related: ['LRA!D3'],
        },
      ],
    },
    {
      name: 'the pagu of another programme',
      sheets: [promised(100 * M, 100 * M), spent(200 * M, 100 * M)],
      findings: [
        {
          cell: 'PK!C3',
          found: 100 * M,
          expected: 200 * M,
          cause: 'angka-baris-lain',
          causeData: { row: '5', name: 'Program Rehabilitasi Sosial' },
        },
      ],
    },
    {
      name: 'a kegiatan, and not the programme that differs by as much',
      sheets: [
        budget([30 * M, 41 * M, 52 * M, 63 * M]),
        {
          ...budget([30 * M, 44 * M, 52 * M, 63 * M], 'Realisasi'),
          rows: [
            ...sheetOf('Realisasi', [['REALISASI ANGGARAN TAHUN ANGGARAN 2023']]).rows,
            ...budget([30 * M, 44 * M, 52 * M, 63 * M]).rows.slice(1),
          ],
        },
      ],
      findings: [
        {
          cell: 'Realisasi!C5',
          found: 44 * M,
          expected: 41 * M,
          cause: 'satu-angka',
          related: ['DPA!C5'],
        },
        {
          cell: 'Realisasi!D5',
          found: 44 * M,
          expected: 41 * M,
          cause: 'satu-angka',
          related: ['DPA!D5'],
        },
      ],
    },
  ],
});
