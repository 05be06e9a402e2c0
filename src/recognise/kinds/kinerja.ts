import type { Signature } from './shape';

/** The lines around the small table of a DPA may count as its rows, so not all are indicators. */
const MANY_KELUARAN = 0.25;
const YEAR = /^\d{4}$/;

/** Tables of the performance agreement and its report. */
export const KINERJA: readonly Signature[] = [
  {
    kind: 'skala-predikat',
    fit: (t) => (t.has('batas', 'predikat') && !t.any('indikator', 'pagu') ? 0.95 : 0),
  },
  {
    kind: 'efisiensi',
    fit: (t) => {
      const isOfAmounts =
        t.has('capaian', 'pagu', 'realisasi') && t.any('indikator', 'sasaran') && !t.has('uraian');
      // What sets the performance of a sasaran beside its budget is about efficiency, whatever its title.
      if (!t.says(/efisiensi/)) return isOfAmounts ? 0.8 : 0;
      const isOfPercentages = t.any('capaian', 'persen') && !t.has('realisasi');
      return isOfPercentages || isOfAmounts ? 0.9 : 0;
    },
  },
  {
    kind: 'perbandingan',
    fit: (t) => {
      if (!t.any('indikator', 'sasaran', 'uraian') || t.has('pagu')) return 0;
      if (t.has('kondisi-awal') && !t.has('realisasi-kinerja')) return 0;
      const years = Math.max(t.periods('realisasi-kinerja', YEAR), t.periods('capaian', YEAR));
      if (years >= 2) return 0.97;
      if (!t.says(/perbandingan/) || !t.any('realisasi-kinerja', 'capaian')) return 0;
      // "Perbandingan antara target dan realisasi" of one year heads a plain table of capaian.
      return t.says(/perbandingan\s+(antara\s+)?target/) ? 0.75 : 0.96;
    },
  },
  {
    kind: 'target-renstra',
    fit: (t) => {
      if (!t.any('indikator', 'sasaran') || t.any('pagu', 'realisasi-kinerja')) return 0;
      // A plan may head its yearly figures "Capaian setiap tahun"; what is planned has no realisasi.
      if (
        t.periods('target', YEAR) >= 2 ||
        (t.has('kondisi-awal') && t.periods('capaian', YEAR) >= 2)
      )
        return 0.97;
      if (t.has('capaian')) return 0;
      return t.has('tujuan') ||
        (t.has('kondisi-awal') && t.says(/renstra|rpjmd|rpd|jangka menengah/))
        ? 0.96
        : 0;
    },
  },
  {
    kind: 'pk-program',
    fit: (t) => {
      if (!t.has('uraian', 'pagu') || t.any('realisasi', 'persen', 'realisasi-kinerja')) return 0;
      const agreed = t.says(/perjanjian kinerja|rencana kinerja|penetapan kinerja/);
      return t.programShare > 0.4 || (agreed && t.programShare > 0)
        ? agreed
          ? 0.95
          : 0.8
        : agreed
          ? 0.75
          : 0;
    },
  },
  {
    kind: 'capaian',
    fit: (t) => {
      if (!t.any('indikator', 'sasaran') || t.has('pagu')) return 0;
      if (t.any('target', 'standar-nasional') && t.any('realisasi-kinerja', 'capaian')) return 0.95;
      return t.has('capaian') && !t.has('rumus') ? 0.8 : 0;
    },
  },
  {
    kind: 'rumus-indikator',
    fit: (t) =>
      (t.has('rumus') || t.has('pembilang', 'penyebut')) &&
      t.any('indikator', 'uraian') &&
      !t.has('target')
        ? 0.85
        : 0,
  },
  {
    kind: 'pk-indikator',
    fit: (t) =>
      t.has('indikator', 'target') &&
      !t.any('realisasi-kinerja', 'capaian', 'pagu', 'realisasi') &&
      t.keluaranShare < MANY_KELUARAN
        ? 0.95
        : 0,
  },
];
