import { antarTabelTidakSama } from '../../../src/rules/between/antar-tabel-tidak-sama';
import { testRule } from '../../support/rule-tester';
import { agreement, capaian, comparison, renstra } from './sheets';

const JALAN = 'Persentase jalan mantap';
const INOVASI = 'Indeks inovasi daerah';
const SAKIP = 'Nilai SAKIP perangkat daerah';

testRule(antarTabelTidakSama, {
  accept: [
    {
      name: 'what one table prints in percent and the other as a fraction',
      sheets: [
        capaian([JALAN, 80, 72.4], [INOVASI, 50, 40], [SAKIP, 65, 66]),
        comparison([JALAN, 70, 65, 0.8, 0.724], [INOVASI, 45, 44, 50, 40], [SAKIP, 60, 61, 65, 66]),
      ],
    },
    {
      name: 'what one table rounds or cuts off',
      sheets: [
        capaian([JALAN, 80, 72.46], [INOVASI, 50, 40.99], [SAKIP, 65, 66]),
        comparison([JALAN, 70, 65, 80, 72.5], [INOVASI, 45, 44, 50, 40.9], [SAKIP, 60, 61, 65, 66]),
      ],
    },
    {
      name: 'numbers of units that differ, and what is no number',
      sheets: [
        agreement([JALAN, '80 Orang'], [INOVASI, 'Baik'], [SAKIP, '65 Nilai']),
        capaian([JALAN, '70 Kali', 70], [INOVASI, 3, 3], [SAKIP, '65 nilai', 66]),
      ],
      checks: 1,
    },
    {
      name: 'an agreement that promises and does not report',
      sheets: [agreement([JALAN, 80], [INOVASI, 60]), capaian([JALAN, 80, 12], [INOVASI, 60, 34])],
      checks: 2,
    },
    {
      name: 'the year that is meant among several',
      sheets: [
        renstra([JALAN, 70, 80, 90], [INOVASI, 50, 60, 70], [SAKIP, 60, 65, 70]),
        agreement([JALAN, 80], [INOVASI, 60], [SAKIP, 65]),
      ],
      checks: 3,
    },
  ],
  reject: [
    {
      name: 'a target that differs from the agreement, also written with its unit',
      sheets: [
        agreement([JALAN, '80 Persen'], [INOVASI, 60]),
        capaian([JALAN, '83 persen', 81], [INOVASI, 60, 61]),
      ],
      findings: [{ cell: 'Capaian!B3', found: 83, expected: 80, related: ['PK!B3'] }],
    },
    {
      name: 'a target that stands for another year in the plan',
      sheets: [
        renstra([JALAN, 70, 80, 90], [INOVASI, 50, 60, 71], [SAKIP, 61, 65, 72]),
        agreement([JALAN, 70], [INOVASI, 60], [SAKIP, 72]),
      ],
      findings: [
        {
          cell: 'PK!B3',
          found: 70,
          expected: 80,
          cause: 'angka-tahun-lain',
          causeData: { year: '2022' },
          related: ['Renstra!C3'],
        },
        {
          cell: 'PK!B5',
          found: 72,
          expected: 65,
          cause: 'angka-tahun-lain',
          causeData: { year: '2024' },
        },
      ],
    },
    {
      name: 'a target that stands for one other indicator, and one that does for two',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60], [SAKIP, 65], ['Angka harapan hidup', 65]),
        capaian(
          [JALAN, 60, 81],
          [INOVASI, 65, 61],
          [SAKIP, 65, 66],
          ['Angka harapan hidup', 65, 71],
        ),
      ],
      findings: [
        {
          cell: 'Capaian!B3',
          found: 60,
          expected: 80,
          cause: 'angka-baris-lain',
          causeData: { row: '4', name: INOVASI },
        },
        { cell: 'Capaian!B4', found: 65, expected: 60 },
      ],
    },
    {
      name: 'a last decimal that no rounding explains',
      sheets: [
        capaian([JALAN, 80, 72.46], [INOVASI, 50, 40], [SAKIP, 65, 66.5]),
        comparison(
          [JALAN, 70, 65, 80, 72.6],
          [INOVASI, 45, 44, 50, 41],
          [SAKIP, 60, 61, 65, '66,40'],
        ),
      ],
      findings: [
        { cell: 'Perbandingan!E4', found: 72.6, expected: 72.46 },
        { cell: 'Perbandingan!E5', found: 41, expected: 40 },
        { cell: 'Perbandingan!E6', found: 66.4, expected: 66.5 },
      ],
    },
  ],
});
