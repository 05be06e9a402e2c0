import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function belanjaEn({ amount, percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'persen-tidak-sesuai': {
      title: 'A percentage differs from realisasi / pagu',
      why: 'A realisasi percentage is realisasi divided by pagu times 100, in rows of kegiatan, programmes and totals as well.',
      sentence: (d) =>
        `The percentage of ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; ${amount(numberOf(d, 'realisasi'))} out of ${amount(numberOf(d, 'pagu'))} is ${percent(numberOf(d, 'expected'))}.`,
    },
    'persen-di-luar-rentang': {
      title: 'A percentage outside 0–100',
      why: 'Spending cannot exceed its budget, so its percentage lies between 0 and 100.',
      sentence: (d) =>
        `The spending percentage of ${quoted(d)} is ${percent(numberOf(d, 'printed'))}, outside 0–100.`,
    },
    'realisasi-melebihi-pagu': {
      title: 'Realisasi exceeds pagu',
      why: 'Nothing may be spent without sufficient budget (UU 1/2004, article 3 (3)).',
      sentence: (d) =>
        `Realisasi of ${quoted(d)}, ${amount(numberOf(d, 'realisasi'))}, exceeds its pagu of ${amount(numberOf(d, 'pagu'))} by ${amount(numberOf(d, 'excess'))}.`,
    },
    'realisasi-tanpa-pagu': {
      title: 'Realisasi without a pagu',
      why: 'Nothing may be spent where no budget is available (UU 1/2004, article 3 (3)).',
      sentence: (d) =>
        `Realisasi of ${quoted(d)} is ${amount(numberOf(d, 'realisasi'))}, though its pagu is ${textOf(d, 'pagu') === 'nol' ? 'zero' : 'empty'}.`,
    },
    'fisik-tanpa-keuangan': {
      title: 'Physical and financial progress disagree',
      why: 'Work that is complete without spending, or money spent without any result, usually means that one of the figures was not filled in.',
      sentence: (d) =>
        `The ${textOf(d, 'measure') === 'fisik' ? 'physical progress' : 'realisasi kinerja'} of ${quoted(d)} is ${percent(numberOf(d, 'fisik'))}%${textOf(d, 'measure') === 'fisik' ? '' : ' of its target'}, while ${percent(numberOf(d, 'keuangan'))}% of its budget is spent.`,
      thresholds: {
        selesai: 'percent of physical progress that means complete',
        habis: 'percent of the pagu that means spent',
      },
    },
    'target-serapan-tidak-tercapai': {
      title: 'Less was spent than agreed',
      why: 'The performance agreement names the least share of the budget to be spent; a report must explain why it was missed.',
      sentence: (d) =>
        `${percent(numberOf(d, 'percent'))}% of the budget of ${textOf(d, 'name') === '' ? 'all programmes' : quoted(d)} was spent (${amount(numberOf(d, 'realisasi'))} out of ${amount(numberOf(d, 'pagu'))}), below the ${percent(numberOf(d, 'minimum'))}% of the agreement.`,
    },
  };
}
