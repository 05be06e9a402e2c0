import type { UiMessages } from '../types-ui';
import { care } from './care';
import { check } from './check';
import { commandsId, explainId } from './commands';
import { report } from './report';
import { page } from './page';
import { tablesPlace } from './tables-place';
import { structure } from './structure';

/** Pane and page in Indonesian. */
export const ui: UiMessages = {
  product: 'Capaian',
  language: { label: 'Bahasa', id: 'Indonesia', en: 'English' },
  places: { check: 'Periksa', tables: 'Tabel', settings: 'Pengaturan' },
  check,
  care,
  structure,
  reading: 'Membaca buku kerja …',
  progress: {
    recognising: 'Mengenali lembar {sheet} ({place} dari {of}) …',
    joining: 'Mencocokkan tabel antarlembar …',
    checking: 'Memeriksa: {rule} ({place} dari {of}) …',
    offering: 'Melihat tabel yang dapat dibuat …',
    cancel: 'Batal',
  },
  failed: { title: 'Buku kerja tidak dapat dibaca', again: 'Coba lagi' },
  startFailed: {
    page: 'Buka halaman Capaian',
    title: 'Panel tidak dapat dimulai',
    notExcel: 'Halaman ini harus dibuka sebagai panel di dalam Excel.',
    noOffice:
      'Pustaka Office dari Microsoft tidak dapat dimuat. Periksa sambungan internet, lalu buka panel ini lagi.',
    noAnswer: 'Excel tidak menjawab. Tutup panel ini, lalu buka lagi.',
  },
  nothing: {
    title: 'Belum ada tabel yang dikenali',
    lead: 'Capaian mencari tabel-tabel ini, dalam bentuk apa pun kantor Anda menyusunnya:',
    kinds: [
      'DPA atau realisasi per program, kegiatan, dan sub kegiatan',
      'Belanja per kode rekening (LRA)',
      'Perjanjian Kinerja',
      'Capaian kinerja: target dan realisasi indikator',
    ],
    advice:
      'Pastikan tabel mempunyai baris judul kolom, misalnya Uraian, Pagu, dan Realisasi, lalu tekan Periksa ulang.',
  },
  summary: {
    heading: 'Hasil pemeriksaan',
    understood: 'Lembar yang dikenali',
    others: 'dan {n} lembar lain',
    joined: 'Digabung: {base} dengan {other}, {n} baris',
    alone: '{n} tanpa pasangan',
    agree: {
      'subtotal-tidak-sama': '{n} jumlah cocok',
      'persen-tidak-sesuai': '{n} persentase cocok',
      'capaian-tidak-sesuai': '{n} capaian cocok',
    },
    agreeOther: '{n} pemeriksaan lain tanpa temuan',
    again: 'Periksa ulang',
    ruleFailed: 'Satu pemeriksaan tidak dapat dijalankan ({rule}); hasil yang lain tetap berlaku.',
  },
  levels: {
    program: '{n} program',
    kegiatan: '{n} kegiatan',
    'sub-kegiatan': '{n} sub kegiatan',
    sasaran: '{n} sasaran',
    indikator: '{n} indikator',
    'akun-3': '{n} jenis belanja',
  },
  rows: '{n} baris',
  findings: {
    heading: 'Temuan',
    expected: 'Seharusnya',
    cell: 'Sel {cell}',
  },
  exceptions: {
    ignore: 'Abaikan',
    reason: 'Alasan',
    reasonHint: 'Disimpan di dalam buku kerja bersama temuannya.',
    confirm: 'Abaikan temuan ini',
    cancel: 'Batal',
    heading: 'Diabaikan ({n})',
    list: 'Temuan yang diabaikan',
    because: 'Alasan: {reason}',
    unused: 'Tidak ditemukan lagi; pengecualian ini tidak diperlukan.',
    waiting: 'Berlaku bersama {files}, yang sekarang tidak dibaca.',
    restore: 'Tampilkan lagi',
    unreadable:
      'Catatan Capaian di dalam buku kerja ini rusak, sehingga tidak ada yang disimpan; pakai salinan buku kerja yang lebih lama.',
    newer:
      'Buku kerja ini menyimpan catatan dari versi Capaian yang lebih baru, sehingga tidak ada yang diubah; perbarui Capaian.',
  },
  rules: {
    heading: 'Aturan ({n})',
    headingOff: 'Aturan ({n}, dimatikan {off})',
    list: 'Aturan yang diperiksa',
    own: 'Nilai baku: {n}',
    noNumber: 'Tulis angka, misalnya 150 atau 99,5.',
    set: 'Pakai',
    reset: 'Kembalikan ke nilai baku',
    off: 'Aturan dimatikan di buku kerja ini: {titles}',
    changed: 'Ambang diubah di buku kerja ini: {titles}',
  },
  repairs: {
    repair: 'Perbaiki',
    repairAlike: 'Perbaiki semua yang sejenis ({n})',
    preview: 'Yang akan diubah',
    formula: 'rumus {formula}',
    result: '{formula}, hasilnya {result}',
    number: 'angka {value}',
    text: 'teks “{value}”',
    empty: 'kosong',
    more: 'dan {n} sel lain',
    nothing: 'Perbaikannya tidak pasti; perbaiki langsung di selnya.',
    apply: 'Terapkan',
    cancel: 'Batal',
    done: '{n} sel diperbaiki',
    undo: 'Urungkan',
    keep: 'Biarkan perbaikan itu',
    noteExcel:
      'Perbaikan ini tidak masuk daftar Urungkan (Ctrl+Z) milik Excel; tombol Urungkan di panel ini mengembalikannya selama panel terbuka.',
    noteExcelUndo:
      'Perbaikan ini bisa dibatalkan dengan tombol Urungkan di panel ini selama panel terbuka, atau dengan Ctrl+Z di Excel.',
    noteCopy: 'Yang diubah hanya salinan yang Anda unduh; berkas Anda sendiri tetap.',
  },
  report,
  tables: tablesPlace,
  further: {
    heading: 'Berkas lain',
    add: 'Tambah berkas',
    remove: 'Keluarkan berkas ini',
    removeOf: 'Keluarkan {name}',
    makeMain: 'Jadikan berkas utama; tabel ditulis ke salinannya',
    makeMainOf: 'Jadikan {name} berkas utama',
  },
  page,
  commands: commandsId,
  explain: explainId,
};
