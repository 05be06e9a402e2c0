import { angkaBerupaTeks } from '../../../src/rules/figures/angka-berupa-teks';
import { runRule, testRule } from '../../support/rule-tester';
import { sheetOf, workbookOf, type Literal } from '../../support/sheet';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'];

/** Sub kegiatan with the given pagu, and a realisasi that is a number. */
function pagu(...cells: readonly Literal[]) {
  return sheetOf('Realisasi', [
    HEADING,
    ...cells.map((cell, place) => [`Sub Kegiatan ${String.fromCharCode(65 + place)}`, cell, 0]),
  ]);
}

testRule(angkaBerupaTeks, {
  accept: [
    { name: 'numbers', sheets: pagu(1_250_000, 0, 2_500_000), checks: 6 },
    { name: 'dashes for nought', sheets: pagu(1_250_000, '-', 'Rp -', 2_500_000), checks: 6 },
    { name: 'words, which are no figures', sheets: pagu(1_250_000, 'menyusul', 2_500_000) },
    {
      name: 'targets, which may be text',
      sheets: sheetOf('Capaian', [
        ['Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'],
        ['Persentase jalan mantap', '80', 72, 90],
        ['Nilai SAKIP', 60, '66', 110],
      ]),
      checks: 2,
    },
    { name: 'broken figures, which are another rule', sheets: pagu(1_250_000, '12500.000', 5_000) },
  ],
  reject: [
    {
      name: 'one text among numbers',
      sheets: pagu(1_250_000, '1.500.000', 2_500_000),
      findings: [{ cell: 'B3', found: '1.500.000', expected: 1_500_000 }],
    },
    {
      name: 'a number behind an apostrophe or with blanks around it',
      sheets: pagu(1_250_000, '1500000', 2_500_000, ' 750000 '),
      findings: [
        { cell: 'B3', found: '1500000', expected: 1_500_000 },
        { cell: 'B5', found: '750000', expected: 750_000 },
      ],
    },
    {
      name: 'a text percentage among percentages',
      sheets: sheetOf('Realisasi', [
        [...HEADING, '%'],
        ['Sub Kegiatan A', 100_000_000, 93_420_000, '93,42%'],
        ['Sub Kegiatan B', 100_000_000, 88_640_000, 88.64],
      ]),
      findings: [{ cell: 'D2', found: '93,42%', expected: 93.42 }],
    },
    {
      name: 'many texts of one column, in one finding',
      disagree: 7,
      sheets: pagu(
        ...Array.from({ length: 7 }, (_, place) => `${place + 1}.250.000`),
        ...Array.from({ length: 9 }, (_, place) => place * 1_000),
      ),
      findings: [
        {
          cell: 'B2',
          found: '1.250.000',
          expected: null,
          related: ['B3', 'B4', 'B5', 'B6', 'B7', 'B8'],
        },
      ],
    },
    {
      name: 'texts of which the total passes all by',
      disagree: 2,
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['Sub Kegiatan A', '1.250.000', 0],
        ['Sub Kegiatan B', '1.500.000', 0],
        ['Jumlah', { formula: 'SUM(B2:B3)', value: 0 }, 0],
      ]),
      findings: [{ cell: 'B2', found: '1.250.000', expected: null, related: ['B3'] }],
    },
    {
      name: 'a table that is text throughout, once',
      disagree: 5,
      sheets: sheetOf('Realisasi', [
        HEADING,
        ['Sub Kegiatan A', '1.250.000', '1.000.000'],
        ['Sub Kegiatan B', '1.500.000', '-'],
        ['Jumlah', '2.750.000', '1.000.000'],
      ]),
      findings: [{ cell: 'B2', found: '1.250.000', expected: null, related: ['C2'] }],
    },
    {
      name: 'noughts that an export writes as text, once',
      disagree: 2,
      sheets: pagu(1_250_000, '0,00', 2_500_000, '0,00'),
      findings: [{ cell: 'B3', found: '0,00', expected: null }],
    },
    {
      name: 'reductions in parentheses as a DPPA prints them, once',
      disagree: 2,
      sheets: sheetOf('DPPA', [
        ['Kode Rekening', 'Uraian', 'Pagu', 'Realisasi', 'Bertambah/(Berkurang)'],
        ['5', 'BELANJA DAERAH', 250_000_000, 255_000_000, 5_000_000],
        ['5.1', 'BELANJA OPERASI', 200_000_000, 210_000_000, 10_000_000],
        ['5.1.01', 'Belanja Pegawai', 100_000_000, 90_000_000, '(10.000.000)'],
        ['5.1.02', 'Belanja Barang dan Jasa', 100_000_000, 120_000_000, 20_000_000],
        ['5.2', 'BELANJA MODAL', 50_000_000, 45_000_000, '(5.000.000)'],
      ]),
      findings: [{ cell: 'E4', found: '(10.000.000)', expected: null }],
    },
  ],
});

describe('angka-berupa-teks', () => {
  it('warns of one text among numbers and only tells of a table that is text throughout', () => {
    const severities = (...cells: readonly Literal[]) =>
      runRule(angkaBerupaTeks, workbookOf(pagu(...cells))).findings.map(({ severity }) => severity);
    expect(severities(1_250_000, '1.500.000', 2_500_000)).toEqual(['warning']);
    expect(severities('1.250.000', '1.500.000')).toEqual(['info']);
    expect(severities(1_250_000, '0,00')).toEqual(['info']);
  });
});
