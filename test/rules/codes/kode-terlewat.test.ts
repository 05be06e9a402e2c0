import { kodeTerlewat } from '../../../src/rules/codes/kode-terlewat';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

function coded(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [['Kode', 'Uraian', 'Pagu', 'Realisasi'], ...lines]);
}

const MAKAN = ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 30_000_000, 25_000_000];
const ALAT = ['1.06.04.2.01.0004', 'Penyediaan Alat Bantu', 25_000_000, 20_000_000];
const kegiatan = (pagu: number, realisasi: number) => [
  '1.06.04.2.01',
  'Rehabilitasi Sosial Dasar',
  pagu,
  realisasi,
];

testRule(kodeTerlewat, {
  accept: [
    {
      name: 'gaps where the sum is that of the rows',
      sheets: coded(kegiatan(55_000_000, 45_000_000), MAKAN, ALAT),
      checks: 1,
    },
    {
      name: 'a sum that is too large where no code is missing',
      sheets: coded(kegiatan(70_000_000, 55_000_000), MAKAN, [
        '1.06.04.2.01.0002',
        'Penyediaan Alat Bantu',
        25_000_000,
        20_000_000,
      ]),
    },
    {
      name: 'a sum that is too small',
      sheets: coded(kegiatan(50_000_000, 40_000_000), MAKAN, ALAT),
    },
    {
      name: 'a slip in one of two columns',
      sheets: coded(kegiatan(65_000_000, 45_000_000), MAKAN, ALAT),
    },
    {
      name: 'a figure that cannot be read, a column of noughts, and one where both agree',
      sheets: [
        coded(kegiatan(70_000_000, 55_000_000), MAKAN, [
          '1.06.04.2.01.0004',
          'Penyediaan Alat Bantu',
          25_000_000,
          '20.000.0000',
        ]),
        {
          ...coded(kegiatan(70_000_000, 45_000_000), MAKAN, [
            '1.06.04.2.01.0004',
            'Penyediaan Alat Bantu',
            25_000_000,
            20_000_000,
          ]),
          name: 'TW II',
        },
      ],
    },
    {
      name: 'a single amount column that nothing above bears out, or of which the row above differs',
      sheets: [
        sheetOf('PK', [
          ['Kode', 'Program / Kegiatan', 'Anggaran'],
          ['1.06.04', 'Program Rehabilitasi Sosial', 90_000_000],
          ['1.06.04.2.01', 'Kegiatan Rehabilitasi Sosial Dasar', 50_000_000],
          ['1.06.04.2.04', 'Kegiatan Rehabilitasi Sosial Lainnya', 25_000_000],
        ]),
        sheetOf('PK lain', [
          ['Kode', 'Program / Kegiatan', 'Anggaran'],
          ['1.06.04', 'Program Rehabilitasi Sosial', 90_000_000],
          ['1.06.04.2.01', 'Kegiatan Rehabilitasi Sosial Dasar', 50_000_000],
          ['1.06.04.2.04', 'Kegiatan Rehabilitasi Sosial Lainnya', 25_000_000],
          ['1.06.05', 'Program Perlindungan Sosial', 20_000_000],
          ['1.06.05.2.01', 'Kegiatan Pemeliharaan Anak', 20_000_000],
          [null, 'Jumlah', 117_000_000],
        ]),
      ],
    },
    {
      name: 'placeholders for any bidang',
      sheets: coded(
        ['X.XX.01.2.01', 'Kegiatan Perencanaan', 70_000_000, 55_000_000],
        ['X.XX.01.2.01.0001', 'Penyusunan Dokumen', 30_000_000, 25_000_000],
        ['X.XX.01.2.01.0004', 'Evaluasi Kinerja', 25_000_000, 20_000_000],
      ),
      checks: 0,
    },
    {
      name: 'accounts, whose numbers never follow one another',
      sheets: coded(
        ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 30_000_000, 25_000_000],
        ['5.1.02.01.001.00024', 'Belanja Alat Tulis', 10_000_000, 10_000_000],
        ['5.1.02.01.001.00052', 'Belanja Makanan', 10_000_000, 10_000_000],
      ),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'each number that is missing, as wide as the widest, and by how much the sum is short',
      sheets: coded(
        kegiatan(80_000_000, 65_000_000),
        MAKAN,
        ['1.06.04.2.01.0003', 'Penyediaan Pakaian', 20_000_000, 18_000_000],
        ['1.06.04.2.01.0011', 'Penyediaan Alat Bantu', 25_000_000, 20_000_000],
      ),
      findings: [
        {
          cell: 'A2',
          found: '1.06.04.2.01',
          expected: null,
          data: {
            name: 'Rehabilitasi Sosial Dasar',
            kode: '1.06.04.2.01',
            codes: ['0002', '0004', '0005', '0006', '0007', '0008', '0009', '0010'].map(
              (number) => `1.06.04.2.01.${number}`,
            ),
            difference: 5_000_000,
          },
        },
      ],
    },
    {
      name: 'all gaps below a sum that counts more than its rows, once',
      sheets: coded(kegiatan(70_000_000, 55_000_000), MAKAN, ALAT),
      findings: [{ cell: 'A2', found: '1.06.04.2.01', expected: null }],
    },
    {
      name: 'a single amount column that the row above bears out',
      sheets: sheetOf('PK', [
        ['Kode', 'Program / Kegiatan', 'Anggaran'],
        ['1.06.04', 'Program Rehabilitasi Sosial', 90_000_000],
        ['1.06.04.2.01', 'Kegiatan Rehabilitasi Sosial Dasar', 50_000_000],
        ['1.06.04.2.04', 'Kegiatan Rehabilitasi Sosial Lainnya', 25_000_000],
        ['1.06.05', 'Program Perlindungan Sosial', 20_000_000],
        ['1.06.05.2.01', 'Kegiatan Pemeliharaan Anak', 20_000_000],
        [null, 'Jumlah', 110_000_000],
      ]),
      findings: [{ cell: 'A2', found: '1.06.04', expected: null }],
    },
  ],
});
