import { testRepairs } from '../../support/repair-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import { programme } from './programme';

/** Kegiatan of one programme: the number of the kegiatan stands in D, its sub kegiatan in E. */
function split(...parts: readonly (readonly [Literal, Literal])[]) {
  return sheetOf('Realisasi', [
    ['Kode', 'Kode', 'Kode', 'Kode', 'Kode', 'Uraian', 'Pagu', 'Realisasi'],
    ...parts.map(([kegiatan, sub], place) => [
      1,
      6,
      4,
      kegiatan,
      sub,
      `${sub === null ? '' : 'Sub '}Kegiatan ${String.fromCharCode(65 + place)}`,
      10_000_000 * (place + 1),
      9_000_000,
    ]),
  ]);
}

testRepairs('kode-berupa-teks', [
  {
    name: 'text among numbers becomes a number, and loses the format of a text',
    sheets: [
      split([2.02, null], [2.02, 11], [2.02, '12'], [2.02, 13]),
      {
        ...split([2.02, null], [2.02, 11], [2.02, { value: '12', numberFormat: '@' }], [2.02, 13]),
        name: 'Teks',
      },
    ],
    repairs: [
      [{ cell: 'Realisasi!E4', value: 12 }],
      [{ cell: 'Teks!E4', value: 12, numberFormat: 'General' }],
    ],
  },
  {
    name: 'text that the format of the column shows with its zero becomes a number so formatted',
    sheets: split(
      [2.02, null],
      [2.02, { value: 1, numberFormat: '00' }],
      [2.02, "'02"],
      [2.02, { value: 3, numberFormat: '00' }],
    ),
    repairs: [[{ cell: 'E4', value: 2, numberFormat: '00' }]],
  },
  {
    name: 'nothing where a number would lose its zeros, with or without a mark',
    sheets: [
      split([2.02, null], [2.02, 1], [2.02, '02'], [2.02, 3]),
      { ...split([2.02, null], [2.02, 1], [2.02, "'02"], [2.02, 3]), name: 'Tanda' },
    ],
    repairs: [null, null],
  },
  {
    name: 'an apostrophe goes and the text keeps its format',
    sheets: split(
      ['2.02', null],
      ['2.02', '01'],
      ['2.02', { value: "'02", numberFormat: '@' }],
      ['2.02', '03'],
    ),
    repairs: [[{ cell: 'E4', value: '02' }]],
  },
  {
    name: 'a column full of apostrophes loses them all at once',
    sheets: split(
      ['2.02', null],
      ...["'01", "'02", "'03", "'04", "'05", "'06"].map((sub) => ['2.02', sub] as const),
    ),
    repairs: [
      ['01', '02', '03', '04', '05', '06'].map((value, place) => ({
        cell: `E${place + 3}`,
        value,
      })),
    ],
  },
  {
    name: 'a text that a formula makes is the formula’s business',
    sheets: split(
      [2.02, null],
      [2.02, 1],
      [2.02, { value: '02', formula: 'TEXT(2,"00")' }],
      [2.02, 3],
    ),
    repairs: [null],
  },
]);

testRepairs('kode-tidak-baku', [
  {
    name: 'a code with wrong marks takes its proper form',
    sheets: programme({ A5: '1:06:02:2.01:0002' }),
    repairs: [[{ cell: 'A5', value: '1.06.02.2.01.0002' }]],
  },
  {
    name: 'a code that a formula makes is the formula’s business',
    sheets: programme({ A5: { value: '1:06:02:2.01:0002', formula: 'A4&":0002"' } }),
    repairs: [null],
  },
]);

testRepairs('predikat-tidak-sesuai', [
  {
    name: 'is the word of the scale',
    sheets: sheetOf('Capaian', [
      ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'],
      [1, 'Persentase PPKS yang dilayani', 80, 72, 90, 'Tinggi'],
      [2, 'Cakupan bantuan sosial', 50, 49, 98, 'Rendah'],
      [3, 'Persentase lanjut usia terlayani', 60, 60, 100, 'Sangat Tinggi'],
      [4, 'Persentase data mutakhir', 100, 70, 70, 'Sedang'],
    ]),
    repairs: [[{ cell: 'F3', value: 'Sangat Tinggi' }]],
  },
]);
