import type { CommandWords, ExplainWords } from '../types-commands';

export const commandsId: CommandWords = {
  close: 'Tutup',
  tables: {
    title: 'Buat Tabel Capaian',
    nothing:
      'Belum ada tabel yang dapat dibuat dari buku kerja ini. Tekan Periksa untuk melihat apa yang kurang.',
  },
};

export const explainId: ExplainWords = {
  title: 'Sel {cell} di lembar {sheet}',
  failed: 'Sel ini belum dapat dijelaskan',
  nothingWrong: 'Tidak ada yang keliru pada sel ini.',
  outside: 'Sel ini tidak termasuk tabel yang dikenali Capaian, jadi isinya tidak diperiksa.',
  ownSheet:
    'Lembar ini ditulis oleh Capaian: {table}. Angkanya mengikuti sel sumbernya; yang diperiksa adalah sumbernya.',
  ignored: 'Diabaikan: {sentence} Alasan: {reason}',
  related: 'Ikut dalam temuan di sel {cell}: {sentence}',
  row: 'Sel ini {what} dari {row} “{name}” dalam tabel {table}.',
  unnamedRow: 'Sel ini {what} pada baris {row} dalam tabel {table}.',
  heading: 'Sel ini bagian dari judul tabel {table}; isi kolomnya: {what}.',
  column: 'kolom “{heading}”',
  cell: 'bagian',
  made: {
    sum: 'Angkanya jumlah dari {cells}',
    ratio: 'Angkanya {first} dibagi {second}',
    difference: 'Angkanya {first} dikurangi {second}',
    product: 'Angkanya hasil kali {cells}',
    average: 'Angkanya rata-rata dari {cells}',
  },
  agrees: '(cocok).',
  differs: '(tidak cocok).',
  countedIn: 'Angka ini ikut dijumlahkan di {cells}.',
  more: 'dan {n} lainnya',
  levels: {
    urusan: 'urusan',
    bidang: 'bidang urusan',
    skpd: 'perangkat daerah',
    program: 'program',
    kegiatan: 'kegiatan',
    'sub-kegiatan': 'sub kegiatan',
    'akun-1': 'akun',
    'akun-2': 'kelompok belanja',
    'akun-3': 'jenis belanja',
    'akun-4': 'objek belanja',
    'akun-5': 'rincian objek belanja',
    'akun-6': 'sub rincian objek belanja',
    kelompok: 'kelompok',
    komponen: 'komponen',
    sasaran: 'sasaran',
    indikator: 'indikator',
    total: 'jumlah',
  },
};
