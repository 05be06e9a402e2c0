import { numberOf, quoted, signed, textOf } from '../fill';
import type { Figures, Sentence } from '../types';

export function causesId({ amount }: Figures): Readonly<Record<string, Sentence>> {
  return {
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
    'cocok-dengan-atasnya': () =>
      'Angka ini cocok dengan jumlah atau kolom lain yang memakainya, maka salah satu rinciannya keliru, terlewat, atau ganda.',
    'saling-meniadakan': (d) =>
      `Dua selisih saling meniadakan: ${quoted(d)} ${signed(amount, d, 'difference')}, ${quoted(d, 'other')} ${signed(amount, d, 'opposite')}; jumlah keduanya sama.`,
    'satu-angka': (d) =>
      `Satu angka berbeda: tertulis ${textOf(d, 'typed')}, seharusnya ${textOf(d, 'meant')}.`,
    'angka-tertukar': (d) =>
      `Dua angka tertukar: tertulis ${textOf(d, 'typed')}, seharusnya ${textOf(d, 'meant')}.`,
    'kali-sepuluh': (d) =>
      `Besarnya berbeda tepat ${amount(numberOf(d, 'factor'))} kali: ada nol atau pemisah yang terlewat atau berlebih.`,
    'angka-hilang': (d) => `Satu angka terlewat saat mengetik: ${textOf(d, 'meant')}.`,
    'angka-berlebih': (d) => `Satu angka terketik lebih: ${textOf(d, 'typed')}.`,
    'angka-sebelum-perubahan': (d) =>
      `Sama dengan angka sebelum perubahan (kolom ${quoted(d, 'column')}).`,
    'angka-baris-lain': (d) =>
      `Sama dengan angka baris ${textOf(d, 'row')} ${quoted(d)}; mungkin tersalin dari sana.`,
    'pemisah-hilang': (d) => `Satu pemisah ribuan hilang pada “${textOf(d, 'text')}”.`,
    'tanda-desimal-keliru': () => 'Titik atau koma yang terakhir adalah tanda desimal.',
    'acuan-berkas-lain': () => 'Rumusnya mengacu ke berkas lain.',
    'acuan-terhapus': (d) => `Sel yang diacu rumusnya sudah terhapus: ${textOf(d, 'formula')}.`,
    'menghitung-teks': (d) => `Rumusnya menghitung dengan teks (${textOf(d, 'cells')}).`,
    'tanda-terbalik': () => 'Tanpa tanda minus jumlahnya cocok.',
    'ganda-terjumlah': (d) => `Jumlah ${quoted(d)} menghitung baris ini dua kali.`,
    'ganda-tidak-terjumlah': (d) => `Jumlah ${quoted(d)} hanya cocok tanpa baris kedua.`,
    'salah-ketik-kode': (d) => `Mungkin maksudnya ${textOf(d, 'kode')}.`,
    'rumus-kurang-baris': (d) => `Rumusnya tidak menghitung baris ${textOf(d, 'rows')}.`,
    'rumus-satu-baris': (d) =>
      `Rumusnya menunjuk satu rincian saja; baris ${textOf(d, 'rows')} tidak ikut dihitung.`,
    'rumus-hitung-ganda': (d) =>
      `Rumusnya menghitung baris ${textOf(d, 'rows')} lebih dari sekali.`,
    'rumus-baris-lain': (d) =>
      `Rumusnya ikut menghitung baris ${textOf(d, 'rows')}, yang bukan rinciannya.`,
    'rumus-baris-bukan-data': (d) =>
      `Rumusnya ikut menghitung baris ${textOf(d, 'rows')}, yang bukan baris data.`,
    'rumus-diri-sendiri': () => 'Rumusnya menghitung selnya sendiri.',
    'rumus-angka-diketik': (d) =>
      `Rumusnya menambahkan angka yang diketik (${amount(numberOf(d, 'amount'))}).`,
    'rumus-beda-tetangga': (d) =>
      `${numberOf(d, 'count')} sel lain pada kolom itu memakai rumus yang sama, dan sel ini menunjuk sel lain.`,
    'kali-bulan': (d) =>
      `Tepat ${numberOf(d, 'times')} kali target: mungkin yang dihitung pembayaran selama setahun, bukan orang.`,
    'jumlah-bukan-rata-rata': (d) =>
      `Angka ${numberOf(d, 'parts')} barisnya dijumlahkan, bukan dirata-ratakan.`,
    'baris-jumlah': () =>
      'Baris ini berisi jumlah, bukan rata-rata; mungkin namanya seharusnya Jumlah.',
    'rata-rata-tanpa-baris': (d) =>
      `Baris ${textOf(d, 'row')} ${quoted(d)} tidak ikut dirata-ratakan.`,
    'tanda-efisiensi': () => 'Tanda minusnya hilang: penyerapan lebih besar daripada capaian.',
    'sisa-bukan-efisiensi': () =>
      'Ini 100 dikurangi penyerapan, yang hanya berarti efisiensi bila capaian 100 atau lebih.',
    'angka-tahun-lain': (d) => `Sama dengan angka tahun ${textOf(d, 'year')} di sana.`,
    'batas-capaian': (d) =>
      numberOf(d, 'cap') === 0
        ? `${numberOf(d, 'rows')} baris lain pada tabel ini tidak dibatasi.`
        : `${numberOf(d, 'rows')} baris lain pada tabel ini dibatasi paling tinggi ${numberOf(d, 'cap')}.`,
    'rumus-capaian': (d) =>
      `${numberOf(d, 'rows')} baris lain pada tabel ini memakai rumus ${textOf(d, 'lower') === 'kebalikan' ? 'target / realisasi × 100' : '(2 × target − realisasi) / target × 100'}.`,
    'arah-indikator': () =>
      'Dihitung seolah-olah makin besar makin baik; bunyinya makin kecil makin baik.',
  };
}
