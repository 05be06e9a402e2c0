/**
 * Names as Kepmendagri 050-5889/2021 and the regions print them: a few bidang urusan with
 * programmes, kegiatan and sub kegiatan of their own, and the Program Penunjang that every bidang has.
 */
export interface BidangNames {
  readonly urusan: readonly [kode: string, name: string];
  readonly kode: string;
  readonly name: string;
  readonly skpd: string;
  readonly programs: readonly string[];
  readonly kegiatan: readonly string[];
  readonly sub: readonly string[];
}

const WAJIB_DASAR = [
  '1',
  'URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR',
] as const;

export const BIDANG: readonly BidangNames[] = [
  {
    urusan: WAJIB_DASAR,
    kode: '1.06',
    name: 'URUSAN PEMERINTAHAN BIDANG SOSIAL',
    skpd: 'Dinas Sosial',
    programs: [
      'PROGRAM PEMBERDAYAAN SOSIAL',
      'PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN',
      'PROGRAM REHABILITASI SOSIAL',
      'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL',
      'PROGRAM PENANGANAN BENCANA',
      'PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN',
    ],
    kegiatan: [
      'Pengembangan Potensi Sumber Kesejahteraan Sosial Daerah Kabupaten/Kota',
      'Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial',
      'Pemeliharaan Anak-Anak Terlantar',
      'Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota',
      'Perlindungan Sosial Korban Bencana Alam dan Sosial Kabupaten/Kota',
      'Penyelenggaraan Pemberdayaan Masyarakat terhadap Kesiapsiagaan Bencana Kabupaten/Kota',
      'Pemeliharaan Taman Makam Pahlawan Nasional Kabupaten/Kota',
    ],
    sub: [
      'Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota',
      'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga',
      'Penyediaan Permakanan',
      'Penyediaan Sandang',
      'Penyediaan Alat Bantu',
      'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial',
      'Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota',
      'Penyediaan Makanan',
      'Pelayanan Dukungan Psikososial',
      'Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana',
      'Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan Nasional Kabupaten/Kota',
      'Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk Dipulangkan ke Desa/Kelurahan Asal',
    ],
  },
  {
    urusan: WAJIB_DASAR,
    kode: '1.01',
    name: 'URUSAN PEMERINTAHAN BIDANG PENDIDIKAN',
    skpd: 'Dinas Pendidikan dan Kebudayaan',
    programs: [
      'PROGRAM PENGELOLAAN PENDIDIKAN',
      'PROGRAM PENGEMBANGAN KURIKULUM',
      'PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN',
      'PROGRAM PENGENDALIAN PERIZINAN PENDIDIKAN',
    ],
    kegiatan: [
      'Pengelolaan Pendidikan Sekolah Dasar',
      'Pengelolaan Pendidikan Sekolah Menengah Pertama',
      'Pengelolaan Pendidikan Anak Usia Dini (PAUD)',
      'Pengelolaan Pendidikan Nonformal/Kesetaraan',
      'Penetapan Kurikulum Muatan Lokal Pendidikan Dasar',
      'Pemerataan Kuantitas dan Kualitas Pendidik dan Tenaga Kependidikan bagi Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan',
    ],
    sub: [
      'Pembangunan Unit Sekolah Baru (USB)',
      'Penambahan Ruang Kelas Baru',
      'Rehabilitasi Sedang/Berat Ruang Kelas',
      'Pengadaan Mebel Sekolah',
      'Pengelolaan Dana BOS Sekolah Dasar',
      'Pembinaan Minat, Bakat dan Kreativitas Siswa',
      'Penyediaan Biaya Personil Peserta Didik Sekolah Dasar',
      'Penyusunan Silabus Muatan Lokal Pendidikan Dasar',
      'Perhitungan dan Pemetaan Pendidik dan Tenaga Kependidikan Satuan Pendidikan Dasar, PAUD, dan Pendidikan Nonformal/Kesetaraan',
      'Pengembangan Karir Pendidik dan Tenaga Kependidikan pada Satuan Pendidikan Sekolah Dasar',
    ],
  },
  {
    urusan: WAJIB_DASAR,
    kode: '1.03',
    name: 'URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG',
    skpd: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    programs: [
      'PROGRAM PENGELOLAAN SUMBER DAYA AIR (SDA)',
      'PROGRAM PENGELOLAAN DAN PENGEMBANGAN SISTEM PENYEDIAAN AIR MINUM',
      'PROGRAM PENYELENGGARAAN JALAN',
      'PROGRAM PENATAAN BANGUNAN GEDUNG',
      'PROGRAM PENYELENGGARAAN PENATAAN RUANG',
    ],
    kegiatan: [
      'Pengelolaan SDA dan Bangunan Pengaman Pantai pada Wilayah Sungai (WS) dalam 1 (Satu) Daerah Kabupaten/Kota',
      'Pengembangan dan Pengelolaan Sistem Irigasi Primer dan Sekunder',
      'Penyelenggaraan Jalan Kabupaten/Kota',
      'Penetapan Rencana Tata Ruang Wilayah (RTRW)',
      'Penyelenggaraan Bangunan Gedung di Wilayah Daerah Kabupaten/Kota',
    ],
    sub: [
      'Rehabilitasi Jaringan Irigasi Permukaan',
      'Pembangunan Jalan',
      'Pelebaran Jalan Menuju Standar',
      'Rekonstruksi Jalan',
      'Pemeliharaan Rutin Jalan',
      'Pembangunan Jembatan',
      'Operasi dan Pemeliharaan Tanggul dan Tebing Sungai',
      'Pelaksanaan Persetujuan Substansi RTRW Kabupaten/Kota',
      'Survey Kondisi Jalan/Jembatan',
      'Perencanaan, Pembangunan, Pengawasan, dan Pemanfaatan Bangunan Gedung Daerah Kabupaten/Kota',
    ],
  },
  {
    urusan: ['3', 'URUSAN PEMERINTAHAN PILIHAN'],
    kode: '3.25',
    name: 'URUSAN PEMERINTAHAN BIDANG KELAUTAN DAN PERIKANAN',
    skpd: 'Dinas Perikanan',
    programs: [
      'PROGRAM PENGELOLAAN PERIKANAN TANGKAP',
      'PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA',
      'PROGRAM PENGAWASAN SUMBER DAYA KELAUTAN DAN PERIKANAN',
      'PROGRAM PENGOLAHAN DAN PEMASARAN HASIL PERIKANAN',
    ],
    kegiatan: [
      'Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya yang Dapat Diusahakan dalam 1 (Satu) Daerah Kabupaten/Kota',
      'Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota',
      'Pengelolaan Pembudidayaan Ikan',
      'Pemberdayaan Pembudi Daya Ikan Kecil',
      'Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil',
    ],
    sub: [
      'Penyediaan Prasarana Usaha Perikanan Tangkap',
      'Pengembangan Kapasitas Nelayan Kecil',
      'Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil',
      'Penyediaan Data dan Informasi Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota',
      'Penjaminan Ketersediaan Sarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota',
      'Pengelolaan Kesehatan Ikan dan Lingkungan Budidaya',
      'Pelaksanaan Bimbingan dan Penerapan Persyaratan atau Standar pada Usaha Pengolahan dan Pemasaran',
      'Pemberian Fasilitas bagi Pelaku Usaha Perikanan Skala Mikro dan Kecil',
    ],
  },
  {
    urusan: ['7', 'UNSUR KEWILAYAHAN'],
    kode: '7.01',
    name: 'KECAMATAN',
    skpd: 'Kecamatan Larantuka',
    programs: [
      'PROGRAM PENYELENGGARAAN PEMERINTAHAN DAN PELAYANAN PUBLIK',
      'PROGRAM PEMBERDAYAAN MASYARAKAT DESA DAN KELURAHAN',
      'PROGRAM KOORDINASI KETENTRAMAN DAN KETERTIBAN UMUM',
      'PROGRAM PENYELENGGARAAN URUSAN PEMERINTAHAN UMUM',
      'PROGRAM PEMBINAAN DAN PENGAWASAN PEMERINTAHAN DESA',
    ],
    kegiatan: [
      'Koordinasi Penyelenggaraan Kegiatan Pemerintahan di Tingkat Kecamatan',
      'Penyelenggaraan Urusan Pemerintahan yang tidak Dilaksanakan oleh Unit Kerja Perangkat Daerah yang Ada di Kecamatan',
      'Koordinasi Kegiatan Pemberdayaan Desa',
      'Kegiatan Pemberdayaan Kelurahan',
      'Koordinasi Upaya Penyelenggaraan Ketenteraman dan Ketertiban Umum',
      'Fasilitasi, Rekomendasi dan Koordinasi Pembinaan dan Pengawasan Pemerintahan Desa',
    ],
    sub: [
      'Peningkatan Efektifitas Kegiatan Pemerintahan di Tingkat Kecamatan',
      'Pelaksanaan Urusan Pemerintahan yang Terkait dengan Pelayanan Perizinan Non Usaha',
      'Peningkatan Partisipasi Masyarakat dalam Forum Musyawarah Perencanaan Pembangunan di Desa',
      'Pembangunan Sarana dan Prasarana Kelurahan',
      'Pemberdayaan Masyarakat di Kelurahan',
      'Sinergitas dengan Kepolisian Negara Republik Indonesia, Tentara Nasional Indonesia dan Instansi Vertikal di Wilayah Kecamatan',
      'Fasilitasi Penyusunan Peraturan Desa dan Peraturan Kepala Desa',
      'Fasilitasi Pelaksanaan Tugas, Fungsi, dan Kewajiban Lembaga Kemasyarakatan',
    ],
  },
];

/** Program 01 of any bidang. */
export const PENUNJANG = {
  program: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
  kegiatan: [
    'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
    'Administrasi Keuangan Perangkat Daerah',
    'Administrasi Barang Milik Daerah pada Perangkat Daerah',
    'Administrasi Kepegawaian Perangkat Daerah',
    'Administrasi Umum Perangkat Daerah',
    'Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah',
    'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
    'Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah',
  ],
  sub: [
    'Penyusunan Dokumen Perencanaan Perangkat Daerah',
    'Penyediaan Gaji dan Tunjangan ASN',
    'Evaluasi Kinerja Perangkat Daerah',
    'Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD',
    'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
    'Penyediaan Barang Cetakan dan Penggandaan',
    'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
    'Pengadaan Peralatan dan Mesin Lainnya',
    'Penyediaan Jasa Surat Menyurat',
    'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
    'Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan',
    'Pemeliharaan/Rehabilitasi Gedung Kantor dan Bangunan Lainnya',
  ],
};

/** What a sub kegiatan delivers, with its unit. */
export const OUTPUTS: readonly (readonly [indikator: string, satuan: string])[] = [
  ['Jumlah Dokumen Perencanaan Perangkat Daerah', 'Dokumen'],
  ['Jumlah Orang yang Menerima Gaji dan Tunjangan ASN', 'Orang/Bulan'],
  ['Jumlah Paket Barang Cetakan dan Penggandaan yang Disediakan', 'Paket'],
  ['Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD', 'Laporan'],
  ['Jumlah Orang yang Mendapatkan Permakanan', 'Orang'],
  ['Panjang Jalan yang Direkonstruksi', 'Km'],
  ['Jumlah Unit Peralatan dan Mesin Lainnya yang Disediakan', 'Unit'],
  ['Persentase desa yang dibina', '%'],
];

/** Leaf accounts: segments after which the running number follows, and the names of the ladder. */
export interface Account {
  readonly segments: readonly [string, string, string, string, string, string];
  readonly names: readonly [string, string, string, string, string, string];
}

const OPERASI = ['BELANJA DAERAH', 'BELANJA OPERASI'] as const;
const MODAL = ['BELANJA DAERAH', 'BELANJA MODAL'] as const;

export const ACCOUNTS: readonly Account[] = [
  {
    segments: ['5', '1', '01', '01', '1', '1'],
    names: [
      ...OPERASI,
      'Belanja Pegawai',
      'Belanja Gaji dan Tunjangan ASN',
      'Belanja Gaji Pokok ASN',
      'Belanja Gaji Pokok PNS',
    ],
  },
  {
    segments: ['5', '1', '01', '01', '2', '1'],
    names: [
      ...OPERASI,
      'Belanja Pegawai',
      'Belanja Gaji dan Tunjangan ASN',
      'Belanja Tunjangan Keluarga ASN',
      'Belanja Tunjangan Keluarga PNS',
    ],
  },
  {
    segments: ['5', '1', '02', '01', '1', '24'],
    names: [
      ...OPERASI,
      'Belanja Barang dan Jasa',
      'Belanja Barang',
      'Belanja Barang Pakai Habis',
      'Belanja Alat/Bahan untuk Kegiatan Kantor-Alat Tulis Kantor',
    ],
  },
  {
    segments: ['5', '1', '02', '01', '1', '52'],
    names: [
      ...OPERASI,
      'Belanja Barang dan Jasa',
      'Belanja Barang',
      'Belanja Barang Pakai Habis',
      'Belanja Makanan dan Minuman Rapat',
    ],
  },
  {
    segments: ['5', '1', '02', '02', '1', '13'],
    names: [
      ...OPERASI,
      'Belanja Barang dan Jasa',
      'Belanja Jasa',
      'Belanja Jasa Kantor',
      'Belanja Jasa Tenaga Administrasi',
    ],
  },
  {
    segments: ['5', '1', '02', '04', '1', '1'],
    names: [
      ...OPERASI,
      'Belanja Barang dan Jasa',
      'Belanja Perjalanan Dinas',
      'Belanja Perjalanan Dinas Dalam Negeri',
      'Belanja Perjalanan Dinas Biasa',
    ],
  },
  {
    segments: ['5', '1', '05', '05', '1', '1'],
    names: [
      ...OPERASI,
      'Belanja Hibah',
      'Belanja Hibah kepada Badan, Lembaga, Organisasi Kemasyarakatan',
      'Belanja Hibah kepada Badan dan Lembaga',
      'Belanja Hibah Uang kepada Badan dan Lembaga yang Bersifat Nirlaba',
    ],
  },
  {
    segments: ['5', '1', '06', '01', '1', '1'],
    names: [
      ...OPERASI,
      'Belanja Bantuan Sosial',
      'Belanja Bantuan Sosial kepada Individu',
      'Belanja Bantuan Sosial Uang kepada Individu',
      'Belanja Bantuan Sosial Uang yang Direncanakan kepada Individu',
    ],
  },
  {
    segments: ['5', '2', '02', '05', '1', '5'],
    names: [
      ...MODAL,
      'Belanja Modal Peralatan dan Mesin',
      'Belanja Modal Alat Kantor dan Rumah Tangga',
      'Belanja Modal Alat Kantor',
      'Belanja Modal Alat Kantor Lainnya',
    ],
  },
  {
    segments: ['5', '2', '03', '01', '1', '1'],
    names: [
      ...MODAL,
      'Belanja Modal Gedung dan Bangunan',
      'Belanja Modal Bangunan Gedung',
      'Belanja Modal Bangunan Gedung Tempat Kerja',
      'Belanja Modal Bangunan Gedung Kantor',
    ],
  },
  {
    segments: ['5', '3', '01', '01', '1', '1'],
    names: [
      'BELANJA DAERAH',
      'BELANJA TIDAK TERDUGA',
      'Belanja Tidak Terduga',
      'Belanja Tidak Terduga',
      'Belanja Tidak Terduga',
      'Belanja Tidak Terduga',
    ],
  },
  {
    segments: ['5', '4', '02', '05', '1', '1'],
    names: [
      'BELANJA DAERAH',
      'BELANJA TRANSFER',
      'Belanja Bantuan Keuangan',
      'Belanja Bantuan Keuangan Daerah Provinsi atau Kabupaten/Kota kepada Desa',
      'Belanja Bantuan Keuangan Umum kepada Desa',
      'Belanja Bantuan Keuangan Umum Daerah Kabupaten kepada Desa',
    ],
  },
];
