/** One class of a scale: the capaian from which on it is given. */
export interface PredikatClass {
  readonly name: string;
  /** Lower limit in percent; the class reaches up to the next limit, without a hole. */
  readonly from: number;
  /** Whether the limit itself belongs to the class. */
  readonly inclusive: boolean;
  /** `RRGGBB` background for the class in a table. */
  readonly fill: string;
}

/** Classes from the highest limit down; the last one has no lower limit. */
export interface PredikatScale {
  readonly id: string;
  readonly classes: readonly PredikatClass[];
}

/**
 * Scale of Permendagri 86/2017 (table T-C.29). Its printed bounds are whole numbers ("76–90",
 * "91–100"); what lies between, such as 90,5, belongs to the class below.
 */
export const PERMENDAGRI_86_2017: PredikatScale = {
  id: 'permendagri-86-2017',
  classes: [
    { name: 'Sangat Tinggi', from: 91, inclusive: true, fill: 'A9D08E' },
    { name: 'Tinggi', from: 76, inclusive: true, fill: 'D9EAD3' },
    { name: 'Sedang', from: 66, inclusive: true, fill: 'FFE699' },
    { name: 'Rendah', from: 51, inclusive: true, fill: 'FFF2CC' },
    { name: 'Sangat Rendah', from: Number.NEGATIVE_INFINITY, inclusive: true, fill: 'F8CBAD' },
  ],
};

/** The class of a capaian in percent. */
export function predikatOf(capaian: number, scale: PredikatScale): PredikatClass {
  const found = scale.classes.find(({ from, inclusive }) =>
    inclusive ? capaian >= from : capaian > from,
  );
  const lowest = scale.classes.at(-1);
  if (!lowest) throw new RangeError(`scale ${scale.id} has no class`);
  return found ?? lowest;
}
