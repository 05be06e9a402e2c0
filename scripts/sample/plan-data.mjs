// What the sample knows of each indicator besides this year's target and realisasi.

/** Years of the plan, and of the comparison before this one. */
export const PLAN_YEARS = [2022, 2023, 2024, 2025, 2026];
export const EARLIER = [2023, 2024];

/**
 * By indicator: `plan` targets by PLAN_YEARS, `earlier` [target, realisasi] by EARLIER, `national` the
 * standard or null where there is none, `parts` numerator and denominator, `program` the code of the one that serves it.
 */
export const INDICATOR_FACTS = {
  'Jumlah produksi perikanan tangkap': {
    plan: [4000, 4080, 4160, 4250, 4340],
    earlier: [
      [4080, 4021.5],
      [4160, 4187],
    ],
    national: null,
    formula: 'Jumlah produksi perikanan tangkap dalam satu tahun',
    source: 'Statistik perikanan tangkap',
    program: '3.25.03',
  },
  'Jumlah produksi perikanan budidaya': {
    plan: [1700, 1750, 1800, 1860, 1920],
    earlier: [
      [1750, 1688],
      [1800, 1695.5],
    ],
    national: null,
    formula: 'Jumlah produksi perikanan budidaya dalam satu tahun',
    source: 'Statistik perikanan budidaya',
    program: '3.25.04',
  },
  'Nilai Tukar Nelayan': {
    plan: [102.5, 103, 103.75, 104.5, 105],
    earlier: [
      [103, 102.64],
      [103.75, 103.2],
    ],
    national: 101.76,
    parts: [128.45, 123.72],
    formula: 'Indeks harga yang diterima nelayan / indeks harga yang dibayar nelayan x 100',
    source: 'Badan Pusat Statistik',
    program: '3.25.05',
  },
  'Persentase kelompok pembudi daya ikan yang naik kelas': {
    plan: [25, 30, 35, 40, 45],
    earlier: [
      [30, 27.5],
      [35, 31],
    ],
    national: null,
    parts: [69, 200],
    formula: 'Jumlah kelompok yang naik kelas / jumlah seluruh kelompok x 100%',
    source: 'Laporan penyuluh perikanan',
    program: '3.25.04',
  },
  'Angka konsumsi ikan': {
    plan: [44, 45.5, 46.8, 48.2, 49.5],
    earlier: [
      [45.5, 44.9],
      [46.8, 45.85],
    ],
    national: 58.48,
    formula: 'Jumlah ikan yang dikonsumsi / jumlah penduduk',
    source: 'Survei sosial ekonomi nasional',
    program: '3.25.06',
  },
  'Nilai evaluasi AKIP': {
    plan: [66, 68, 70, 72, 74],
    earlier: [
      [68, 67.42],
      [70, 69.1],
    ],
    national: null,
    formula: 'Nilai hasil evaluasi akuntabilitas kinerja oleh Inspektorat',
    source: 'Laporan hasil evaluasi Inspektorat',
    program: '3.25.01',
  },
};
