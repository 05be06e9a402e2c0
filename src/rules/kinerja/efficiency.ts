/** A way to compute efficiency from capaian and penyerapan, all in percent. */
export interface Efficiency {
  readonly id: 'selisih' | 'sisa' | 'pmk-22-2021';
  /** Undefined where the formula gives nothing. */
  readonly of: (capaian: number, penyerapan: number) => number | undefined;
}

/** The formulas in use, the usual one first. */
export const efficienciesInUse: readonly Efficiency[] = [
  { id: 'selisih', of: (capaian, penyerapan) => capaian - penyerapan },
  // Only what was reached in full can have been reached with less.
  {
    id: 'sisa',
    of: (capaian, penyerapan) => (capaian >= 100 ? 100 - penyerapan : undefined),
  },
  // (PAK × CK − RAK) / (PAK × CK) × 100 of PMK 22/2021, with RAK = PAK × penyerapan.
  {
    id: 'pmk-22-2021',
    of: (capaian, penyerapan) =>
      capaian > 0 ? ((capaian - penyerapan) / capaian) * 100 : undefined,
  },
];
