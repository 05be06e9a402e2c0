import { fisikTanpaKeuangan } from '../../../src/rules/belanja/fisik-tanpa-keuangan';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

function progress(...rows: readonly (readonly Literal[])[]) {
  return sheetOf('Realisasi', [
    ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', 'Fisik (%)'],
    ...rows.map((cells, place) => [`Sub Kegiatan ${String.fromCharCode(65 + place)}`, ...cells]),
  ]);
}

testRule(fisikTanpaKeuangan, {
  accept: [
    {
      name: 'both underway, both complete, both untouched',
      sheets: progress(
        [100_000_000, 40_000_000, 55],
        [100_000_000, 100_000_000, 100],
        [100_000_000, 0, 0],
        [100_000_000, 98_000_000, 0],
      ),
      checks: 4,
    },
    {
      name: 'hardly anything spent is not nothing',
      sheets: progress([9_000_000_000, 500_000, 100], [100_000_000, 40_000_000, 55]),
      checks: 2,
    },
    {
      name: 'cases of which less is better: none is what was aimed at',
      sheets: sheetOf('Realisasi', [
        [
          'Program / Kegiatan / Sub Kegiatan',
          'Indikator',
          'Target',
          'Realisasi Kinerja',
          'Pagu',
          'Realisasi Anggaran',
        ],
        ['Sub Kegiatan A', 'Jumlah kasus kekerasan', 5, 0, 100_000_000, 100_000_000],
        ['Sub Kegiatan B', 'Jumlah orang yang dilatih', 40, 40, 50_000_000, 50_000_000],
      ]),
      checks: 1,
    },
    {
      name: 'rows without pagu, or whose progress is not said',
      sheets: progress([0, 0, 100], [100_000_000, 100_000_000, null], [100_000_000, 5_000_000, 10]),
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'what the user of the workbook calls complete and spent',
      thresholds: { selesai: 95, habis: 90 },
      sheets: progress(
        [100_000_000, 0, 95],
        [100_000_000, 0, 94],
        [100_000_000, 90_000_000, 0],
        [100_000_000, 89_000_000, 0],
      ),
      findings: [
        { cell: 'D2', found: 95, expected: null },
        { cell: 'D4', found: 0, expected: null },
      ],
    },
    {
      name: 'complete without spending, and spent without progress',
      sheets: progress(
        [100_000_000, 0, 100],
        [100_000_000, 99_500_000, 0],
        [100_000_000, 80_000_000, 75],
      ),
      findings: [
        { cell: 'D2', found: 100, expected: null, related: ['C2', 'B2'] },
        { cell: 'D3', found: 0, expected: null },
      ],
    },
    {
      name: 'a realisasi kinerja of nothing where the money is gone',
      sheets: sheetOf('Realisasi', [
        [
          'Program / Kegiatan / Sub Kegiatan',
          'Indikator',
          'Target',
          'Realisasi Kinerja',
          'Pagu',
          'Realisasi Anggaran',
        ],
        ['Sub Kegiatan A', 'Jumlah dokumen yang disusun', 12, 12, 100_000_000, 99_000_000],
        ['Sub Kegiatan B', 'Jumlah orang yang dilatih', 40, 0, 50_000_000, 50_000_000],
      ]),
      findings: [{ cell: 'D3', found: 0, expected: null }],
    },
  ],
});
