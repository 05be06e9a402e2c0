import { realisasiMelebihiPagu } from '../../../src/rules/belanja/realisasi-melebihi-pagu';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Sub kegiatan with their pagu and realisasi. */
function spending(...rows: readonly (readonly [pagu: Literal, realisasi: Literal])[]) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
    ...rows.map((cells, place) => [`Sub Kegiatan ${String.fromCharCode(65 + place)}`, ...cells]),
  ]);
}

testRule(realisasiMelebihiPagu, {
  accept: [
    {
      name: 'realisasi below and equal to pagu',
      sheets: spending([100_000_000, 99_999_999.99], [100_000_000, 100_000_000]),
      checks: 2,
    },
    {
      name: 'realisasi without any pagu, which is another mistake',
      sheets: spending([0, 5_000_000], ['-', 5_000_000], [100_000_000, 90_000_000]),
      checks: 1,
    },
    {
      name: 'blank cells and errors',
      sheets: spending(
        [null, 5_000_000],
        [100_000_000, null],
        [100_000_000, { error: '#REF!' }],
        [100_000_000, 90_000_000],
      ),
      checks: 1,
    },
    {
      name: 'pendapatan above its target',
      sheets: sheetOf('LRA', [
        ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
        ['4', 'Pendapatan Daerah', 500_000_000, 520_000_000],
        ['5', 'Belanja Daerah', 400_000_000, 380_000_000],
      ]),
      checks: 1,
    },
    {
      name: 'text amounts that end in sen',
      sheets: spending(
        ['467.998.630.663,83', '467.998.630.663,83'],
        ['Rp 1.000.000', 'Rp 999.999'],
      ),
      checks: 2,
    },
    {
      name: 'the pagu after perubahan, where the one before was smaller',
      sheets: sheetOf('Realisasi', [
        [
          'Program / Kegiatan / Sub Kegiatan',
          'Anggaran Sebelum Perubahan',
          'Anggaran Setelah Perubahan',
          'Realisasi',
        ],
        ['Sub Kegiatan A', 100_000_000, 150_000_000, 140_000_000],
        ['Sub Kegiatan B', 200_000_000, 250_000_000, 249_000_000],
      ]),
      checks: 2,
    },
    {
      name: 'each kelompok belanja against its own pagu',
      sheets: sheetOf('Rekapitulasi', [
        [
          'Kode',
          'Program / Kegiatan / Sub Kegiatan',
          'Belanja Operasi',
          null,
          'Belanja Modal',
          null,
        ],
        [null, null, 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
        ['1.06.02', 'Program A', 900_000_000, 850_000_000, 200_000_000, 150_000_000],
        ['1.06.03', 'Program B', 500_000_000, 450_000_000, 300_000_000, 250_000_000],
      ]),
      checks: 4,
    },
    {
      name: "realisasi ahead of the month's plan, which is no pagu",
      sheets: sheetOf('RFK Agustus', [
        ['LAPORAN REALISASI FISIK DAN KEUANGAN', null, null, null, null, null],
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Keuangan', null, null, 'Fisik (%)'],
        [null, null, 'Rencana (Rp)', 'Realisasi (Rp)', '%', null],
        ['Sub Kegiatan A', 300_000_000, 150_000_000, 180_000_000, 60, 70],
        ['Sub Kegiatan B', 100_000_000, 50_000_000, 40_000_000, 40, 45],
      ]),
      checks: 2,
    },
    {
      name: 'rows of pendapatan that do not call themselves so, without codes',
      sheets: sheetOf('LRA', [
        ['Uraian', 'Anggaran', 'Realisasi', '%'],
        ['PENDAPATAN DAERAH', 500_000_000, 520_000_000, 104],
        ['Pendapatan Asli Daerah', 500_000_000, 520_000_000, 104],
        ['Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', 500_000_000, 520_000_000, 104],
        ['BELANJA DAERAH', 400_000_000, 380_000_000, 95],
        ['Belanja Operasi', 400_000_000, 380_000_000, 95],
        ['Belanja Pegawai', 400_000_000, 380_000_000, 95],
      ]),
      checks: 3,
    },
    {
      name: 'nothing where no pagu is printed',
      sheets: sheetOf('Capaian', [
        ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        ['Jumlah pengunjung', 1_000, 1_100, 110],
      ]),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'one sen too much, with the pagu beside it',
      sheets: spending([100_000_000, 100_000_000.01], [100_000_000, 90_000_000]),
      findings: [{ cell: 'C2', found: 100_000_000.01, expected: null, related: ['B2'] }],
    },
    {
      name: 'text amounts',
      sheets: spending(
        ['Rp 1.250.000.000,-', 'Rp 1.260.000.000,-'],
        ['500.000.000', '400.000.000'],
      ),
      findings: [{ cell: 'C2', found: 1_260_000_000, expected: null }],
    },
    {
      name: 'amounts beyond what a double holds in sen',
      sheets: spending(
        ['90.071.992.547.409,93', '90.071.992.547.409,94'],
        ['90.071.992.547.409,93', '90.071.992.547.409,92'],
      ),
      findings: [{ cell: 'C2', found: 90_071_992_547_409.94, expected: null }],
    },
    {
      name: 'the row and every row that counts it',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', 300_000_000, 310_000_000],
        ['Kegiatan B', 300_000_000, 310_000_000],
        ['Sub Kegiatan C', 100_000_000, 150_000_000],
        ['Sub Kegiatan D', 200_000_000, 160_000_000],
        ['Jumlah', 300_000_000, 310_000_000],
      ]),
      findings: [
        { cell: 'C2', found: 310_000_000, expected: null },
        { cell: 'C3', found: 310_000_000, expected: null },
        { cell: 'C4', found: 150_000_000, expected: null },
        { cell: 'C6', found: 310_000_000, expected: null },
      ],
    },
    {
      name: 'a table in thousands, reported in rupiah',
      sheets: sheetOf('Realisasi', [
        ['(dalam ribuan rupiah)', null, null],
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Sub Kegiatan A', 100_000, 100_001],
        ['Sub Kegiatan B', 200_000, 150_000],
      ]),
      findings: [{ cell: 'C3', found: 100_001_000, expected: null }],
    },
    {
      name: 'one kelompok belanja, though all together stay below their pagu',
      sheets: sheetOf('Rekapitulasi', [
        [
          'Kode',
          'Program / Kegiatan / Sub Kegiatan',
          'Belanja Operasi',
          null,
          'Belanja Modal',
          null,
        ],
        [null, null, 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
        ['1.06.02', 'Program A', 900_000_000, 850_000_000, 200_000_000, 210_000_000],
        ['1.06.03', 'Program B', 500_000_000, 450_000_000, 300_000_000, 250_000_000],
      ]),
      findings: [{ cell: 'F3', found: 210_000_000, expected: null, related: ['E3'] }],
    },
    {
      name: 'belanja in the same table as pendapatan',
      sheets: sheetOf('LRA', [
        ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
        ['4', 'Pendapatan Daerah', 500_000_000, 520_000_000],
        ['5', 'Belanja Daerah', 400_000_000, 401_000_000],
      ]),
      findings: [{ cell: 'D3', found: 401_000_000, expected: null }],
    },
    {
      name: 'a kegiatan that spends on collecting pajak daerah',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['5.02.04', 'Program Pengelolaan Pendapatan Daerah', 300_000_000, 290_000_000],
        ['5.02.04.2.01', 'Kegiatan Pengelolaan Pajak Daerah', 100_000_000, 105_000_000],
        ['5.02.04.2.02', 'Kegiatan Pengelolaan Retribusi Daerah', 200_000_000, 185_000_000],
      ]),
      findings: [{ cell: 'D3', found: 105_000_000, expected: null }],
    },
    {
      name: 'a pagu that stands on another sheet, in another order, where this sheet shows none',
      sheets: [
        sheetOf('PK', [
          ['PERJANJIAN KINERJA TAHUN 2024', null, null],
          ['No', 'Program', 'Anggaran'],
          [1, 'Program Pemberdayaan Sosial', 300_000_000],
          [2, 'Program Rehabilitasi Sosial', 200_000_000],
        ]),
        sheetOf('Realisasi', [
          ['REALISASI ANGGARAN TAHUN 2024', null],
          ['Uraian', 'Realisasi (Rp)'],
          ['Program Rehabilitasi Sosial', 201_000_000],
          ['Program Pemberdayaan Sosial', 290_000_000],
        ]),
      ],
      findings: [{ cell: 'Realisasi!B3', found: 201_000_000, expected: null, related: ['PK!C4'] }],
    },
    {
      name: 'a pagu of the agreement that is lower than the one beside it, once',
      sheets: [
        sheetOf('PK', [
          ['PERJANJIAN KINERJA TAHUN 2024', null, null],
          ['No', 'Program', 'Anggaran'],
          [1, 'Program Pemberdayaan Sosial', 250_000_000],
          [2, 'Program Rehabilitasi Sosial', 200_000_000],
        ]),
        sheetOf('Realisasi', [
          ['REALISASI ANGGARAN TAHUN 2024', null, null],
          ['Uraian', 'Pagu', 'Realisasi (Rp)'],
          ['Program Rehabilitasi Sosial', 200_000_000, 201_000_000],
          ['Program Pemberdayaan Sosial', 300_000_000, 290_000_000],
        ]),
      ],
      findings: [
        { cell: 'Realisasi!C3', found: 201_000_000, expected: null, related: ['Realisasi!B3'] },
        { cell: 'Realisasi!C4', found: 290_000_000, expected: null, related: ['PK!C3'] },
      ],
    },
  ],
});
