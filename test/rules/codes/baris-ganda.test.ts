import { barisGanda } from '../../../src/rules/codes/baris-ganda';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

const HEADING = ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'];

function coded(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [HEADING, ...lines]);
}

function uncoded(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [HEADING.slice(1), ...lines]);
}

const KEGIATAN = ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar'];
const MAKAN = ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 30_000_000, 25_000_000];
const ALAT = ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 25_000_000, 20_000_000];

testRule(barisGanda, {
  accept: [
    {
      name: 'rows that differ in code, name or a figure',
      sheets: coded(
        [...KEGIATAN, 110_000_000, 90_000_000],
        MAKAN,
        ALAT,
        ['1.06.04.2.01.0004', 'Penyediaan Alat Bantu', 25_000_000, 20_000_000],
        ['1.06.04.2.01.0005', 'Penyediaan Sandang', 30_000_000, 25_000_000],
      ),
      checks: 5,
    },
    {
      name: 'the same name and figures below another kegiatan',
      sheets: uncoded(
        ['Kegiatan Rehabilitasi Sosial Dasar', 30_000_000, 25_000_000],
        ['Sub Kegiatan Penyediaan Permakanan', 30_000_000, 25_000_000],
        ['Kegiatan Rehabilitasi Sosial Lainnya', 30_000_000, 25_000_000],
        ['Sub Kegiatan Penyediaan Permakanan', 30_000_000, 25_000_000],
      ),
    },
    {
      name: 'two sources of funds',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Uraian', 'Sumber Dana', 'Pagu', 'Realisasi'],
        [...KEGIATAN, null, 50_000_000, 40_000_000],
        ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 'DAU', 25_000_000, 20_000_000],
        ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 'PAD', 25_000_000, 20_000_000],
      ]),
    },
    {
      name: 'rows that a new page begins with again',
      sheets: coded(
        [...KEGIATAN, 55_000_000, 45_000_000],
        MAKAN,
        HEADING,
        [...KEGIATAN, 55_000_000, 45_000_000],
        ALAT,
      ),
    },
    {
      name: 'rows without any amount',
      sheets: coded(
        [...KEGIATAN, 30_000_000, 25_000_000],
        MAKAN,
        ['1.06.04.2.01.0007', 'Penyediaan Asrama', 0, 0],
        ['1.06.04.2.01.0007', 'Penyediaan Asrama', 0, 0],
      ),
    },
    {
      name: 'one indicator below two sasaran',
      sheets: sheetOf('PK', [
        ['Sasaran', 'Indikator Kinerja', 'Target'],
        ['Sasaran satu', 'Persentase jalan mantap', 80],
        [null, 'Indeks kepuasan masyarakat', 85],
        ['Sasaran dua', 'Persentase drainase baik', 70],
        [null, 'Indeks kepuasan masyarakat', 85],
      ]),
    },
  ],
  reject: [
    {
      name: 'a copy that the kegiatan counts',
      sheets: coded([...KEGIATAN, 80_000_000, 65_000_000], MAKAN, ALAT, ALAT),
      findings: [
        {
          cell: 'B5',
          found: 'Penyediaan Alat Bantu',
          expected: null,
          related: ['B4'],
          cause: 'ganda-terjumlah',
        },
      ],
    },
    {
      name: 'a copy that the kegiatan does not count',
      sheets: coded([...KEGIATAN, 55_000_000, 45_000_000], ALAT, MAKAN, ALAT),
      findings: [
        {
          cell: 'B5',
          found: 'Penyediaan Alat Bantu',
          expected: null,
          cause: 'ganda-tidak-terjumlah',
        },
      ],
    },
    {
      name: 'a copy in a table without codes',
      sheets: uncoded(
        ['Kegiatan Rehabilitasi Sosial', 80_000_000, 65_000_000],
        ['Sub Kegiatan Penyediaan Permakanan', 30_000_000, 25_000_000],
        ['Sub Kegiatan Penyediaan Alat Bantu', 25_000_000, 20_000_000],
        ['Sub Kegiatan Penyediaan Alat Bantu', 25_000_000, 20_000_000],
      ),
      findings: [
        {
          cell: 'A5',
          found: 'Sub Kegiatan Penyediaan Alat Bantu',
          expected: null,
          cause: 'ganda-terjumlah',
        },
      ],
    },
    {
      name: 'a kegiatan that was copied with its rows, once',
      sheets: coded(
        ['1.06.04', 'Program Rehabilitasi Sosial', 110_000_000, 90_000_000],
        [...KEGIATAN, 55_000_000, 45_000_000],
        MAKAN,
        ALAT,
        [...KEGIATAN, 55_000_000, 45_000_000],
        MAKAN,
        ALAT,
      ),
      findings: [
        {
          cell: 'B6',
          found: 'Rehabilitasi Sosial Dasar',
          expected: null,
          cause: 'ganda-terjumlah',
        },
      ],
    },
    {
      name: 'an indicator that stands twice below one sasaran',
      sheets: sheetOf('PK', [
        ['Sasaran', 'Indikator Kinerja', 'Target'],
        ['Sasaran satu', 'Persentase jalan mantap', 80],
        [null, 'Indeks kepuasan masyarakat', 85],
        [null, 'Indeks kepuasan masyarakat', 85],
      ]),
      findings: [{ cell: 'B4', found: 'Indeks kepuasan masyarakat', expected: null }],
    },
  ],
});
