import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function kinerjaEn({ percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'capaian-tidak-sesuai': {
      title: 'Capaian differs from target and realisasi',
      why: 'Capaian is realisasi divided by target times 100; where less is better, (2 × target − realisasi) divided by target.',
      sentence: (d) =>
        `Capaian of ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; realisasi ${percent(numberOf(d, 'realisasi'))} against target ${percent(numberOf(d, 'target'))} is ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (less is better)' : ''}.`,
    },
  };
}
