import { minimumIn } from '../../../src/rules/belanja/agreed-minimum';
import { targetSerapanTidakTercapai } from '../../../src/rules/belanja/target-serapan-tidak-tercapai';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

describe('the minimum that a text names', () => {
  it.each([
    ['Realisasi minimal 85%', 85],
    ['Realisasi Anggaran paling sedikit 92,5 %', 92.5],
    ['Penyerapan anggaran ≥ 90 persen', 90],
    ['Target penyerapan 90 %', 90],
    ['Target realisasi keuangan: 95%', 95],
    ['minimal 90% anggaran terserap', 90],
  ])('%s', (text, percent) => {
    expect(minimumIn(text)).toBe(percent);
  });

  it.each([
    'LHKPN tahun berkenan minimal 100% batas waktu 31 Maret',
    'Persentase capaian Standar Pelayanan Minimal 100%',
    'Realisasi standar pelayanan minimal 100%',
    'Realisasi kinerja minimal 85%',
    'Realisasi anggaran 85%',
    'Realisasi minimal Rp 85.000.000',
    'Target penyerapan 900%',
  ])('%s: none', (text) => {
    expect(minimumIn(text)).toBeUndefined();
  });
});

const NAMES = ['Program Rehabilitasi Sosial', 'Program Pemberdayaan Sosial'];

/** An agreement and the year's realisasi, two programmes each. */
function year(
  agreed: { first?: Literal; second?: Literal; total?: Literal; title?: string },
  spent: readonly [number, number],
  title = 'Laporan Realisasi Anggaran Tahun 2024',
) {
  return [
    sheetOf('PK', [
      [agreed.title ?? 'PERJANJIAN KINERJA TAHUN 2024'],
      ['No', 'Program', 'Anggaran', 'Keterangan'],
      [1, NAMES[0]!, 300_000_000, agreed.first ?? 'APBD'],
      [2, NAMES[1]!, 100_000_000, agreed.second ?? 'APBD'],
      [null, 'Jumlah', 400_000_000, agreed.total ?? null],
    ]),
    sheetOf('LRA', [
      [title],
      ['Program / Kegiatan / Sub Kegiatan', 'Pagu', 'Realisasi', '%'],
      [NAMES[0]!, 300_000_000, spent[0], spent[0] / 3_000_000],
      [NAMES[1]!, 100_000_000, spent[1], spent[1] / 1_000_000],
      ['Jumlah', 400_000_000, spent[0] + spent[1], (spent[0] + spent[1]) / 4_000_000],
    ]),
  ];
}

testRule(targetSerapanTidakTercapai, {
  accept: [
    {
      name: 'as much as agreed, to the hundredth',
      sheets: year(
        { first: 'Realisasi minimal 85%', second: 'Realisasi minimal 90%' },
        [255_000_000, 95_000_000],
      ),
      checks: 2,
    },
    {
      name: 'nothing where the agreement names no minimum',
      sheets: year({}, [100_000_000, 10_000_000]),
      checks: 0,
    },
    {
      name: 'a report of a month before the end of the year',
      sheets: year(
        { first: 'Realisasi minimal 85%' },
        [100_000_000, 10_000_000],
        'Laporan Realisasi Anggaran s.d. Bulan Agustus 2024',
      ),
      checks: 0,
    },
    {
      name: 'the agreement of another year',
      sheets: year(
        { first: 'Realisasi minimal 85%', title: 'PERJANJIAN KINERJA TAHUN 2023' },
        [100_000_000, 10_000_000],
      ),
      checks: 0,
    },
  ],
  reject: [
    {
      name: 'a programme below its own minimum, with where that is said',
      sheets: year(
        { first: 'Realisasi minimal 85%', second: 'Realisasi minimal 90%' },
        [250_000_000, 95_000_000],
      ),
      findings: [
        { cell: 'LRA!D3', found: 83.33, expected: 85, related: ['PK!D3', 'LRA!C3', 'LRA!B3'] },
      ],
    },
    {
      name: 'all programmes together, where the total names the minimum',
      sheets: year({ total: 'Target penyerapan 90 %' }, [250_000_000, 95_000_000]),
      findings: [{ cell: 'LRA!D5', found: 86.25, expected: 90 }],
    },
    {
      name: 'all programmes together, where the title does',
      sheets: year(
        { title: 'PERJANJIAN KINERJA TAHUN 2024 (TARGET PENYERAPAN ANGGARAN 95%)' },
        [290_000_000, 85_000_000],
      ),
      findings: [{ cell: 'LRA!D5', found: 93.75, expected: 95 }],
    },
  ],
});
