import { indikatorTidakDilaporkan } from '../../../src/rules/between/indikator-tidak-dilaporkan';
import { testRule } from '../../support/rule-tester';
import { agreement, capaian } from './sheets';

const JALAN = 'Persentase jalan mantap';
const INOVASI = 'Indeks inovasi';
const SAKIP = 'Nilai SAKIP perangkat daerah';

testRule(indikatorTidakDilaporkan, {
  accept: [
    {
      name: 'everything that was promised, in any order',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60], [SAKIP, 65]),
        capaian([SAKIP, 65, 66], [JALAN, 80, 81], [INOVASI, 60, 61]),
      ],
    },
    {
      name: 'an agreement alone',
      sheets: agreement([JALAN, 80], [INOVASI, 60]),
      checks: 0,
    },
    {
      name: 'tables of different things',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60]),
        capaian(['Angka harapan hidup', 70, 71], [SAKIP, 65, 66]),
      ],
      checks: 0,
    },
    {
      name: 'a name that was only reworded',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60]),
        capaian(['Persentase jalan yang mantap', 80, 81], [INOVASI, 60, 61]),
      ],
    },
  ],
  reject: [
    {
      name: 'promised and not reported',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60], [SAKIP, 65]),
        capaian([JALAN, 80, 81], [INOVASI, 60, 61]),
      ],
      findings: [{ cell: 'PK!A5', found: SAKIP, expected: null }],
    },
    {
      name: 'reported and not promised',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60]),
        capaian([JALAN, 80, 81], [INOVASI, 60, 61], [SAKIP, 65, 66]),
      ],
      findings: [{ cell: 'Capaian!A5', found: SAKIP, expected: null }],
    },
    {
      name: 'one in the place of another, as one mistake',
      sheets: [
        agreement([JALAN, 80], [INOVASI, 60], [SAKIP, 65]),
        capaian([JALAN, 80, 81], ['Angka harapan hidup', 70, 71], [SAKIP, 65, 66]),
      ],
      findings: [
        {
          cell: 'Capaian!A4',
          found: 'Angka harapan hidup',
          expected: INOVASI,
          related: ['PK!A4'],
        },
      ],
    },
  ],
});
