import { kodeBerupaTeks } from '../../../src/rules/codes/kode-berupa-teks';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

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

/** Numbers that their format shows with a zero in front, and a text among them. */
const PADDED: readonly (readonly [Literal, Literal])[] = [
  [2.02, { value: 1, numberFormat: '00' }],
  [2.02, '02'],
  [2.02, { value: 3, numberFormat: '00' }],
];

testRule(kodeBerupaTeks, {
  accept: [
    { name: 'numbers', sheets: split([2.02, null], [2.02, 1], [2.02, 2], [2.02, 3]) },
    {
      name: 'text throughout',
      sheets: split(['2.01', null], ['2.01', '01'], ['2.01', '02'], ['2.01', '03']),
    },
    {
      name: 'text that as a number would be another code',
      sheets: split([2.02, null], [2.02, 1], [2.03, null], ['2.10', null], ['2.10', 1]),
    },
    {
      name: 'whole codes, which are no numbers',
      sheets: sheetOf('LRA', [
        ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
        [5, 'BELANJA DAERAH', 100_000_000, 90_000_000],
        [5.1, 'BELANJA OPERASI', 100_000_000, 90_000_000],
        ['5.1.02', 'Belanja Barang dan Jasa', 100_000_000, 90_000_000],
      ]),
    },
  ],
  reject: [
    {
      name: 'text among numbers, which as a number would lose its zero',
      sheets: split([2.02, null], [2.02, 1], [2.02, '02'], [2.02, 3]),
      findings: [{ cell: 'E4', found: '02', expected: null }],
    },
    {
      name: 'text among numbers that look alike, by themselves or by their format',
      sheets: [
        split([2.02, null], [2.02, 11], [2.02, '12'], [2.02, 13]),
        { ...split([2.02, null], ...PADDED), name: 'Format' },
        { ...split([2.02, null], [2.02, 11], ['2.03', 12], [2.02, 13]), name: 'Kegiatan' },
      ],
      findings: [
        { cell: 'Realisasi!E4', found: '12', expected: 12 },
        { cell: 'Format!E4', found: '02', expected: 2 },
        { cell: 'Kegiatan!D4', found: '2.03', expected: 2.03 },
      ],
    },
    {
      name: 'an apostrophe that shows, among numbers and among texts',
      sheets: [
        split([2.02, null], [2.02, 1], [2.02, "'02"], [2.02, 3]),
        {
          ...split(['2.02', null], ['2.02', '01'], ['2.02', "'02"], ['2.02', '03']),
          name: 'Teks',
        },
      ],
      findings: [
        { cell: 'Realisasi!E4', found: "'02", expected: '02' },
        { cell: 'Teks!E4', found: "'02", expected: '02' },
      ],
    },
    {
      name: 'a column full of apostrophes, once',
      disagree: 6,
      sheets: split(
        ['2.02', null],
        ...["'01", "'02", "'03", "'04", "'05", "'06"].map((sub) => ['2.02', sub] as const),
      ),
      findings: [
        {
          cell: 'E3',
          found: "'01",
          expected: '01',
          related: ['E4', 'E5', 'E6', 'E7', 'E8'],
        },
      ],
    },
  ],
});
