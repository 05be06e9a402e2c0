// The sample workbook as plain data: an invented agency, with the mistakes that real sheets hold.
// Names of programmes and activities are those of the official nomenclature for fisheries (bidang 3.25).

export const AGENCY = 'DINAS PERIKANAN KABUPATEN NUSA TEDUH';
export const YEAR = 2025;

/** Sub kegiatan: [code after its kegiatan, name, pagu, realisasi], in rupiah. */
export const PROGRAMS = [
  {
    kode: '3.25.01',
    name: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA',
    source: 'DAU',
    activities: [
      {
        kode: '3.25.01.2.01',
        name: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
        rows: [
          ['0001', 'Penyusunan Dokumen Perencanaan Perangkat Daerah', 38_500_000, 37_912_000],
          ['0007', 'Evaluasi Kinerja Perangkat Daerah', 21_750_000, 20_996_500],
        ],
      },
      {
        kode: '3.25.01.2.02',
        name: 'Administrasi Keuangan Perangkat Daerah',
        rows: [
          ['0001', 'Penyediaan Gaji dan Tunjangan ASN', 4_286_450_000, 4_158_273_914],
          [
            '0005',
            'Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD',
            12_600_000,
            12_500_000,
          ],
        ],
      },
      {
        kode: '3.25.01.2.06',
        name: 'Administrasi Umum Perangkat Daerah',
        rows: [
          [
            '0001',
            'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
            14_200_000,
            14_200_000,
          ],
          ['0002', 'Penyediaan Peralatan dan Perlengkapan Kantor', 84_300_000, 81_965_000],
          ['0004', 'Penyediaan Bahan Logistik Kantor', 25_800_000, 26_150_000],
          [
            '0009',
            'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
            196_400_000,
            188_720_350,
          ],
        ],
      },
      {
        kode: '3.25.01.2.08',
        name: 'Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah',
        rows: [
          [
            '0002',
            'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
            97_200_000,
            88_431_276,
          ],
          ['0004', 'Penyediaan Jasa Pelayanan Umum Kantor', 312_000_000, 309_600_000],
        ],
      },
    ],
  },
  {
    kode: '3.25.03',
    name: 'PROGRAM PENGELOLAAN PERIKANAN TANGKAP',
    source: 'DAK',
    activities: [
      {
        kode: '3.25.03.2.01',
        name: 'Pengelolaan Penangkapan Ikan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya yang Dapat Diusahakan dalam 1 (Satu) Daerah Kabupaten/Kota',
        rows: [
          ['0001', 'Penyediaan Data dan Informasi Sumber Daya Ikan', 46_850_000, 45_210_000],
          ['0002', 'Penyediaan Prasarana Usaha Perikanan Tangkap', 1_875_000_000, 1_803_662_500],
        ],
      },
      {
        kode: '3.25.03.2.02',
        name: 'Pemberdayaan Nelayan Kecil dalam Daerah Kabupaten/Kota',
        rows: [
          ['0001', 'Pengembangan Kapasitas Nelayan Kecil', 128_400_000, 121_775_000],
          [
            '0003',
            'Pelaksanaan Fasilitasi Pembentukan dan Pengembangan Kelembagaan Nelayan Kecil',
            64_900_000,
            58_340_000,
          ],
        ],
      },
    ],
  },
  {
    kode: '3.25.04',
    name: 'PROGRAM PENGELOLAAN PERIKANAN BUDIDAYA',
    source: 'DAK',
    activities: [
      {
        kode: '3.25.04.2.02',
        name: 'Pemberdayaan Pembudi Daya Ikan Kecil',
        rows: [
          ['0001', 'Pengembangan Kapasitas Pembudi Daya Ikan Kecil', 93_600_000, 90_152_000],
          [
            '0003',
            'Pelaksanaan Fasilitasi Bantuan Pendanaan dan Kemitraan Usaha bagi Pembudi Daya Ikan Kecil',
            0,
            0,
          ],
        ],
      },
      {
        kode: '3.25.04.2.04',
        name: 'Pengelolaan Pembudidayaan Ikan',
        rows: [
          [
            '0002',
            'Penyediaan Prasarana Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota',
            742_500_000,
            701_880_000,
          ],
          ['0006', 'Pembinaan dan Pemantauan Pembudidayaan Ikan di Darat', 58_250_000, 55_047_500],
        ],
      },
    ],
  },
  {
    kode: '3.25.05',
    name: 'PROGRAM PENGAWASAN SUMBER DAYA KELAUTAN DAN PERIKANAN',
    source: 'DAU',
    activities: [
      {
        kode: '3.25.05.2.01',
        name: 'Pengawasan Sumber Daya Perikanan di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya yang Dapat Diusahakan dalam Kabupaten/Kota',
        rows: [
          [
            '0001',
            'Pengawasan Usaha Perikanan Tangkap di Wilayah Sungai, Danau, Waduk, Rawa, dan Genangan Air Lainnya',
            72_300_000,
            66_948_000,
          ],
          [
            '0002',
            'Pengawasan Usaha Perikanan Bidang Pembudidayaan Ikan dalam 1 (Satu) Daerah Kabupaten/Kota',
            35_600_000,
            34_125_000,
          ],
        ],
      },
    ],
  },
  {
    kode: '3.25.06',
    name: 'PROGRAM PENGOLAHAN DAN PEMASARAN HASIL PERIKANAN',
    source: 'DAU',
    activities: [
      {
        kode: '3.25.06.2.02',
        name: 'Pembinaan Mutu dan Keamanan Hasil Perikanan bagi Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil',
        rows: [
          [
            '0001',
            'Pelaksanaan Bimbingan dan Penerapan Persyaratan atau Standar pada Usaha Pengolahan dan Pemasaran Skala Mikro dan Kecil',
            104_750_000,
            98_216_400,
          ],
          [
            '0002',
            'Penyediaan dan Pengembangan Sarana Pengolahan Hasil Perikanan Skala Mikro dan Kecil',
            268_000_000,
            259_347_000,
          ],
        ],
      },
    ],
  },
];

/** Sasaran with their indicators: [name, satuan, target, realisasi]. */
export const OBJECTIVES = [
  {
    name: 'Meningkatnya produksi perikanan',
    indicators: [
      ['Jumlah produksi perikanan tangkap', 'Ton', 4250, 4318.5],
      ['Jumlah produksi perikanan budidaya', 'Ton', 1860, 1702],
    ],
  },
  {
    name: 'Meningkatnya kesejahteraan nelayan dan pembudi daya ikan',
    indicators: [
      ['Nilai Tukar Nelayan', 'Indeks', 104.5, 103.82],
      ['Persentase kelompok pembudi daya ikan yang naik kelas', 'Persen', 40, 34.5],
    ],
  },
  {
    name: 'Meningkatnya konsumsi ikan masyarakat',
    indicators: [['Angka konsumsi ikan', 'Kg/kapita/tahun', 48.2, 46.75]],
  },
  {
    name: 'Meningkatnya akuntabilitas kinerja Dinas Perikanan',
    indicators: [['Nilai evaluasi AKIP', 'Nilai', 72, 70.85]],
  },
];

/** Belanja per akun: [kode, name, pagu, realisasi]; together they are the sub kegiatan above. */
export const ACCOUNTS = [
  {
    kode: '5.1',
    name: 'BELANJA OPERASI',
    rows: [
      ['5.1.01', 'Belanja Pegawai', 4_286_450_000, 4_158_273_914],
      ['5.1.02', 'Belanja Barang dan Jasa', 1_164_600_000, 1_119_832_026],
      ['5.1.05', 'Belanja Hibah', 158_500_000, 148_492_000],
    ],
  },
  {
    kode: '5.2',
    name: 'BELANJA MODAL',
    rows: [
      ['5.2.02', 'Belanja Modal Peralatan dan Mesin', 352_300_000, 341_312_000],
      ['5.2.03', 'Belanja Modal Gedung dan Bangunan', 742_500_000, 701_880_000],
      ['5.2.04', 'Belanja Modal Jalan, Jaringan, dan Irigasi', 1_875_000_000, 1_803_662_500],
    ],
  },
];

/** What is wrong in the sample, by the place where it is planted. */
export const PLANTED = {
  percentIsSum: '3.25.01.2.06',
  subtotalForgets: { kegiatan: '3.25.03.2.02', sub: '0003' },
  realisasiAbovePagu: '3.25.01.2.06.0004',
  divisionByZero: '3.25.04.2.02.0003',
  malformed: { kode: '3.25.01.2.02.0005', text: '12500.000' },
  digitsSwapped: { indicator: 'Jumlah produksi perikanan budidaya', printed: 95.11 },
};
