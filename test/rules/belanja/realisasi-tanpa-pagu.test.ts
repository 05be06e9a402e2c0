import { realisasiTanpaPagu } from '../../../src/rules/belanja/realisasi-tanpa-pagu';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

function spending(
  ...rows: readonly (readonly [name: string, pagu: Literal, realisasi: Literal])[]
) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
    ...rows,
  ]);
}

testRule(realisasiTanpaPagu, {
  accept: [
    {
      name: 'pagu with and without realisasi, and neither',
      sheets: spending(
        ['Sub Kegiatan A', 100_000_000, 90_000_000],
        ['Sub Kegiatan B', 100_000_000, 0],
        ['Sub Kegiatan C', 0, 0],
        ['Sub Kegiatan D', null, null],
      ),
      checks: 1,
    },
    {
      name: 'a column of pagu that is mostly empty',
      sheets: spending(
        ['Program A', 300_000_000, 280_000_000],
        ['Kegiatan B', null, 190_000_000],
        ['Kegiatan C', null, 90_000_000],
      ),
      checks: 3,
    },
    {
      name: 'pendapatan without a target',
      sheets: sheetOf('LRA', [
        ['Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
        ['4', 'Pendapatan Daerah', 0, 20_000_000],
        ['4.1', 'Pendapatan Asli Daerah', 0, 20_000_000],
        ['5', 'Belanja Daerah', 400_000_000, 380_000_000],
      ]),
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a pagu of zero or a dash, with its cell',
      sheets: spending(
        ['Sub Kegiatan A', 100_000_000, 90_000_000],
        ['Sub Kegiatan B', 0, 5_000_000],
        ['Sub Kegiatan C', 'Rp -', 7_000_000],
      ),
      findings: [
        { cell: 'C3', found: 5_000_000, expected: null, related: ['B3'] },
        { cell: 'C4', found: 7_000_000, expected: null },
      ],
    },
    {
      name: 'an empty pagu among filled ones',
      sheets: spending(
        ['Sub Kegiatan A', 100_000_000, 90_000_000],
        ['Sub Kegiatan B', 100_000_000, 80_000_000],
        ['Sub Kegiatan C', 100_000_000, 70_000_000],
        ['Sub Kegiatan D', 100_000_000, 60_000_000],
        ['Sub Kegiatan E', null, 5_000_000],
      ),
      findings: [{ cell: 'C6', found: 5_000_000, expected: null }],
    },
    {
      name: 'the row that lacks it, not those that count it',
      sheets: sheetOf('Realisasi', [
        ['Kode', 'Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi'],
        ['1.06.02', 'Program A', 0, 5_000_000],
        ['1.06.02.2.01', 'Kegiatan A', 0, 5_000_000],
        ['1.06.03', 'Program B', 100_000_000, 90_000_000],
        ['1.06.03.2.01', 'Kegiatan B', 100_000_000, 90_000_000],
      ]),
      findings: [{ cell: 'D3', found: 5_000_000, expected: null }],
    },
  ],
});
