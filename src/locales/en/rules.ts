import { numberOf, quoted, textOf } from '../fill';
import type { Figures, RuleWords, Sentence } from '../types';

/** The rules in English. */
export function rulesEn({ amount, percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'subtotal-tidak-sama': {
      title: 'A total differs from its rows',
      why: 'A programme, kegiatan, account or grand total must equal the sum of the rows below it in every amount column.',
      sentence: (d) =>
        `The total of ${quoted(d)} is ${amount(numberOf(d, 'printed'))}; its ${numberOf(d, 'parts')} rows add up to ${amount(numberOf(d, 'expected'))}: a difference of ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
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
    'capaian-tidak-sesuai': {
      title: 'Capaian differs from target and realisasi',
      why: 'Capaian is realisasi divided by target times 100; where less is better, (2 × target − realisasi) divided by target.',
      sentence: (d) =>
        `Capaian of ${quoted(d)} reads ${percent(numberOf(d, 'printed'))}; realisasi ${percent(numberOf(d, 'realisasi'))} against target ${percent(numberOf(d, 'target'))} is ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (less is better)' : ''}.`,
    },
    'galat-excel': {
      title: 'Excel error',
      why: 'The cell holds an error instead of a figure, and so does every formula that uses it.',
      sentence: (d) =>
        `The cell of ${quoted(d)} holds the error ${textOf(d, 'error')}${textOf(d, 'error') === '#DIV/0!' ? ': its divisor is zero or empty' : ''}.`,
    },
    'angka-rusak': {
      title: 'Unreadable figure',
      why: 'A figure whose separators are misplaced can be read in more than one way and is left out of sums.',
      sentence: (d) =>
        `“${textOf(d, 'text')}” in ${quoted(d)} cannot be read as one figure; check its dots and commas.`,
    },
  };
}

export const causesEn: Readonly<Record<string, Sentence>> = {
  'jumlah-persen': (d) =>
    numberOf(d, 'parts') === 1
      ? `Equals the percentage of its only row (row ${textOf(d, 'rows')}), not realisasi divided by pagu.`
      : `The percentages of its ${numberOf(d, 'parts')} rows were added up (rows ${textOf(d, 'rows')}).`,
  'rata-rata-persen': (d) =>
    `The percentages of its ${numberOf(d, 'parts')} rows were averaged (rows ${textOf(d, 'rows')}).`,
  'baris-ganda': (d) =>
    `Rows ${textOf(d, 'rows')} stand above already; without them the total agrees.`,
  'tanpa-baris': (d) =>
    `The difference equals row ${textOf(d, 'row')} ${quoted(d)}, which was left out.`,
  'baris-dihitung-dua-kali': (d) =>
    `The difference equals row ${textOf(d, 'row')} ${quoted(d)}, which was counted twice.`,
  'kode-terlewat': (d) =>
    `Code ${textOf(d, 'codes')} is missing among its rows; a row may have been deleted.`,
};
