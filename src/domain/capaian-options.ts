/** The choices that Permenpan-RB 53/2014 leaves to the agency; each is in use. */
export interface CapaianOptions {
  /** Less is better: (2 × target − realisasi) / target, not below zero, or target / realisasi. */
  readonly lower: 'selisih' | 'kebalikan';
  /** A target of zero has no capaian, or 100 for any realisasi from zero on. */
  readonly zeroTarget: 'tanpa-capaian' | 'seratus';
  /** The most that is counted, in percent. */
  readonly cap: 100 | 120 | null;
  /** A class below the promised one, without points of its own: by lower limits, or by places. */
  readonly grade: 'batas' | 'urutan';
}

export const USUAL_CAPAIAN: CapaianOptions = {
  lower: 'selisih',
  zeroTarget: 'tanpa-capaian',
  cap: null,
  grade: 'batas',
};

/** Every combination of the choices, the usual one first. */
export const CAPAIAN_VARIANTS: readonly CapaianOptions[] = (['selisih', 'kebalikan'] as const)
  .flatMap((lower) =>
    (['tanpa-capaian', 'seratus'] as const).map((zeroTarget) => ({ lower, zeroTarget })),
  )
  .flatMap((some) => ([null, 100, 120] as const).map((cap) => ({ ...some, cap })))
  .flatMap((some) => (['batas', 'urutan'] as const).map((grade) => ({ ...some, grade })));
