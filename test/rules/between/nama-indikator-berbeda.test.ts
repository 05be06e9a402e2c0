import { namaIndikatorBerbeda } from '../../../src/rules/between/nama-indikator-berbeda';
import { testRule } from '../../support/rule-tester';
import { agreement, capaian } from './sheets';

testRule(namaIndikatorBerbeda, {
  accept: [
    {
      name: 'the same words, in capitals, with other signs or spellings of percent',
      sheets: [
        agreement(['% Penurunan PMKS', 10.42], ['Indeks Inovasi', 60]),
        capaian(['PROSENTASE PENURUNAN PMKS (%)', 10.42, 10], ['Indeks  inovasi', 60, 60]),
      ],
      checks: 2,
    },
    {
      name: 'tables that have nothing in common',
      sheets: [
        agreement(['Persentase jalan mantap', 80], ['Indeks inovasi', 60]),
        capaian(['Angka harapan hidup', 70, 71], ['Nilai SAKIP', 65, 66]),
      ],
      checks: 0,
    },
    {
      name: 'different indicators that share most of their words',
      sheets: [
        agreement(['Angka partisipasi sekolah dasar', 90], ['Indeks inovasi', 60]),
        capaian(['Angka partisipasi sekolah menengah', 80, 81], ['Indeks inovasi', 60, 60]),
      ],
      checks: 1,
    },
  ],
  reject: [
    {
      name: 'a misspelt name, and another word',
      sheets: [
        agreement(
          ['Persentase PPKS yang terakses perlindungan sosial', 90],
          ['Persentase PSKS yang berpartisipasi dalam penanganan', 90],
        ),
        capaian(
          ['Persentase PPKS yang terkases perlindugan sosial', 90, 90],
          ['Persentase PPKS yang berpartisipasi dalam penanganan', 90, 80],
        ),
      ],
      findings: [
        {
          cell: 'Capaian!A3',
          found: 'Persentase PPKS yang terkases perlindugan sosial',
          expected: 'Persentase PPKS yang terakses perlindungan sosial',
          related: ['PK!A3'],
        },
        {
          cell: 'Capaian!A4',
          found: 'Persentase PPKS yang berpartisipasi dalam penanganan',
          expected: 'Persentase PSKS yang berpartisipasi dalam penanganan',
        },
      ],
    },
    {
      name: 'another name at the same place with the same target',
      sheets: [
        agreement(['% Penurunan PMKS', 10.42], ['Indeks inovasi', 60]),
        capaian(['Persentase keluarga sejahtera', 10.42, 12], ['Indeks inovasi', 60, 60]),
      ],
      findings: [
        {
          cell: 'Capaian!A3',
          found: 'Persentase keluarga sejahtera',
          expected: '% Penurunan PMKS',
        },
      ],
    },
  ],
});
