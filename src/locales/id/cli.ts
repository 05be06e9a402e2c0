import type { CliWords } from '../types';

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
