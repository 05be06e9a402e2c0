import { angkaRusak } from '../../../src/rules/figures/angka-rusak';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

/** Pagu of sub kegiatan, in B from row 2 on. */
function pagu(...cells: readonly Literal[]) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
    ...cells.map((cell, place) => [`Sub Kegiatan ${String.fromCharCode(65 + place)}`, cell, null]),
    ['Sub Kegiatan Y', '12.500.000', '10.000.000'],
    ['Sub Kegiatan Z', '15.000.000', '10.000.000'],
  ]);
}

/** Indicators with target, realisasi and capaian in B to D. */
function indicators(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('Capaian', [
    ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
    ['Persentase jalan mantap', 80, 72, 90],
    ...lines,
  ]);
}

testRule(angkaRusak, {
  accept: [
    { name: 'numbers', sheets: pagu(1_250_000, 0, -5_000.25), checks: 7 },
    {
      name: 'every usual way to print rupiah',
      sheets: pagu(
        'Rp 2.951.000',
        'Rp.1.250.000.000,-',
        '2.450.728.444,00',
        '(1.234.000)',
        'Rp -',
        '-',
        '206054,00',
        'Rp\u00a0500.000',
      ),
      checks: 12,
    },
    {
      name: 'decimals behind a point where the notation is otherwise Indonesian',
      sheets: pagu('467998630663.83', '1,250,000.50'),
      checks: 6,
    },
    {
      name: 'words and units in a target',
      sheets: indicators(
        ['Opini BPK', 'WTP', 'WTP', 100],
        ['Nilai SAKIP', '0,9 Angka', '100,00 Persen', '-'],
        ['Laju pertumbuhan ekonomi', '4.43-4.47', '1 : 30', 'Ada'],
      ),
      checks: 12,
    },
    {
      name: 'a target that could be read in two ways, which is left unread',
      sheets: indicators(['Jumlah pengunjung', '1.250', '1.300', 104]),
      checks: 6,
    },
    {
      name: 'errors of Excel, which are another rule',
      sheets: pagu({ error: '#REF!' }),
      checks: 5,
    },
    {
      name: 'broken figures in names and remarks',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', 'Keterangan'],
        ['Sub Kegiatan 12500.000', 100_000_000, 90_000_000, '418.027.115.36'],
      ]),
      checks: 2,
    },
    { name: 'blank cells', sheets: pagu(null, ' ', ''), checks: 4 },
  ],
  reject: [
    {
      name: 'a lost thousands sign',
      sheets: pagu('12500.000'),
      findings: [{ cell: 'B2', found: '12500.000', expected: null, related: [] }],
    },
    {
      name: 'a lost thousands sign written with a comma, or behind Rp',
      sheets: pagu('12500,000', 'Rp 12500.000'),
      findings: [
        { cell: 'B2', found: '12500,000', expected: null },
        { cell: 'B3', found: 'Rp 12500.000', expected: null },
      ],
    },
    {
      name: 'sen behind a point after points for thousands',
      sheets: pagu('418.027.115.36'),
      findings: [{ cell: 'B2', found: '418.027.115.36', expected: null }],
    },
    {
      name: 'groups of the wrong length',
      sheets: pagu('1.25.000', '1.2500.000', '1250.000.000'),
      findings: [
        { cell: 'B2', found: '1.25.000', expected: null },
        { cell: 'B3', found: '1.2500.000', expected: null },
        { cell: 'B4', found: '1250.000.000', expected: null },
      ],
    },
    {
      name: 'two decimal commas',
      sheets: pagu('1.250,000,50', '12,50,00'),
      findings: [
        { cell: 'B2', found: '1.250,000,50', expected: null },
        { cell: 'B3', found: '12,50,00', expected: null },
      ],
    },
    {
      name: 'a target with one point too many',
      sheets: indicators(['Jumlah pengunjung', '1.520.64', 1_500, 98.64]),
      findings: [
        { cell: 'B3', found: '1.520.64', expected: 1520.64, cause: 'tanda-desimal-keliru' },
      ],
    },
    {
      name: 'a number too large to be an amount',
      sheets: pagu(1e21),
      findings: [{ cell: 'B2', found: '1e+21', expected: null }],
    },
    {
      name: 'the total',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', '300.000.000', '250.000.000'],
        ['Jumlah', '300.000.000', '250000.000'],
      ]),
      findings: [
        { cell: 'C3', found: '250000.000', expected: 250_000_000, cause: 'pemisah-hilang' },
      ],
    },
    {
      name: 'what its percentage says',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Sub Kegiatan A', '100.000.000', '90.000.000', 90],
        ['Sub Kegiatan B', '80.000.000', '60000.000', 75],
      ]),
      findings: [{ cell: 'C3', found: '60000.000', expected: 60_000_000, cause: 'pemisah-hilang' }],
    },
    {
      name: 'what the row above leaves for it, with sen',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', '518.027.115,36', '400.000.000'],
        ['Kegiatan B', '418.027.115.36', '300.000.000'],
        ['Kegiatan C', '100.000.000', '100.000.000'],
      ]),
      findings: [
        {
          cell: 'B3',
          found: '418.027.115.36',
          expected: 418_027_115.36,
          cause: 'tanda-desimal-keliru',
        },
      ],
    },
    {
      name: 'nothing more where sums make no reading right',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', '500.000.000', '400.000.000'],
        ['Kegiatan B', '418027.115', '300.000.000'],
        ['Kegiatan C', '100.000.000', '100.000.000'],
      ]),
      findings: [{ cell: 'B3', found: '418027.115', expected: null }],
    },
    {
      name: 'nothing more where two readings are borne out',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Program A', 400_000_000, '250.000.000', 62.5],
        ['Kegiatan B', 100_000_000, '1500.000', 1.5],
        ['Kegiatan C', 300_000_000, '249.998.500', 83.33],
      ]),
      findings: [{ cell: 'C3', found: '1500.000', expected: null }],
    },
    {
      name: 'in thousands what its table prints in thousands',
      sheets: sheetOf('Realisasi', [
        ['(dalam ribuan rupiah)', null, null],
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['Program A', '900.000', '850.000'],
        ['Program B', '1.000.000', '850.000'],
        ['Jumlah', '1.900.000', '1700.000'],
      ]),
      findings: [
        { cell: 'C5', found: '1700.000', expected: 1_700_000_000, cause: 'pemisah-hilang' },
      ],
    },
    {
      name: 'a percentage that fits in no reading, by the quotient of its row',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Sub Kegiatan A', 100_000_000, 90_000_000, '90,0'],
        ['Sub Kegiatan B', 300_000_000, 200_000_000, '7.8.64'],
        ['Sub Kegiatan C', 100_000_000, 75_200_000, '75,2'],
      ]),
      findings: [{ cell: 'D3', found: '7.8.64', expected: 66.67 }],
    },
    {
      name: 'a percentage, by the quotient of its row',
      sheets: sheetOf('Realisasi', [
        ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
        ['Sub Kegiatan A', 100_000_000, 90_000_000, '90,00'],
        ['Sub Kegiatan B', 100_000_000, 88_640_000, '8.8.64'],
        ['Sub Kegiatan C', 100_000_000, 75_250_000, '75,25'],
      ]),
      findings: [{ cell: 'D3', found: '8.8.64', expected: 88.64, cause: 'tanda-desimal-keliru' }],
    },
  ],
});
