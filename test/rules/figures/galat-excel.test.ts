import { galatExcel } from '../../../src/rules/figures/galat-excel';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** One row of a budget table with its figures in B to D, above a sound one. */
function figures(pagu: Literal, realisasi: Literal, percent: Literal) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%', 'Keterangan'],
    ['Sub Kegiatan A', pagu, realisasi, percent, null],
    ['Sub Kegiatan B', 100_000_000, 90_000_000, 90, null],
    ['Sub Kegiatan C', 100_000_000, 90_000_000, 90, null],
  ]);
}

testRule(galatExcel, {
  accept: [
    { name: 'numbers', sheets: figures(100_000_000, 90_000_000, 90), checks: 9 },
    { name: 'text figures, dashes and blanks', sheets: figures('Rp -', null, '0,00%'), checks: 8 },
    { name: 'a figure that cannot be read', sheets: figures('12500.000', 0, 0), checks: 9 },
    { name: 'a number sign that begins no error', sheets: figures('#1', 0, '# 5'), checks: 9 },
    {
      name: 'an error among the remarks, where no figure belongs',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', 'Keterangan'],
        ['Sub Kegiatan A', 100_000_000, 90_000_000, { error: '#N/A' }],
        ['Sub Kegiatan B', 100_000_000, 90_000_000, 'selesai'],
      ]),
      checks: 4,
    },
    {
      name: 'what the text of a name says',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Sub Kegiatan perbaikan galat #REF!', 100_000_000, 90_000_000],
      ]),
      checks: 2,
    },
    {
      name: 'errors outside of every known table',
      sheets: sheetOf('Catatan', [['Nilai', { error: '#REF!' }]]),
      checks: 0,
    },
    {
      name: 'errors above the headings',
      sheets: sheetOf('Realisasi', [
        [{ error: '#NAME?' }],
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', 100_000_000, 90_000_000],
      ]),
      checks: 2,
    },
  ],
  reject: [
    {
      name: 'a division by a pagu of zero',
      sheets: figures(0, 0, { formula: 'C2/B2*100', value: { error: '#DIV/0!' } }),
      findings: [{ cell: 'D2', found: '#DIV/0!', expected: null, related: [] }],
    },
    {
      name: 'a lost reference in an amount',
      sheets: figures({ error: '#REF!' }, 90_000_000, 90),
      findings: [{ cell: 'B2', found: '#REF!', expected: null }],
    },
    {
      name: 'every error of Excel, in each figure column',
      sheets: figures({ error: '#VALUE!' }, { error: '#NAME?' }, { error: '#N/A' }),
      findings: [
        { cell: 'B2', found: '#VALUE!', expected: null },
        { cell: 'C2', found: '#NAME?', expected: null },
        { cell: 'D2', found: '#N/A', expected: null },
      ],
    },
    {
      name: 'an error pasted as text',
      sheets: figures('#REF!', 90_000_000, 90),
      findings: [{ cell: 'B2', found: '#REF!', expected: null }],
    },
    {
      name: 'an error typed in small letters with blanks around it',
      sheets: figures(100_000_000, 90_000_000, ' #div/0! '),
      findings: [{ cell: 'D2', found: '#DIV/0!', expected: null }],
    },
    {
      name: 'an error in the total',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', 100_000_000, 90_000_000],
        ['Jumlah', 100_000_000, { formula: 'SUM(#REF!)', value: { error: '#REF!' } }],
      ]),
      findings: [{ cell: 'C3', found: '#REF!', expected: null, cause: 'acuan-terhapus' }],
    },
    {
      name: 'an error in a table of performance',
      sheets: sheetOf('Capaian', [
        ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        ['Persentase jalan mantap', 80, 72, 90],
        ['Jumlah kejadian', 0, 0, { error: '#DIV/0!' }],
      ]),
      findings: [{ cell: 'D3', found: '#DIV/0!', expected: null }],
    },
    {
      name: 'errors on a hidden sheet and on another one, in the order of the sheets',
      sheets: [
        sheetOf(
          'Lama',
          [
            ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
            ['Program A', 100_000_000, { error: '#REF!' }],
          ],
          { visibility: 'hidden' },
        ),
        figures({ error: '#N/A' }, 90_000_000, 90),
      ],
      findings: [
        { cell: 'Lama!C2', found: '#REF!', expected: null },
        { cell: 'Realisasi!B2', found: '#N/A', expected: null },
      ],
    },
    {
      name: 'newer errors of Excel',
      sheets: figures({ error: '#SPILL!' }, { error: '#CALC!' }, 90),
      findings: [
        { cell: 'B2', found: '#SPILL!', expected: null },
        { cell: 'C2', found: '#CALC!', expected: null },
      ],
    },
    {
      name: 'the cell that an error comes from, with the figures that it spoils',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Sub Kegiatan A', 0, 0, { formula: 'C2/B2*100', value: { error: '#DIV/0!' } }],
        ['Sub Kegiatan B', 100_000_000, 90_000_000, 90],
        ['Rata-rata', null, null, { formula: 'AVERAGE($D$2:D3)', value: { error: '#DIV/0!' } }],
        ['Jumlah', 100_000_000, 90_000_000, { formula: 'D4+0', value: { error: '#DIV/0!' } }],
      ]),
      findings: [{ cell: 'D2', found: '#DIV/0!', expected: null, related: ['D4', 'D5'] }],
    },
    {
      name: 'an error that comes from another sheet, outside of every table',
      sheets: [
        sheetOf('Data bantu', [['Kurs belanja', { error: '#N/A' }]]),
        sheetOf('Realisasi', [
          ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
          ['Program A', 100_000_000, { formula: "10*'Data bantu'!$B$1", value: { error: '#N/A' } }],
          ['Program B', 100_000_000, 90_000_000],
        ]),
      ],
      findings: [
        {
          cell: 'Data bantu!B1',
          found: '#N/A',
          expected: null,
          related: ['Realisasi!C2'],
        },
      ],
    },
    {
      name: 'each of two errors of which one total suffers',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', { error: '#REF!' }, 90_000_000],
        ['Program B', { error: '#N/A' }, 90_000_000],
        ['Jumlah', { formula: 'SUM(B2:B3)', value: { error: '#REF!' } }, 180_000_000],
      ]),
      findings: [
        { cell: 'B2', found: '#REF!', expected: null, related: ['B4'] },
        { cell: 'B3', found: '#N/A', expected: null, related: ['B4'] },
      ],
    },
    {
      name: 'two cells that refer to each other: the one that is met first',
      sheets: figures(
        { formula: 'C2', value: { error: '#REF!' } },
        { formula: 'B2', value: { error: '#REF!' } },
        90,
      ),
      findings: [{ cell: 'C2', found: '#REF!', expected: null, related: ['B2'] }],
    },
    {
      name: 'a text that the formula calculates with',
      sheets: figures('Rp 1 juta', 90_000_000, { formula: 'C2/B2', value: { error: '#VALUE!' } }),
      findings: [
        {
          cell: 'D2',
          found: '#VALUE!',
          expected: null,
          cause: 'menghitung-teks',
          causeData: { cells: ['B2'] },
        },
      ],
    },
    {
      name: 'a link to another file',
      sheets: figures({ formula: "'[DPA 2023.xlsx]Rekap'!B4", value: { error: '#REF!' } }, 0, 0),
      findings: [{ cell: 'B2', found: '#REF!', expected: null, cause: 'acuan-berkas-lain' }],
    },
  ],
});
