import { listOf, numberOf, quoted, textOf } from '../../fill';
import type { Figures, RuleWords } from '../../types';

export function sumsId({ amount }: Figures): Readonly<Record<string, RuleWords>> {
  return {
    'subtotal-tidak-sama': {
      title: 'Jumlah tidak sama dengan rinciannya',
      why: 'Jumlah program, kegiatan, akun, dan total harus sama dengan jumlah baris di bawahnya pada setiap kolom rupiah.',
      sentence: (d) =>
        `Jumlah ${quoted(d)} ${amount(numberOf(d, 'printed'))}; ${numberOf(d, 'parts')} rinciannya berjumlah ${amount(numberOf(d, 'expected'))}: selisih ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'angka-tidak-cocok': {
      title: 'Angka tidak cocok dengan yang dihitung darinya',
      why: 'Beberapa hitungan yang memakai angka ini tidak cocok, dan semuanya cocok bila angka ini diperbaiki.',
      sentence: (d) =>
        `${textOf(d, 'column')} ${quoted(d)} tertulis ${amount(numberOf(d, 'printed'))}; ${'expected' in d ? `menurut hitungan yang memakainya seharusnya ${amount(numberOf(d, 'expected'))}` : 'hitungan yang memakainya tidak cocok'}.`,
    },
    'jumlah-antar-kolom-tidak-sama': {
      title: 'Jumlah antar kolom tidak sama',
      why: 'Kolom jumlah, sisa, dan bertambah/berkurang dihitung dari kolom lain pada baris yang sama.',
      sentence: (d) =>
        `${textOf(d, 'column')} ${quoted(d)} tertulis ${amount(numberOf(d, 'printed'))}; ${textOf(d, 'kind') === 'difference' ? listOf(d, 'parts').join(' dikurangi ') : `jumlah ${listOf(d, 'parts').join(', ')}`} adalah ${amount(numberOf(d, 'expected'))}: selisih ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'perkalian-tidak-sesuai': {
      title: 'Jumlah tidak sama dengan koefisien × harga',
      why: 'Jumlah setiap komponen belanja adalah koefisien dikali harga satuan, ditambah PPN bila ada.',
      sentence: (d) =>
        `Jumlah ${quoted(d)} ${amount(numberOf(d, 'printed'))}; ${textOf(d, 'koefisien') === '' ? 'koefisien' : textOf(d, 'koefisien')} × ${amount(numberOf(d, 'harga'))}${numberOf(d, 'ppn') === 1 ? ' ditambah PPN' : ''} adalah ${amount(numberOf(d, 'expected'))}: selisih ${amount(Math.abs(numberOf(d, 'difference')))}.`,
    },
    'rumus-jumlah-keliru': {
      title: 'Rumus jumlah keliru',
      why: 'Rumus jumlah yang kelewatan atau menghitung ganda satu baris tetap tampak benar, sampai angkanya dijumlahkan sendiri.',
      sentence: (d) =>
        `Rumus pada ${quoted(d)} ${textOf(d, 'formula')}; seharusnya ${textOf(d, 'expected')}${listOf(d, 'also').length > 0 ? `; begitu pula pada ${textOf(d, 'also')}` : ''}.`,
    },
    'subtotal-diketik': {
      title: 'Jumlah diketik di antara rumus',
      why: 'Angka yang diketik tidak ikut berubah ketika rinciannya diperbaiki, berbeda dengan rumus di sekitarnya.',
      sentence: (d) =>
        `${quoted(d)} diketik pada kolom ${listOf(d, 'columns').join(', ')}, padahal sel sejenis di sekitarnya berisi rumus.`,
    },
    'baris-tersembunyi': {
      title: 'Baris tersembunyi ikut dijumlahkan',
      why: 'Pembaca yang menjumlahkan baris yang terlihat mendapat angka yang lebih kecil daripada totalnya.',
      sentence: (d) =>
        `${numberOf(d, 'count')} baris tersembunyi (${listOf(d, 'rows').join(', ')}) ikut dihitung dalam ${quoted(d)}; rinciannya berjumlah ${amount(numberOf(d, 'amount'))} pada kolom ${textOf(d, 'column')}.`,
    },
  };
}
