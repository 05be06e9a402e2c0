import { numberOf, quoted, textOf } from '../fill';
import type { Sentence } from '../types';

export const causesId: Readonly<Record<string, Sentence>> = {
  'jumlah-persen': (d) =>
    numberOf(d, 'parts') === 1
      ? `Sama dengan persentase satu-satunya rincian (baris ${textOf(d, 'rows')}), bukan realisasi dibagi pagu.`
      : `Persentase ${numberOf(d, 'parts')} rinciannya dijumlahkan (baris ${textOf(d, 'rows')}).`,
  'rata-rata-persen': (d) =>
    `Persentase ${numberOf(d, 'parts')} rinciannya dirata-ratakan (baris ${textOf(d, 'rows')}).`,
  'baris-ganda': (d) =>
    `Baris ${textOf(d, 'rows')} sudah ada di atasnya; tanpa baris itu jumlahnya cocok.`,
  'tanpa-baris': (d) =>
    `Selisihnya sama dengan baris ${textOf(d, 'row')} ${quoted(d)}, yang tidak ikut dijumlahkan.`,
  'baris-dihitung-dua-kali': (d) =>
    `Selisihnya sama dengan baris ${textOf(d, 'row')} ${quoted(d)}, yang terhitung dua kali.`,
  'kode-terlewat': (d) =>
    `Kode ${textOf(d, 'codes')} tidak ada di antara rinciannya; mungkin barisnya terhapus.`,
};
