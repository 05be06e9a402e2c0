import { numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function belanjaId({ amount, percent }: Figures): Readonly<Record<string, RuleWords>> {
  return {
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
    'realisasi-tanpa-pagu': {
      title: 'Realisasi tanpa pagu',
      why: 'Belanja tidak boleh dilakukan bila anggarannya tidak tersedia (UU 1/2004 Pasal 3 ayat (3)).',
      sentence: (d) =>
        `Realisasi ${quoted(d)} ${amount(numberOf(d, 'realisasi'))}, padahal pagunya ${textOf(d, 'pagu')}.`,
    },
    'fisik-tanpa-keuangan': {
      title: 'Fisik dan keuangan tidak sejalan',
      why: 'Pekerjaan yang selesai tanpa belanja, atau belanja habis tanpa hasil, biasanya berarti salah satu angkanya belum diisi.',
      sentence: (d) =>
        `${textOf(d, 'measure') === 'fisik' ? 'Fisik' : 'Realisasi kinerja'} ${quoted(d)} ${percent(numberOf(d, 'fisik'))}%${textOf(d, 'measure') === 'fisik' ? '' : ' dari targetnya'}, sedangkan realisasi keuangannya ${percent(numberOf(d, 'keuangan'))}% dari pagu.`,
      thresholds: {
        selesai: 'persen fisik yang berarti selesai',
        habis: 'persen pagu yang berarti habis dibelanjakan',
      },
    },
    'target-serapan-tidak-tercapai': {
      title: 'Target penyerapan tidak tercapai',
      why: 'Perjanjian Kinerja menyebut penyerapan anggaran paling sedikit; laporan harus menjelaskan bila tidak tercapai.',
      sentence: (d) =>
        `Penyerapan ${textOf(d, 'name') === '' ? 'seluruh program' : quoted(d)} ${percent(numberOf(d, 'percent'))}% (${amount(numberOf(d, 'realisasi'))} dari ${amount(numberOf(d, 'pagu'))}), di bawah ${percent(numberOf(d, 'minimum'))}% menurut Perjanjian Kinerja.`,
    },
  };
}
