import { numberOf, quoted, signed, textOf } from '../fill';
import type { Figures, Sentence } from '../types';

export function causesEn({ amount }: Figures): Readonly<Record<string, Sentence>> {
  return {
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
    'cocok-dengan-atasnya': () =>
      'This figure agrees with the totals or columns that use it, so one of its rows is wrong, missing or doubled.',
    'saling-meniadakan': (d) =>
      `Two differences cancel out: ${quoted(d)} ${signed(amount, d, 'difference')}, ${quoted(d, 'other')} ${signed(amount, d, 'opposite')}; together they are the same.`,
    'satu-angka': (d) =>
      `One digit differs: it says ${textOf(d, 'typed')}, it should be ${textOf(d, 'meant')}.`,
    'angka-tertukar': (d) =>
      `Two digits are swapped: it says ${textOf(d, 'typed')}, it should be ${textOf(d, 'meant')}.`,
    'kali-sepuluh': (d) =>
      `It is off by a factor of exactly ${amount(numberOf(d, 'factor'))}: a zero or a separator was lost or added.`,
    'angka-hilang': (d) => `One digit was left out: ${textOf(d, 'meant')}.`,
    'angka-berlebih': (d) => `One digit was typed too many: ${textOf(d, 'typed')}.`,
    'angka-sebelum-perubahan': (d) =>
      `It equals the figure before the budget change (column ${quoted(d, 'column')}).`,
    'angka-baris-lain': (d) =>
      `It equals the figure of row ${textOf(d, 'row')} ${quoted(d)}; it may have been copied from there.`,
    'pemisah-hilang': (d) => `A thousands separator was lost in “${textOf(d, 'text')}”.`,
    'tanda-desimal-keliru': () => 'The last dot or comma is the decimal sign.',
    'acuan-berkas-lain': () => 'Its formula refers to another file.',
    'acuan-terhapus': (d) =>
      `A cell that its formula refers to was deleted: ${textOf(d, 'formula')}.`,
    'menghitung-teks': (d) => `Its formula calculates with text (${textOf(d, 'cells')}).`,
    'tanda-terbalik': () => 'Without the minus sign the sum agrees.',
    'ganda-terjumlah': (d) => `The total of ${quoted(d)} counts this row twice.`,
    'ganda-tidak-terjumlah': (d) => `The total of ${quoted(d)} agrees only without the second row.`,
    'salah-ketik-kode': (d) => `Perhaps ${textOf(d, 'kode')} was meant.`,
    'rumus-kurang-baris': (d) => `The formula does not count rows ${textOf(d, 'rows')}.`,
    'rumus-satu-baris': (d) =>
      `The formula points at one row only; rows ${textOf(d, 'rows')} are not counted.`,
    'rumus-hitung-ganda': (d) => `The formula counts rows ${textOf(d, 'rows')} more than once.`,
    'rumus-baris-lain': (d) =>
      `The formula also counts rows ${textOf(d, 'rows')}, which are not part of it.`,
    'rumus-baris-bukan-data': (d) =>
      `The formula also counts rows ${textOf(d, 'rows')}, which hold no data.`,
    'rumus-diri-sendiri': () => 'The formula counts its own cell.',
    'rumus-angka-diketik': (d) =>
      `The formula adds a typed number (${amount(numberOf(d, 'amount'))}).`,
    'rumus-beda-tetangga': (d) =>
      `${numberOf(d, 'count')} other cells of the column share one formula, and this one points elsewhere.`,
    'kali-bulan': (d) =>
      `Exactly ${numberOf(d, 'times')} times the target: perhaps payments of a year were counted, not people.`,
    'jumlah-bukan-rata-rata': (d) =>
      `The figures of its ${numberOf(d, 'parts')} rows were added up, not averaged.`,
    'baris-jumlah': () =>
      'This row holds totals, not averages; perhaps it should be called Jumlah.',
    'rata-rata-tanpa-baris': (d) =>
      `Row ${textOf(d, 'row')} ${quoted(d)} was left out of the mean.`,
    'tanda-efisiensi': () => 'The minus sign was lost: absorption is larger than capaian.',
    'sisa-bukan-efisiensi': () =>
      'This is 100 less absorption, which means efficiency only where capaian is 100 or more.',
    'angka-tahun-lain': (d) => `Equals the figure of ${textOf(d, 'year')} there.`,
    'batas-capaian': (d) =>
      numberOf(d, 'cap') === 0
        ? `${numberOf(d, 'rows')} other rows of this table are not capped.`
        : `${numberOf(d, 'rows')} other rows of this table are capped at ${numberOf(d, 'cap')}.`,
    'rumus-capaian': (d) =>
      `${numberOf(d, 'rows')} other rows of this table use ${textOf(d, 'lower') === 'kebalikan' ? 'target / realisasi × 100' : '(2 × target − realisasi) / target × 100'}.`,
    'arah-indikator': () => 'Computed as if more were better; its wording says that less is.',
  };
}
