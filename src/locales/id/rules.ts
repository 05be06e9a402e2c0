import { numberOf, quoted, textOf } from '../fill';
import type { Figures, RuleWords, Sentence } from '../types';

/** The rules in Indonesian: what each says, why, and the sentence of a finding. */
export function rulesId({ amount, percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'subtotal-tidak-sama': {
      title: 'Jumlah tidak sama dengan rinciannya',
      why: 'Jumlah program, kegiatan, akun, dan total harus sama dengan jumlah baris di bawahnya pada setiap kolom rupiah.',
      sentence: (d) =>
        `Jumlah ${quoted(d)} ${amount(numberOf(d, 'printed'))}; ${numberOf(d, 'parts')} rinciannya berjumlah ${amount(numberOf(d, 'expected'))}: selisih ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'persen-tidak-sesuai': {
      title: 'Persentase tidak sesuai dengan realisasi / pagu',
      why: 'Persentase realisasi adalah realisasi dibagi pagu dikali 100, juga pada baris kegiatan, program, dan total.',
      sentence: (d) =>
        `Persentase ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; ${amount(numberOf(d, 'realisasi'))} dari ${amount(numberOf(d, 'pagu'))} adalah ${percent(numberOf(d, 'expected'))}.`,
    },
    'persen-di-luar-rentang': {
      title: 'Persentase di luar 0–100',
      why: 'Belanja tidak dapat melebihi pagunya, maka persentasenya berada di antara 0 dan 100.',
      sentence: (d) =>
        `Persentase belanja ${quoted(d)} ${percent(numberOf(d, 'printed'))}, di luar 0–100.`,
    },
    'realisasi-melebihi-pagu': {
      title: 'Realisasi melebihi pagu',
      why: 'Belanja tidak boleh dilakukan tanpa anggaran yang cukup (UU 1/2004 Pasal 3 ayat (3)).',
      sentence: (d) =>
        `Realisasi ${quoted(d)} ${amount(numberOf(d, 'realisasi'))} melebihi pagu ${amount(numberOf(d, 'pagu'))} sebesar ${amount(numberOf(d, 'excess'))}.`,
    },
    'capaian-tidak-sesuai': {
      title: 'Capaian tidak sesuai dengan target dan realisasi',
      why: 'Capaian adalah realisasi dibagi target dikali 100; untuk indikator yang makin kecil makin baik, (2 × target − realisasi) dibagi target.',
      sentence: (d) =>
        `Capaian ${quoted(d)} tertulis ${percent(numberOf(d, 'printed'))}; realisasi ${percent(numberOf(d, 'realisasi'))} terhadap target ${percent(numberOf(d, 'target'))} adalah ${percent(numberOf(d, 'expected'))}${textOf(d, 'direction') === 'turun' ? ' (makin kecil makin baik)' : ''}.`,
    },
    'galat-excel': {
      title: 'Galat Excel',
      why: 'Sel berisi galat, bukan angka, sehingga semua rumus yang memakainya ikut galat.',
      sentence: (d) =>
        `Sel pada ${quoted(d)} berisi galat ${textOf(d, 'error')}${textOf(d, 'error') === '#DIV/0!' ? ': pembaginya nol atau kosong' : ''}.`,
    },
    'angka-rusak': {
      title: 'Angka tidak terbaca',
      why: 'Angka yang pemisahnya salah tempat dapat dibaca dengan lebih dari satu cara, sehingga tidak ikut dihitung.',
      sentence: (d) =>
        `“${textOf(d, 'text')}” pada ${quoted(d)} tidak dapat dibaca sebagai satu angka; periksa titik dan komanya.`,
    },
  };
}

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
