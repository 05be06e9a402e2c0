import { targetTidakTerbaca } from '../../../src/rules/kinerja/target-tidak-terbaca';
import { testRule } from '../../support/rule-tester';
import { sheetOf, type Literal } from '../../support/sheet';

function targets(...lines: readonly (readonly Literal[])[]) {
  return sheetOf('PK', [['Indikator Kinerja', 'Target'], ...lines]);
}

testRule(targetTidakTerbaca, {
  accept: [
    {
      name: 'every kind of target that can be measured against',
      sheets: targets(
        ['Persentase jalan mantap', 80],
        ['Opini BPK', 'WTP'],
        ['Laju pertumbuhan ekonomi', '4,43 - 4,47'],
        ['Rasio guru dan murid', '1 : 30'],
        ['Dokumen renstra', 'Ada'],
        ['Jumlah dokumen', '12 Dokumen'],
        ['Indeks inovasi', '≥ 60'],
        ['Indeks lain', '-'],
      ),
      checks: 8,
    },
    {
      name: 'nothing where broken numbers and errors are told by their own rules',
      sheets: targets(
        ['Persentase jalan mantap', '1.520.64'],
        ['Indeks inovasi', { error: '#REF!' }],
        ['Nilai SAKIP', 70],
      ),
      checks: 3,
    },
  ],
  reject: [
    {
      name: 'what is unreadable for another reason where most are words, which are left alone',
      sheets: targets(
        ['Nilai SAKIP', 'A/BB/AA'],
        ['Indeks inovasi', 'menyesuaikan hasil survei'],
        ['Nilai pelayanan', 'ditetapkan kemudian oleh pusat'],
        ['Nilai keterbukaan', 'sesuai arahan kementerian'],
        ['Persentase jalan mantap', 80],
      ),
      findings: [
        {
          cell: 'B2',
          found: 'A/BB/AA',
          expected: null,
          data: { name: 'Nilai SAKIP', text: 'A/BB/AA', reason: 'beberapa-nilai' },
        },
      ],
    },
    {
      name: 'words in half of the targets, and in the only one',
      sheets: [
        targets(
          ['Indeks inovasi', 'menyesuaikan hasil survei'],
          ['Nilai pelayanan', 'ditetapkan kemudian oleh pusat'],
          ['Nilai keterbukaan', 70],
          ['Persentase jalan mantap', 80],
        ),
        { ...targets(['Indeks inovasi', 'menyesuaikan hasil survei']), name: 'Satu' },
      ],
      findings: [
        {
          cell: 'PK!B2',
          found: 'menyesuaikan hasil survei',
          expected: null,
          data: { reason: 'kata' },
        },
        { cell: 'PK!B3', found: 'ditetapkan kemudian oleh pusat', expected: null },
        { cell: 'Satu!B2', found: 'menyesuaikan hasil survei', expected: null },
      ],
    },
    {
      name: 'several values, a range that ends below its start, a class of no scale',
      sheets: targets(
        ['Nilai SAKIP', 'A/BB/AA'],
        ['Laju pertumbuhan ekonomi', '90-80'],
        ['Maturitas SPIP', 'Level 7'],
        ['Persentase jalan mantap', 80],
        ['Indeks inovasi', 60],
      ),
      findings: [
        { cell: 'B2', found: 'A/BB/AA', expected: null },
        { cell: 'B3', found: '90-80', expected: null },
        { cell: 'B4', found: 'Level 7', expected: null },
      ],
    },
    {
      name: 'words among numbers',
      sheets: targets(
        ['Persentase jalan mantap', 80],
        ['Indeks inovasi', 60],
        ['Nilai pelayanan', 'menyesuaikan hasil survei'],
      ),
      findings: [{ cell: 'B4', found: 'menyesuaikan hasil survei', expected: null }],
    },
  ],
});
