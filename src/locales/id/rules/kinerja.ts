import { figureOrText, numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function kinerjaId({ percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'capaian-tidak-sesuai': {
      title: 'Capaian tidak sesuai dengan target dan realisasi',
      why: 'Capaian adalah realisasi dibagi target dikali 100; untuk indikator yang makin kecil makin baik, (2 × target − realisasi) dibagi target. Rumus lain yang lazim juga diterima.',
      sentence: (d) => {
        const start = `Capaian ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; realisasi ${figureOrText(percent, d, 'realisasi')} terhadap target ${figureOrText(percent, d, 'target')}`;
        if (textOf(d, 'reached') === 'kurang') return `${start} berarti di bawah 100.`;
        if (textOf(d, 'reached') === 'lebih') return `${start} berarti 100 atau lebih.`;
        return `${start} adalah ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (makin kecil makin baik)' : ''}.`;
      },
    },
  };
}
