import type { Messages } from '../types';

export const errorsId: Messages['errors'] = {
  'not-a-workbook':
    'Berkas ini bukan buku kerja Excel (.xlsx); pilih berkas .xlsx atau simpan ulang dari Excel sebagai “Buku Kerja Excel (*.xlsx)”.',
  'old-xls':
    'Berkas ini berformat Excel lama (.xls); buka di Excel lalu simpan sebagai “Buku Kerja Excel (*.xlsx)”.',
  mhtml:
    'Berkas ini halaman web yang diberi nama Excel (biasa dari unduhan aplikasi); buka di Excel lalu simpan sebagai “Buku Kerja Excel (*.xlsx)”.',
  encrypted:
    'Berkas ini terkunci kata sandi; buka di Excel, hapus kata sandinya lewat File > Info > Proteksi Buku Kerja, lalu simpan.',
  signed:
    'Berkas ini bertanda tangan digital sehingga salinannya tidak dapat ditambah lembar; simpan salinan tanpa tanda tangan lebih dahulu.',
  damaged: 'Berkas ini rusak atau tidak lengkap; unduh atau salin ulang, lalu coba lagi.',
  'cannot-write-xlsb':
    'Berkas .xlsb dapat diperiksa tetapi tidak dapat ditambah lembar; simpan sebagai “Buku Kerja Excel (*.xlsx)” lebih dahulu.',
  'no-sheets': 'Buku kerja ini tidak memiliki lembar kerja; pilih berkas lain.',
  empty: 'Buku kerja ini kosong; isi datanya atau pilih berkas lain.',
  'not-found': 'Berkas tidak ditemukan; periksa nama dan foldernya.',
  'cell-editing': 'Sebuah sel sedang disunting; tekan Enter atau Esc, lalu coba lagi.',
  'sheet-protected':
    'Lembar terproteksi; buka proteksinya lewat Tinjau > Batalkan Proteksi Lembar, lalu coba lagi.',
  'workbook-protected':
    'Struktur buku kerja terproteksi sehingga lembar baru tidak dapat ditambah; buka proteksinya lewat Tinjau > Proteksi Buku Kerja, lalu coba lagi.',
  'read-only': 'Buku kerja hanya dapat dibaca; simpan salinannya, lalu coba lagi di salinan itu.',
  'sheet-gone': 'Lembar yang dibaca sudah dihapus atau diganti namanya; periksa ulang.',
  'sheet-hidden':
    'Lembar ini tersembunyi; tampilkan dahulu (klik kanan salah satu tab lembar > Tampilkan), lalu coba lagi.',
  'in-the-way':
    'Excel menolak perubahan karena ada filter, PivotTable, sel gabung, atau isi lain di tempat itu; lepaskan filternya atau pindahkan isinya, lalu coba lagi.',
  'changed-meanwhile':
    'Isi sel sudah berubah sejak dibaca, jadi tidak ada yang diubah; periksa ulang, lalu coba lagi.',
  'array-formula':
    'Sel ini bagian dari rumus larik (array), jadi tidak ada yang diubah; perbaiki rumus itu langsung di Excel.',
  'edited-by-user':
    'Tabel yang pernah dibuat sudah Anda ubah, atau catatan Anda menghalangi tambahannya, jadi tidak ada yang ditulis; buka panel Capaian untuk memilih lembar baru atau menimpanya.',
  'too-large':
    'Buku kerja terlalu besar untuk dibaca sekaligus; hapus lembar yang tidak diperlukan, lalu coba lagi.',
  cancelled: 'Dibatalkan; buku kerja tetap seperti semula.',
  'timed-out': 'Excel tidak menjawab tepat waktu; tunggu sebentar, lalu coba lagi.',
  'session-over':
    'Sambungan Excel di peramban sudah terputus; muat ulang halaman Excel, lalu coba lagi.',
  'not-in-front': 'Buku kerja lain sedang dipakai; klik buku kerja ini, lalu coba lagi.',
  'excel-too-old':
    'Versi Excel ini terlalu lama untuk panel Capaian; pakai halaman Capaian tanpa Excel.',
  unexpected:
    'Terjadi kesalahan yang tidak terduga; coba lagi, dan bila berulang tutup lalu buka kembali berkasnya.',
};
