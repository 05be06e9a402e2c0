import { nilaiKosong } from '../../../src/rules/figures/nilai-kosong';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';
import type { SheetSnapshot } from '../../../src/workbook';

const HEADING = ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'];

function realisasi(...lines: readonly (readonly Literal[])[]): SheetSnapshot {
  return sheetOf('Realisasi', [HEADING, ...lines]);
}

function indicators(
  lines: readonly (readonly Literal[])[],
  more: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  return sheetOf(
    'Capaian',
    [['Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)'], ...lines],
    more,
  );
}

testRule(nilaiKosong, {
  accept: [
    {
      name: 'full rows, dashes and noughts',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90],
        ['Sub Kegiatan B', 100_000_000, '-', '-'],
        ['Sub Kegiatan C', 100_000_000, 0, 0],
      ),
    },
    {
      name: 'percentages of rows on which nothing was spent',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90],
        ['Sub Kegiatan B', 100_000_000, 0, null],
        ['Sub Kegiatan C', 0, 0, null],
      ),
    },
    {
      name: 'a level that never has a percentage',
      sheets: realisasi(
        ['Program A', 300_000_000, 240_000_000, null],
        ['Kegiatan B', 100_000_000, 90_000_000, 90],
        ['Kegiatan C', 200_000_000, 150_000_000, 75],
        ['Program D', 200_000_000, 150_000_000, null],
        ['Kegiatan E', 200_000_000, 150_000_000, 75],
        ['Kegiatan F', 0, 0, 0],
      ),
    },
    {
      name: 'a column that is hardly ever filled',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90],
        ['Sub Kegiatan B', 100_000_000, 80_000_000, null],
        ['Sub Kegiatan C', 100_000_000, 70_000_000, null],
        ['Sub Kegiatan D', 100_000_000, 60_000_000, null],
      ),
    },
    {
      name: 'blanks where the sheet writes nought so, as its sums say',
      sheets: sheetOf('Realisasi', [
        HEADING.slice(0, 3),
        ['Kegiatan A', 400_000_000, 170_000_000],
        ['Sub Kegiatan B', 100_000_000, 90_000_000],
        ['Sub Kegiatan C', 100_000_000, null],
        ['Sub Kegiatan D', 100_000_000, 80_000_000],
        ['Sub Kegiatan E', 100_000_000, null],
      ]),
    },
    {
      name: 'months to come',
      sheets: sheetOf('RFK', [
        [
          'Program / Kegiatan',
          'Pagu',
          'Realisasi Januari',
          'Realisasi Februari',
          'Realisasi Maret',
        ],
        ['Kegiatan A', 100_000_000, 10_000_000, 20_000_000, null],
        ['Kegiatan B', 100_000_000, 0, 15_000_000, null],
        ['Kegiatan C', 100_000_000, 5_000_000, null, null],
        ['Kegiatan D', 100_000_000, 5_000_000, 10_000_000, null],
      ]),
    },
    {
      name: 'headings and notes between the rows',
      sheets: realisasi(
        ['Kegiatan Rehabilitasi Sosial', 200_000_000, 170_000_000, 85],
        ['UPT Kesos Anak di Kupang', null, null, null],
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90],
        ['Sub Kegiatan B', 100_000_000, 80_000_000, 80],
        ['Sumber: data diolah', null, null, null],
      ),
    },
    {
      name: 'a figure in the first of merged cells',
      sheets: indicators(
        [
          ['Sasaran A', 'Indikator satu', 80, 72, 90],
          [null, 'Indikator dua', null, 72, 90],
          [null, 'Indikator tiga', 80, 72, 90],
          [null, 'Indikator empat', 80, 72, 90],
          [null, 'Indikator lima', 80, 72, 90],
          [null, 'Indikator enam', 80, 72, 90],
        ],
        { merges: [{ top: 1, bottom: 2, left: 2, right: 2 }] },
      ),
    },
    {
      name: 'a target that is no number',
      sheets: indicators([
        ['Sasaran A', 'Opini BPK', 'WTP', 'WTP', 100],
        [null, 'Persentase jalan mantap', 80, 72, 90],
        [null, 'Nilai SAKIP', 'BB', 'BB', 100],
        [null, 'Indeks reformasi birokrasi', '-', '-', '-'],
      ]),
    },
  ],
  reject: [
    {
      name: 'a percentage where most of the others are no quotient, without what it should be',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 12],
        ['Sub Kegiatan B', 100_000_000, 80_000_000, null],
        ['Sub Kegiatan C', 100_000_000, 70_000_000, 34],
        ['Sub Kegiatan D', 100_000_000, 60_000_000, 60],
      ),
      findings: [{ cell: 'D3', found: null, expected: null }],
    },
    {
      name: 'a percentage where half of the others are the quotient',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 12],
        ['Sub Kegiatan B', 100_000_000, 80_000_000, null],
        ['Sub Kegiatan C', 100_000_000, 70_000_000, 34],
        ['Sub Kegiatan D', 100_000_000, 60_000_000, 60],
        ['Sub Kegiatan E', 100_000_000, 50_000_000, 50],
      ),
      findings: [{ cell: 'D3', found: null, expected: 80 }],
    },
    {
      name: 'an achievement among achievements',
      sheets: indicators([
        ['Sasaran A', 'Persentase jalan mantap', 80, 72, 90],
        [null, 'Persentase drainase baik', 30, null, null],
        [null, 'Nilai pelayanan publik', 80, 76, 95],
        [null, 'Indeks kepuasan masyarakat', 80, 76, 95],
        [null, 'Nilai SAKIP', 60, 66, 110],
      ]),
      findings: [{ cell: 'D3', found: null, expected: null }],
    },
    {
      name: 'the only realisasi that the kegiatan counts, no more than its pagu',
      sheets: sheetOf('Realisasi', [
        HEADING.slice(0, 3),
        ['Kegiatan A', 300_000_000, 270_000_000],
        ['Sub Kegiatan B', 100_000_000, 90_000_000],
        ['Sub Kegiatan C', 100_000_000, null],
        ['Sub Kegiatan D', 100_000_000, 80_000_000],
        ['Kegiatan E', 200_000_000, 250_000_000],
        ['Sub Kegiatan F', 100_000_000, null],
        ['Sub Kegiatan G', 100_000_000, 80_000_000],
      ]),
      findings: [{ cell: 'C4', found: null, expected: 100_000_000 }],
    },
    {
      name: 'a percentage, with what it should be and the cells that say so',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90],
        ['Sub Kegiatan B', 300_000_000, 280_260_000, null],
        ['Sub Kegiatan C', 100_000_000, 70_000_000, 70],
      ),
      findings: [{ cell: 'D3', found: null, expected: 93.42, related: ['C3', 'B3'] }],
    },
    {
      name: 'the percentage of the only total',
      sheets: realisasi(
        ['Program A', 100_000_000, 90_000_000, 90],
        ['Program B', 100_000_000, 80_000_000, 80],
        ['Program C', 100_000_000, 70_000_000, 70],
        ['Jumlah', 300_000_000, 240_000_000, null],
      ),
      findings: [{ cell: 'D5', found: null, expected: 80 }],
    },
    {
      name: 'a capaian whose target and realisasi are there',
      sheets: indicators([
        ['Sasaran A', 'Persentase jalan mantap', 80, 72, 90],
        [null, 'Persentase drainase baik', 40, 30, null],
        [null, 'Nilai pelayanan publik', 80, 76, 95],
      ]),
      findings: [{ cell: 'E3', found: null, expected: 75 }],
    },
    {
      name: 'a realisasi where nought is written as a dash elsewhere',
      sheets: realisasi(
        ['Sub Kegiatan A', 100_000_000, 90_000_000, 90],
        ['Sub Kegiatan B', 100_000_000, '-', 0],
        ['Sub Kegiatan C', 100_000_000, null, null],
        ['Sub Kegiatan D', 100_000_000, 80_000_000, 80],
      ),
      findings: [{ cell: 'C4', found: null, expected: null }],
    },
    {
      name: 'a realisasi that the kegiatan counts',
      sheets: sheetOf('Realisasi', [
        HEADING.slice(0, 3),
        ['Kegiatan A', 300_000_000, 245_000_000],
        ['Sub Kegiatan B', 100_000_000, 90_000_000],
        ['Sub Kegiatan C', 100_000_000, null],
        ['Sub Kegiatan D', 100_000_000, 80_000_000],
      ]),
      findings: [{ cell: 'C4', found: null, expected: 75_000_000 }],
    },
    {
      name: 'the sums of a kegiatan, in one finding at the first',
      disagree: 2,
      sheets: sheetOf('Realisasi', [
        HEADING.slice(0, 3),
        ['Kegiatan A', 200_000_000, 170_000_000],
        ['Sub Kegiatan B', 100_000_000, 90_000_000],
        ['Sub Kegiatan C', 100_000_000, 80_000_000],
        ['Kegiatan D', null, null],
        ['Sub Kegiatan E', 100_000_000, 90_000_000],
        ['Sub Kegiatan F', 50_000_000, 40_000_000],
        ['Kegiatan G', 200_000_000, 170_000_000],
        ['Sub Kegiatan H', 200_000_000, 170_000_000],
      ]),
      findings: [{ cell: 'B5', found: null, expected: 150_000_000, related: ['C5'] }],
    },
    {
      name: 'no sum that is offered where one of its rows is blank as well',
      sheets: sheetOf('Realisasi', [
        HEADING.slice(0, 3),
        ['Kegiatan A', 200_000_000, 170_000_000],
        ['Sub Kegiatan B', 100_000_000, 90_000_000],
        ['Sub Kegiatan C', 100_000_000, 80_000_000],
        ['Kegiatan D', 150_000_000, null],
        ['Sub Kegiatan E', 100_000_000, 90_000_000],
        ['Sub Kegiatan F', 50_000_000, null],
        ['Kegiatan G', 200_000_000, 170_000_000],
        ['Sub Kegiatan H', 200_000_000, 170_000_000],
      ]),
      findings: [{ cell: 'C5', found: null, expected: null }],
    },
    {
      name: 'a target among targets',
      sheets: indicators([
        ['Sasaran A', 'Persentase jalan mantap', 80, 72, 90],
        [null, 'Persentase drainase baik', null, 30, null],
        [null, 'Nilai pelayanan publik', 80, 76, 95],
        [null, 'Indeks kepuasan masyarakat', 80, 76, 95],
        [null, 'Nilai SAKIP', 60, 66, 110],
      ]),
      findings: [{ cell: 'C3', found: null, expected: null }],
    },
    {
      name: 'a column that was left blank over many rows, once',
      disagree: 21,
      sheets: realisasi(
        ...Array.from({ length: 60 }, (_, place) => [
          `Sub Kegiatan nomor ${place + 1}`,
          100_000_000,
          (place + 1) * 1_000_000,
          place < 21 ? null : place + 1,
        ]),
      ),
      findings: [
        {
          cell: 'D2',
          found: null,
          expected: null,
          related: Array.from({ length: 20 }, (_, place) => `D${place + 3}`),
        },
      ],
    },
  ],
});
