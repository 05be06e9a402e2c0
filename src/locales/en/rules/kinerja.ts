import { figureOrText, numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function kinerjaEn({ percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'capaian-tidak-sesuai': {
      title: 'Capaian differs from target and realisasi',
      why: 'Capaian is realisasi divided by target times 100; where less is better, (2 × target − realisasi) divided by target. Other formulas in use are accepted.',
      sentence: (d) => {
        const start = `Capaian of ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; realisasi ${figureOrText(percent, d, 'realisasi')} against target ${figureOrText(percent, d, 'target')}`;
        if (textOf(d, 'reached') === 'kurang') return `${start} lies below 100.`;
        if (textOf(d, 'reached') === 'lebih') return `${start} is 100 or more.`;
        return `${start} is ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (less is better)' : ''}.`;
      },
    },
  };
}
