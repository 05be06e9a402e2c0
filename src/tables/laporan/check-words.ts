/** What agrees where a rule finds nothing wrong, behind its number: `53 jumlah cocok dengan rinciannya`. */
export const AGREEMENTS: Readonly<Record<string, string>> = {
  'angka-rusak': 'angka terbaca',
  'angka-berupa-teks': 'angka tersimpan sebagai angka',
  'pemisah-desimal-campur': 'angka bertanda desimal seragam',
  'nilai-kosong': 'angka terisi',
  'nilai-negatif': 'jumlah uang tidak di bawah nol',
  'galat-excel': 'sel tanpa galat Excel',
  'baris-ganda': 'baris tertulis satu kali',
  'kode-ganda': 'kode dipakai satu kali',
  'kode-salah-tingkat': 'kode sesuai dengan tempat barisnya',
  'kode-tidak-baku': 'kode berbentuk baku',
  'kode-terlewat': 'kelompok kode berurutan',
  'kode-berupa-teks': 'kode tersimpan seragam',
  'subtotal-tidak-sama': 'subtotal cocok dengan rinciannya',
  'jumlah-antar-kolom-tidak-sama': 'jumlah antar kolom cocok',
  'perkalian-tidak-sesuai': 'perkalian koefisien dan harga cocok',
  'rumus-jumlah-keliru': 'rumus merujuk sel yang benar',
  'subtotal-diketik': 'sel hitungan ditulis seperti sel sejenisnya',
  'baris-tersembunyi': 'baris rincian tidak tersembunyi',
  'persen-tidak-sesuai': 'persentase cocok dengan realisasi / pagu',
  'persen-di-luar-rentang': 'persentase di antara 0 dan 100',
  'realisasi-melebihi-pagu': 'realisasi tidak melebihi pagu',
  'realisasi-tanpa-pagu': 'realisasi mempunyai pagu',
  'fisik-tanpa-keuangan': 'realisasi fisik sejalan dengan keuangan',
  'target-serapan-tidak-tercapai': 'target penyerapan tercapai',
  'capaian-tidak-sesuai': 'capaian cocok dengan target dan realisasi',
  'realisasi-tidak-wajar': 'realisasi kinerja dalam batas wajar',
  'target-tidak-terbaca': 'target dapat diukur',
  'rata-rata-tidak-sesuai': 'rata-rata cocok dengan barisnya',
  'predikat-tidak-sesuai': 'predikat cocok dengan capaian',
  'efisiensi-tidak-sesuai': 'efisiensi cocok dengan rumusnya',
  'antar-tabel-tidak-sama': 'angka sama di tabel lain yang memuatnya',
  'nama-indikator-berbeda': 'nama indikator sama di tabel lain',
  'indikator-tidak-dilaporkan': 'indikator yang dijanjikan dilaporkan',
};

/** `22 November 2026 pukul 14.18 WITA`, by the clock of the machine. */
export function timeWords(time: Date): string {
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(time);
  const clock = new Intl.DateTimeFormat('id-ID', {
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(time);
  return `${day} pukul ${clock}`;
}

/** `3 kesalahan, 2 peringatan`; parts of which there are none are left out. */
export function countWords(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join(', ');
}
