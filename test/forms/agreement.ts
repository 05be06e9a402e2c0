/** A performance agreement as data: tujuan, sasaran and their indicators over several years. */
import fc from 'fast-check';

export interface Indicator {
  readonly name: string;
  readonly satuan: string;
  readonly formula: string;
  readonly baseline: number;
  /** By year, from the first on. */
  readonly years: readonly { readonly target: number; readonly realisasi: number }[];
}

export interface Sasaran {
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

export interface Agreement {
  readonly year: number;
  readonly tujuan: string;
  readonly sasaran: readonly Sasaran[];
}

/** Years that an indicator is known for; the last is the year of the agreement. */
export const KNOWN_YEARS = 6;

const TUJUAN = [
  'Meningkatkan kesejahteraan sosial masyarakat',
  'Meningkatnya kualitas hidup dan daya saing sumber daya manusia',
  'Mewujudkan tata kelola pemerintahan yang baik',
];

const SASARAN = [
  'Meningkatnya pelayanan dan perlindungan sosial bagi Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)',
  'Meningkatnya mutu dan pemerataan layanan pendidikan',
  'Meningkatnya produksi dan nilai tambah hasil perikanan',
  'Meningkatnya kualitas jalan dan jembatan kabupaten',
  'Meningkatnya akuntabilitas kinerja dan keuangan perangkat daerah',
  'Terwujudnya pelayanan publik yang prima di kecamatan',
];

const INDICATORS: readonly (readonly [name: string, satuan: string, formula: string])[] = [
  [
    'Persentase PPKS yang terpenuhi kebutuhan dasarnya',
    '%',
    'Jumlah PPKS yang terpenuhi kebutuhan dasarnya / jumlah PPKS x 100',
  ],
  ['Persentase penduduk miskin', '%', 'Jumlah penduduk miskin dibagi jumlah penduduk dikali 100%'],
  [
    'Angka Partisipasi Sekolah (APS) 7-12 tahun',
    '%',
    'Jumlah penduduk 7-12 tahun yang bersekolah / jumlah penduduk 7-12 tahun x 100',
  ],
  ['Produksi perikanan tangkap', 'Ton', 'Jumlah produksi perikanan tangkap dalam satu tahun'],
  [
    'Persentase jalan kabupaten dalam kondisi mantap',
    'Persen',
    'Panjang jalan kondisi mantap / panjang jalan kabupaten x 100%',
  ],
  ['Indeks Kepuasan Masyarakat (IKM)', 'Indeks', 'Nilai rata-rata survei kepuasan masyarakat'],
  ['Nilai SAKIP perangkat daerah', 'Nilai', 'Hasil evaluasi Inspektorat'],
  [
    'Jumlah pelanggaran Perda yang ditangani',
    'Kasus',
    'Jumlah kasus yang diselesaikan dalam satu tahun',
  ],
  [
    'Rata-rata lama sekolah',
    'Tahun',
    'Jumlah tahun belajar penduduk usia 25 tahun ke atas dibagi jumlahnya',
  ],
];

export function arbitraryAgreement(sasaran: number, indicators: number): fc.Arbitrary<Agreement> {
  const figure = fc.integer({ min: 100, max: 9999 }).map((hundredths) => hundredths / 100);
  // Between 60 and 150 percent of the target: what is reached beyond that is a mistake in a clean sheet.
  const year = fc.record({ target: figure, part: fc.integer({ min: 60, max: 150 }) });
  const indicator = fc.record({
    pick: fc.nat(INDICATORS.length - 1),
    baseline: figure,
    years: fc.array(year, { minLength: KNOWN_YEARS, maxLength: KNOWN_YEARS }),
  });
  return fc
    .record({
      year: fc.integer({ min: 2021, max: 2026 }),
      tujuan: fc.nat(TUJUAN.length - 1),
      first: fc.nat(SASARAN.length - 1),
      sasaran: fc.array(fc.array(indicator, { minLength: 1, maxLength: indicators }), {
        minLength: 1,
        maxLength: sasaran,
      }),
    })
    .map((draft) => {
      let shift = 0;
      return {
        year: draft.year,
        tujuan: TUJUAN[draft.tujuan]!,
        sasaran: draft.sasaran.map((of, place) => ({
          name: SASARAN[(draft.first + place) % SASARAN.length]!,
          indicators: of.map(({ pick, baseline, years }) => {
            const [name, satuan, formula] = INDICATORS[(pick + shift++) % INDICATORS.length]!;
            return {
              name,
              satuan,
              formula,
              baseline,
              years: years.map(({ target, part }) => ({
                target,
                realisasi: reached(target, part, /^(%|Persen)$/.test(satuan)),
              })),
            };
          }),
        })),
      };
    });
}

function reached(target: number, part: number, isPercentage: boolean): number {
  const realisasi = Math.round(target * part) / 100;
  return isPercentage ? Math.min(100, realisasi) : realisasi;
}
