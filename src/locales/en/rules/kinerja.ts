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
    'realisasi-tidak-wajar': {
      title: 'Implausible realisasi kinerja',
      why: 'A realisasi far above or below its target is more often a slip or another unit than an achievement; if it is right, the report has to explain it.',
      sentence: (d) => {
        const start = `Realisasi of ${quoted(d)}, ${percent(numberOf(d, 'realisasi'))},`;
        return textOf(d, 'which') === 'keseluruhan'
          ? `${start} is more than 100 percent, but a percentage of a whole cannot exceed 100.`
          : `${start} is ${percent(numberOf(d, 'percent'))}% of its target, ${percent(numberOf(d, 'target'))}.`;
      },
      thresholds: {
        atas: 'percent of the target that realisasi may not exceed',
        bawah: 'percent of the target that realisasi has to reach',
      },
    },
    'target-tidak-terbaca': {
      title: 'Target that cannot be measured against',
      why: 'Against a target that is no single number, range, predicate or presence, no capaian can be computed.',
      sentence: (d) => {
        const start = `Target of ${quoted(d)} reads “${textOf(d, 'text')}”`;
        switch (textOf(d, 'reason')) {
          case 'beberapa-nilai':
            return `${start}: several values, of which none is the one promised.`;
          case 'bermakna-ganda':
            return `${start}, which can be read with thousands or with decimals.`;
          case 'rentang-terbalik':
            return `${start}: the range ends below its start.`;
          case 'di-luar-skala':
            return `${start}, which is no class of its scale.`;
          case 'waktu':
            return `${start}: a time, not a quantity.`;
          default:
            return `${start}: words that cannot be measured.`;
        }
      },
    },
    'rata-rata-tidak-sesuai': {
      title: 'Average differs from its rows',
      why: 'The average capaian sums up the whole performance; if it is wrong, so is the predicate of the agency.',
      sentence: (d) =>
        `${textOf(d, 'column')} in row ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; the mean of its ${numberOf(d, 'parts')} rows is ${percent(numberOf(d, 'expected'))}.`,
    },
    'predikat-tidak-sesuai': {
      title: 'Predicate does not fit the capaian',
      why: 'A predicate follows from the scale and is not chosen; one that does not fit its figure is easily seen by readers.',
      sentence: (d) =>
        `Predicate of ${quoted(d)} reads “${textOf(d, 'printed')}”; for a capaian of ${percent(numberOf(d, 'capaian'))} the scale gives “${textOf(d, 'expected')}”.`,
    },
    'efisiensi-keseluruhan': {
      title: 'Overall efficiency disagrees with its rows',
      why: 'PMK 22/2021 counts efficiency over all outputs at once, not from the capaian and spending of the total.',
      sentence: (d) =>
        `The efficiency of ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; Σ(pagu × capaian − realisasi) / Σ(pagu × capaian) over its ${numberOf(d, 'parts')} rows is ${percent(numberOf(d, 'expected'))}.`,
    },
    'efisiensi-tidak-sesuai': {
      title: 'Efficiency differs from its formula',
      why: 'Efficiency compares capaian with absorption. Without its sign, waste looks like saving.',
      sentence: (d) =>
        `Efficiency of ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; capaian ${percent(numberOf(d, 'capaian'))} and absorption ${percent(numberOf(d, 'penyerapan'))} make ${percent(numberOf(d, 'expected'))}.`,
    },
  };
}
