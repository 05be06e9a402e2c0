import { textOf } from '../fill';
import type { CliWords, Messages } from '../types';

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

export const kindsId: Messages['kinds'] = {
  'realisasi-program': 'Realisasi per program/kegiatan',
  'realisasi-akun': 'Realisasi per akun belanja',
  'dpa-belanja': 'DPA belanja',
  'dpa-rincian': 'DPA rincian belanja',
  'dpa-ringkasan': 'Ringkasan DPA',
  'dpa-pendapatan': 'DPA pendapatan',
  rfk: 'Realisasi fisik dan keuangan (RFK)',
  rak: 'Rencana anggaran kas (RAK)',
  'evaluasi-renja': 'Evaluasi Renja',
  spj: 'SPJ fungsional',
  'pk-indikator': 'Perjanjian Kinerja: indikator dan target',
  'pk-program': 'Perjanjian Kinerja: program dan anggaran',
  capaian: 'Capaian kinerja',
  perbandingan: 'Perbandingan capaian',
  'target-renstra': 'Target Renstra',
  'rumus-indikator': 'Rumus indikator',
  efisiensi: 'Efisiensi sumber daya',
  'skala-predikat': 'Skala predikat',
  lain: 'Tidak dikenal',
};

export const rolesId: Messages['roles'] = {
  no: 'nomor',
  kode: 'kode',
  uraian: 'uraian',
  'sumber-dana': 'sumber dana',
  lokasi: 'lokasi',
  pagu: 'pagu',
  realisasi: 'realisasi',
  persen: 'persen',
  fisik: 'fisik',
  sisa: 'sisa',
  selisih: 'selisih',
  sasaran: 'sasaran',
  indikator: 'indikator',
  satuan: 'satuan',
  target: 'target',
  'realisasi-kinerja': 'realisasi kinerja',
  capaian: 'capaian',
  predikat: 'predikat',
  keterangan: 'keterangan',
  koefisien: 'koefisien',
  harga: 'harga',
  ppn: 'PPN',
  jumlah: 'jumlah',
  tujuan: 'tujuan',
  'kondisi-awal': 'kondisi awal',
  'standar-nasional': 'standar nasional',
  pembilang: 'pembilang',
  penyebut: 'penyebut',
  rumus: 'rumus',
  'sumber-data': 'sumber data',
  batas: 'batas',
  warna: 'warna',
  lain: 'lain',
};

export const rowRolesId: Messages['rowRoles'] = {
  title: 'judul',
  header: 'kepala kolom',
  'header-repeat': 'kepala kolom ulangan',
  'number-row': 'nomor kolom',
  data: 'data',
  subtotal: 'subtotal',
  total: 'jumlah',
  average: 'rata-rata',
  note: 'catatan',
  blank: 'kosong',
};

export const reasonsId: Messages['reasons'] = {
  'judul-kolom': (d) => `judul kolom “${textOf(d, 'judul')}”`,
  'judul-menaungi': (d) => `di bawah judul “${textOf(d, 'judul')}”`,
  'isi-rupiah': () => 'isinya rupiah',
  'isi-kode': () => 'isinya kode',
  'tidak-dikenal': () => 'judulnya tidak dikenal',
  dikoreksi: () => 'dikoreksi oleh pengguna',
  'jenis-tidak-dikenal': () => 'kolom-kolomnya tidak cocok dengan tabel yang dikenal',
  'tingkat-kode': (d) => `kodenya ${textOf(d, 'kode')}`,
  'tingkat-kata': () => 'namanya menyebut tingkatnya',
  'tingkat-nama-resmi': () => 'namanya nomenklatur resmi tingkat ini',
  'tingkat-tanda': (d) => `bertanda ${textOf(d, 'tanda')}`,
  'tingkat-harga': () => 'memiliki harga atau koefisien',
  'tingkat-tampilan': () =>
    'tampilannya (tebal, indentasi, kapital, penomoran) seperti baris lain setingkat',
  'tingkat-jumlah': (d) =>
    `sama dengan jumlah ${textOf(d, 'baris')} baris di bawahnya pada ${textOf(d, 'kolom')} kolom`,
  'tingkat-jumlah-beda': (d) =>
    `berbeda dari jumlah ${textOf(d, 'baris')} baris di bawahnya pada ${textOf(d, 'kolom')} kolom`,
  'tingkat-bagian': (d) =>
    `ikut dalam jumlah baris di atasnya yang cocok pada ${textOf(d, 'kolom')} kolom`,
  'tingkat-urutan': () => 'hanya urutan barisnya yang menunjukkan',
  'kolom-khas': (d) => `memiliki kolom ${textOf(d, 'kolom')}`,
};

export const tablesId: Messages['tables'] = {
  'realisasi-anggaran': { title: 'Realisasi Anggaran' },
  efisiensi: { title: 'Efisiensi Penggunaan Sumber Daya' },
  'program-menunjang': { title: 'Program yang Menunjang Sasaran' },
  ikhtisar: { title: 'Ikhtisar Eksekutif' },
  'rincian-program': { title: 'Rincian Realisasi per Program' },
  'realisasi-jenis-belanja': { title: 'Realisasi per Jenis Belanja' },
  'capaian-kinerja': { title: 'Capaian Kinerja' },
  'perjanjian-kinerja': { title: 'Perjanjian Kinerja' },
  'perbandingan-capaian': { title: 'Perbandingan Capaian Antartahun' },
  'realisasi-renstra': { title: 'Realisasi terhadap Target Jangka Menengah' },
  'standar-nasional': { title: 'Realisasi terhadap Standar Nasional' },
  'perhitungan-indikator': { title: 'Perhitungan Indikator' },
  'checklist-reviu': { title: 'Formulir Checklist Reviu' },
  temuan: { title: 'Hasil Pemeriksaan' },
};

export const lacksId: Messages['lacks'] = {
  'realisasi-program': 'lembar realisasi per program/kegiatan dengan pagu dan realisasi',
  'program-pendukung': 'lembar yang menyebut program pendukung tiap sasaran atau indikator',
  'rincian-program': 'lembar realisasi dengan kegiatan di bawah program',
  'realisasi-akun': 'lembar realisasi per akun belanja dengan anggaran dan realisasi',
  capaian: 'lembar capaian kinerja dengan target dan realisasi',
  'pk-indikator': 'lembar Perjanjian Kinerja dengan indikator dan target',
  'capaian-antartahun': 'realisasi atau capaian indikator dari sedikitnya dua tahun',
  'target-renstra': 'lembar target Renstra, RPJMD, atau RPD dan realisasi indikatornya',
  'standar-nasional': 'kolom standar nasional di samping realisasi indikator',
  'rumus-indikator': 'lembar rumus indikator, atau kolom pembilang dan penyebut',
  'capaian-atau-program':
    'lembar capaian kinerja dengan target dan realisasi, atau lembar realisasi per program dengan pagu dan realisasi',
  tabel: 'lembar anggaran atau kinerja yang dikenali',
};

export const cliId: CliWords = {
  usage: `Capaian: memeriksa lembar DPA, realisasi, dan kinerja, serta menulis tabel LKIP.

  capaian periksa BERKAS.xlsx [--format teks|json]
  capaian tabel BERKAS.xlsx --keluaran HASIL.xlsx [--tabel id,id] [--atur ATURAN.json]
                [--tahun 2025] [--triwulan 1|2|3|4] [--sebelum-perubahan]
                [--satuan rupiah|ribu|juta] [--kertas F4|A4] [--nilai] [--timpa|--lembar-baru]
  capaian struktur BERKAS.xlsx [--format teks|json] [--semua]
  capaian periksa|tabel|struktur --gabung BERKAS.xlsx LAIN.xlsx … [pilihan lain]
  capaian perbaiki BERKAS.xlsx --keluaran HASIL.xlsx [--aturan id,id]
  capaian abaikan BERKAS.xlsx ID-TEMUAN… --alasan "…" --keluaran HASIL.xlsx
  capaian abaikan BERKAS.xlsx ID-TEMUAN… --batal --keluaran HASIL.xlsx
  capaian abaikan --gabung BERKAS.xlsx LAIN.xlsx … ID-TEMUAN… [pilihan lain]
  capaian aturan [BERKAS.xlsx] [--format teks|json]
  capaian aturan BERKAS.xlsx --matikan id | --nyalakan id | --ambang id.nama=nilai|baku
                 --keluaran HASIL.xlsx

  --semua                  juga tabel lain, dengan penjumlahan yang terbukti di dalamnya
  --koreksi KOREKSI.json   koreksi atas yang dikenali (docs/koreksi.md)
  --atur ATURAN.json       pengaturan laporan (docs/pengaturan.md), disimpan di salinannya;
                           pilihan lain untuk tabel berlaku sekali ini saja
  --nilai                  tabel berisi nilai, bukan rumus
  --timpa                  tabel lama yang sudah diubah orang diganti
  --lembar-baru            tabel lama yang sudah diubah orang dibiarkan, yang baru di lembar lain
  --gabung                 membaca beberapa berkas sekaligus: DPA, LRA, PK; tabel ditulis
                           ke salinan berkas yang pertama
  --sertakan-tersembunyi   lembar tersembunyi ikut digabung
  --bahasa id|en           bahasa pesan

Kode keluar periksa: 0 tidak ada kesalahan, 1 ada kesalahan, 2 berkas tidak dapat dibaca.`,
  unknownCommand:
    'Perintah “{name}” tidak dikenal; pakai periksa, tabel, struktur, perbaiki, abaikan, atau aturan.',
  missingFile: 'Sebutkan satu berkas .xlsx setelah perintah; untuk beberapa berkas pakai --gabung.',
  missingOthers: 'Sebutkan dua berkas atau lebih bersama --gabung.',
  sameFileTwice: 'Berkas “{file}” disebut dua kali; sebutkan setiap berkas sekali.',
  fileFailed: '{file}: {sentence}',
  hiddenSheet: '{sheet} (tersembunyi)',
  joined:
    'Digabung: {base} dengan {other} — {kode} baris lewat kode, {nama} lewat nama, {alone} tidak ada pasangannya',
  joinedByName: '“{base}” = “{other}” (mirip {likeness}%)',
  joinedAlone: 'tanpa pasangan: “{name}” ({place} baris {row})',
  joinedNear:
    'tanpa pasangan: “{name}” ({place} baris {row}); paling mirip “{nearest}” ({likeness}%)',
  joinedTied:
    'tanpa pasangan: “{name}” ({place} baris {row}); “{nearest}” cocok dengan lebih dari satu baris',
  joinedMore: 'dan {n} baris lagi',
  missingCorrections: 'Sebutkan berkas koreksi dengan --koreksi KOREKSI.json.',
  missingSettings: 'Sebutkan berkas pengaturan dengan --atur ATURAN.json.',
  missingFinding: 'Sebutkan id temuan setelah berkasnya; periksa mencetaknya di dalam kurung siku.',
  missingReason: 'Sebutkan alasan temuan itu dibiarkan dengan --alasan "…".',
  badThreshold:
    'Ambang “{name}” tidak dipahami; tulis seperti --ambang realisasi-tidak-wajar.atas=150, atau =baku untuk nilai bakunya.',
  badOption:
    'Pilihan “{name}” tidak dipahami; jalankan tanpa pilihan untuk melihat nilai yang diterima.',
  bothWays: 'Aturan “{name}” disebut untuk dimatikan dan untuk dinyalakan; pilih salah satu.',
  missingOutput: 'Sebutkan berkas hasil dengan --keluaran HASIL.xlsx.',
  unknownFormat: 'Format “{name}” tidak dikenal; pakai teks atau json.',
  sameFile: 'Berkas hasil tidak boleh sama dengan berkas sumber; pilih nama lain.',
  unknownOption: 'Pilihan “{name}” tidak dikenal; jalankan tanpa pilihan untuk melihat petunjuk.',
  cannotWrite:
    'Berkas hasil “{file}” tidak dapat ditulis; periksa foldernya dan tutup berkas itu bila sedang terbuka.',
  noFinding: 'Tidak ada temuan.',
  summary: '{error} kesalahan, {warning} peringatan, {info} informasi.',
  agree: '{title}: {agree} dari {checked} cocok',
  cause: 'Sebab',
  nothing:
    'Tidak ada tabel anggaran atau kinerja yang dikenali; pastikan tabelnya memiliki baris judul kolom seperti Uraian, Pagu, Realisasi.',
  nothingToWrite: 'Tidak ada tabel yang dapat dibuat; yang diperlukan: {lacks}.',
  unknownTable: 'Tabel “{name}” tidak dikenal; yang ada: {known}.',
  written: 'Lembar “{sheet}” ditulis.',
  edited:
    'Sudah diubah sejak dibuat, atau catatan di sana menghalangi tambahan baris: {sheets}. Tidak ada yang ditulis; tambahkan --timpa untuk menggantinya, atau --lembar-baru untuk membiarkannya dan menulis ke lembar baru.',
  lacks: 'Tidak dibuat: {title} (perlu {lacks}).',
  ruleFailed: 'Aturan {rule} gagal dijalankan: {message}',
  table: '{sheet} {range}: {kind} (keyakinan {confidence}%)',
  column: '{column}  {role}  {heading}',
  rows: '{n} baris: {levels}',
  identities: '{holds} dari {n} hubungan angka cocok',
  corrections: {
    notFound: 'Berkas koreksi “{file}” tidak dapat dibaca; periksa nama dan foldernya.',
    unreadable: 'Berkas “{file}” bukan berkas koreksi versi 1; bandingkan dengan docs/koreksi.md.',
    newer: 'Berkas koreksi “{file}” dibuat versi Capaian yang lebih baru; perbarui Capaian.',
    memoryUnreadable:
      'Koreksi yang disimpan di dalam buku kerja ini rusak dan tidak dipakai; simpan ulang koreksinya.',
    memoryNewer:
      'Koreksi di dalam buku kerja ini disimpan versi Capaian yang lebih baru dan tidak dipakai; perbarui Capaian.',
    dropped: '{file}: koreksi ke-{n} tidak dipakai karena “{field}” kurang atau tidak dikenal.',
    noCorrection: '{file}: butir ke-{n} bukan koreksi dan tidak dipakai.',
    unused: {
      sheet: 'Koreksi tidak terpakai: lembar “{sheet}” tidak ditemukan.',
      table: 'Koreksi tidak terpakai: tabelnya tidak ditemukan di lembar “{sheet}”.',
      column: 'Koreksi tidak terpakai: kolom “{name}” tidak ditemukan di lembar “{sheet}”.',
      row: 'Koreksi tidak terpakai: baris “{name}” tidak ditemukan di lembar “{sheet}”.',
    },
  },
  settings: {
    notFound: 'Berkas pengaturan “{file}” tidak dapat dibaca; periksa nama dan foldernya.',
    unreadable:
      'Berkas “{file}” bukan berkas pengaturan versi 1; bandingkan dengan docs/pengaturan.md.',
    newer: 'Berkas pengaturan “{file}” dibuat versi Capaian yang lebih baru; perbarui Capaian.',
    dropped: '{file}: pengaturan yang tidak dipahami dan tidak dipakai: {names}.',
  },
  repairs: {
    line: '{cell}: {before} → {after}',
    empty: '(kosong)',
    done: '{cells} sel diperbaiki untuk {findings} temuan; berkas asli tidak berubah.',
    nothing: 'Tidak ada temuan yang perbaikannya pasti, jadi tidak ada salinan yang ditulis.',
    unknownRule: 'Aturan “{name}” tidak dikenal; jalankan capaian aturan untuk melihat daftarnya.',
  },
  rules: {
    off: '  (dimatikan)',
    own: ' (baku {n})',
    noThreshold:
      'Aturan {rule} tidak mempunyai ambang “{name}”; jalankan capaian aturan untuk melihat daftarnya.',
  },
  exceptions: {
    heading: '{n} temuan diabaikan, termasuk akibatnya:',
    line: '{title}: {subject}. Alasan: {reason}  [{id}]',
    unused: 'Pengecualian yang tidak diperlukan lagi: {title}: {subject}  [{id}]',
    waiting: 'Berlaku bersama {files}, yang tidak dibaca kali ini: {title}: {subject}  [{id}]',
    off: 'Aturan dimatikan di buku kerja ini: {title} ({rule})',
    threshold: 'Ambang diubah di buku kerja ini: {title} ({rule}), {name} = {n}',
    unknown: 'Buku kerja ini mengatur “{name}”, yang tidak ada di versi Capaian ini.',
    dropped: {
      off: 'Aturan ke-{place} yang dimatikan di buku kerja ini tidak dipahami dan tidak dipakai.',
      thresholds:
        'Ambang “{field}” untuk aturan {place} di buku kerja ini bukan angka dan tidak dipakai.',
      ignored:
        'Pengecualian ke-{place} di buku kerja ini tidak dipakai karena “{field}” kurang atau tidak dikenal.',
    },
    noException: 'Pengecualian ke-{place} di buku kerja ini tidak dipahami dan tidak dipakai.',
    noFinding: 'Temuan “{id}” tidak ada; lihat idnya dengan periksa.',
    notIgnored: 'Temuan “{id}” tidak sedang diabaikan; lihat daftarnya dengan periksa.',
    ignored: 'Temuan {id} diabaikan.',
    restored: 'Temuan {id} ditampilkan lagi.',
  },
};
