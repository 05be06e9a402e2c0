import { kodeGanda } from '../../../src/rules/codes/kode-ganda';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const HEADING = ['Kode', 'Uraian', 'Pagu', 'Realisasi'];

function coded(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [HEADING, ...lines]);
}

const KEGIATAN = ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 70_000_000, 55_000_000];
const MAKAN = ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 30_000_000, 25_000_000];
const ALAT = ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 25_000_000, 20_000_000];

testRule(kodeGanda, {
  accept: [
    {
      name: 'codes that differ',
      sheets: coded(KEGIATAN, MAKAN, ALAT, [
        '1.06.04.2.01.0005',
        'Sandang',
        15_000_000,
        10_000_000,
      ]),
      checks: 4,
    },
    {
      name: 'accounts again under the next sub kegiatan, and twice without a source of funds',
      sheets: coded(
        ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 30_000_000, 25_000_000],
        ['5.1.02.01.001.00024', 'Belanja Alat Tulis Kantor', 10_000_000, 10_000_000],
        ['5.1.02.01.001.00024', 'Belanja Alat Tulis Kantor', 20_000_000, 15_000_000],
        ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 25_000_000, 20_000_000],
        ['5.1.02.01.001.00024', 'Belanja Alat Tulis Kantor', 25_000_000, 20_000_000],
      ),
    },
    {
      name: 'the same programmes of several agencies',
      sheets: coded(
        ['7.01.0.00.0.00.01.0000', 'Kecamatan Larantuka', 50_000_000, 40_000_000],
        ['7.01.01', 'Program Penunjang Urusan', 50_000_000, 40_000_000],
        ['7.01.0.00.0.00.02.0000', 'Kecamatan Ile Mandiri', 60_000_000, 50_000_000],
        ['7.01.01', 'Program Penunjang Urusan', 60_000_000, 50_000_000],
      ),
    },
    {
      name: 'a code again for the next source of funds',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Uraian', 'Sumber Dana', 'Pagu', 'Realisasi'],
        ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', null, 55_000_000, 40_000_000],
        ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 'DAU', 25_000_000, 20_000_000],
        ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 'DAK', 30_000_000, 20_000_000],
      ]),
    },
    {
      name: 'rows that a new page begins with again',
      sheets: coded(
        ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 55_000_000, 45_000_000],
        MAKAN,
        HEADING,
        ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 55_000_000, 45_000_000],
        ALAT,
      ),
    },
    {
      name: 'numbers that lost their zeros: 2.1 may be 2.10',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Kode', 'Kode', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
        [1, 6, 1, null, 'Program Penunjang Urusan', 70_000_000, 60_000_000],
        [1, 6, 1, '2.01', 'Perencanaan dan Penganggaran', 40_000_000, 30_000_000],
        [1, 6, 1, 2.1, 'Peningkatan Pelayanan BLUD', 30_000_000, 30_000_000],
      ]),
    },
    {
      name: 'a sub kegiatan with the code of its kegiatan, which is at the wrong level',
      sheets: coded(
        ['1.06.05', 'Program Perlindungan dan Jaminan Sosial', 50_000_000, 44_000_000],
        ['1.06.05.2.01', 'Kegiatan Pemeliharaan Anak Terlantar', 20_000_000, 18_000_000],
        ['1.06.05.2.01', 'Sub Kegiatan Rujukan Anak Terlantar', 20_000_000, 18_000_000],
        ['1.06.05.2.02', 'Kegiatan Pengelolaan Data', 30_000_000, 26_000_000],
        ['1.06.05.2.02.0001', 'Sub Kegiatan Pendataan', 30_000_000, 26_000_000],
      ),
    },
  ],
  reject: [
    {
      name: 'two names under one code',
      sheets: coded(KEGIATAN, MAKAN, ALAT, [
        '1.06.04.2.01.0003',
        'Penyediaan Sandang',
        15_000_000,
        10_000_000,
      ]),
      findings: [{ cell: 'A5', found: '1.06.04.2.01.0003', expected: null, related: ['A4'] }],
    },
    {
      name: 'two amounts under one code and name',
      sheets: coded(KEGIATAN, MAKAN, ALAT, [
        '1.06.04.2.01.0003',
        'Penyediaan Alat Bantu',
        15_000_000,
        10_000_000,
      ]),
      findings: [{ cell: 'A5', found: '1.06.04.2.01.0003', expected: null }],
    },
    {
      name: 'a row that is there twice, below another kegiatan as well',
      sheets: coded(
        ['1.06.04', 'Program Rehabilitasi Sosial', 110_000_000, 90_000_000],
        ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 55_000_000, 45_000_000],
        MAKAN,
        ALAT,
        ['1.06.04.2.02', 'Rehabilitasi Sosial Lainnya', 55_000_000, 45_000_000],
        ['1.06.04.2.02.0001', 'Penyediaan Sandang', 30_000_000, 25_000_000],
        ALAT,
      ),
      findings: [{ cell: 'A8', found: '1.06.04.2.01.0003', expected: null, related: ['A5'] }],
    },
    {
      name: 'a code split over columns, at its last part',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Kode', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
        [1, 6, 1, 'Program Penunjang Urusan', 70_000_000, 60_000_000],
        [1, 6, 2, 'Program Pemberdayaan Sosial', 40_000_000, 30_000_000],
        [1, 6, 2, 'Program Rehabilitasi Sosial', 30_000_000, 30_000_000],
      ]),
      findings: [{ cell: 'C4', found: '1.06.02', expected: null, related: ['C3'] }],
    },
  ],
});
