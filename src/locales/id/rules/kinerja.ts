import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function kinerjaId({ percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'capaian-tidak-sesuai': {
      title: 'Capaian tidak sesuai dengan target dan realisasi',
      why: 'Capaian adalah realisasi dibagi target dikali 100; untuk indikator yang makin kecil makin baik, (2 × target − realisasi) dibagi target.',
      sentence: (d) =>
        `Capaian ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; realisasi ${percent(numberOf(d, 'realisasi'))} terhadap target ${percent(numberOf(d, 'target'))} adalah ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (makin kecil makin baik)' : ''}.`,
    },
  };
}
