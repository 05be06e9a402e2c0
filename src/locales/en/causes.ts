import { numberOf, quoted, textOf } from '../fill';
import type { Sentence } from '../types';

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
