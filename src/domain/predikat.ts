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

const FILLS = ['A9D08E', 'D9EAD3', 'FFE699', 'FFF2CC', 'F8CBAD', 'F4B084', 'E6B8B7'];

/** A scale from its classes in descending order; the last one reaches down without end. */
function scale(
  id: string,
  lines: readonly (readonly [name: string, from?: number])[],
  inclusive = true,
): PredikatScale {
  return {
    id,
    classes: lines.map(([name, from = Number.NEGATIVE_INFINITY], place) => ({
      name,
      from,
      inclusive,
      fill: FILLS[place] ?? 'FFFFFF',
    })),
  };
}

/** Scales that agencies take over from each other without printing them. */
export const PREDIKAT_SCALES: readonly PredikatScale[] = [
  PERMENDAGRI_86_2017,
  scale('sangat-baik-91', [
    ['Sangat Baik', 91],
    ['Baik', 76],
    ['Cukup', 66],
    ['Kurang', 51],
    ['Sangat Kurang'],
  ]),
  scale('memuaskan-100', [
    ['Memuaskan', 100],
    ['Sangat Baik', 85],
    ['Baik', 70],
    ['Cukup', 50],
    ['Kurang'],
  ]),
  scale('memuaskan-85', [
    ['Memuaskan', 85],
    ['Sangat Baik', 75],
    ['Baik', 65],
    ['Cukup Baik', 50],
    ['Agak Kurang', 30],
    ['Kurang'],
  ]),
  scale('sangat-berhasil-100', [
    ['Sangat Berhasil', 100],
    ['Berhasil', 75],
    ['Cukup', 55],
    ['Kurang'],
  ]),
  // Permenpan-RB 88/2021: the limits themselves belong to the class below.
  scale(
    'akip',
    [['AA', 90], ['A', 80], ['BB', 70], ['B', 60], ['CC', 50], ['C', 30], ['D']],
    false,
  ),
];

/** The class of a capaian in percent. */
export function predikatOf(capaian: number, scale: PredikatScale): PredikatClass {
  const found = scale.classes.find(({ from, inclusive }) =>
    inclusive ? capaian >= from : capaian > from,
  );
  const lowest = scale.classes.at(-1);
  if (!lowest) throw new RangeError(`scale ${scale.id} has no class`);
  return found ?? lowest;
}
