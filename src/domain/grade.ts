import { compareDecimals, type Decimal } from './decimal';

/** One class of a scale of predicates, by the names that sheets give it. */
export interface Grade {
  readonly name: string;
  /** Place from the lowest class, which has 1. */
  readonly rank: number;
  /** Lower limit of the class in points; absent where the scale has no points of its own. */
  readonly from?: Decimal;
  /** Other spellings, in lower case. */
  readonly also: readonly string[];
}

/** Predicates that are promised and awarded by name, the best first. */
export interface GradeScale {
  readonly id: 'opini-bpk' | 'akip' | 'level' | 'mutu' | 'tingkat';
  readonly grades: readonly Grade[];
  /** The points of the scale, where it has any. */
  readonly points?: {
    /** Whether a lower limit itself belongs to its class. */
    readonly inclusive: boolean;
    readonly most: Decimal;
  };
  /** Whether a higher class may be the worse one, as of risk. */
  readonly eitherWay?: true;
}

type Line = readonly [name: string, also?: readonly string[], from?: number];

function scale(
  id: GradeScale['id'],
  lines: readonly Line[],
  more: Omit<GradeScale, 'id' | 'grades'> = {},
): GradeScale {
  const grades = lines.map(([name, also = [], from], place) => ({
    name,
    rank: lines.length - place,
    ...(from === undefined ? {} : { from: whole(from) }),
    also,
  }));
  return { id, grades, ...more };
}

function whole(number: number): Decimal {
  return { units: BigInt(number), scale: 0 };
}

/** Opinions of BPK on financial statements (UU 15/2004, art. 16). */
export const OPINI_BPK = scale('opini-bpk', [
  ['WTP', ['wajar tanpa pengecualian', 'wtp dpp', 'wtp-dpp']],
  ['WDP', ['wajar dengan pengecualian']],
  ['TW', ['tidak wajar']],
  [
    'TMP',
    [
      'tidak memberikan pendapat',
      'tidak memberi pendapat',
      'tidak menyatakan pendapat',
      'disclaimer',
    ],
  ],
]);

/** Predicates of AKIP evaluation with the points above which they are given (Permenpan-RB 88/2021). */
export const AKIP = scale(
  'akip',
  [
    ['AA', [], 90],
    ['A', [], 80],
    ['BB', [], 70],
    ['B', [], 60],
    ['CC', [], 50],
    ['C', [], 30],
    ['D', [], 0],
  ],
  { points: { inclusive: false, most: whole(100) } },
);

/** Maturity in five levels, as SPIP (BPKP 5/2021) and SPBE (Permenpan-RB 59/2020) give it. */
export const LEVEL = scale(
  'level',
  [
    ['Level 5', ['5', 'v'], 5],
    ['Level 4', ['4', 'iv'], 4],
    ['Level 3', ['3', 'iii'], 3],
    ['Level 2', ['2', 'ii'], 2],
    ['Level 1', ['1', 'i'], 1],
  ],
  { points: { inclusive: true, most: whole(5) } },
);

/**
 * Words of quality. Their limits in points differ from form to form, so they tell better from worse
 * and nothing more.
 */
export const MUTU = scale('mutu', [
  ['Memuaskan'],
  ['Sangat Baik'],
  ['Baik'],
  ['Cukup', ['cukup baik']],
  ['Kurang', ['kurang baik']],
  ['Sangat Kurang', ['buruk', 'tidak baik']],
]);

/** Words of degree, with limits as various. */
export const TINGKAT = scale(
  'tingkat',
  [['Sangat Tinggi'], ['Tinggi'], ['Sedang'], ['Rendah'], ['Sangat Rendah']],
  { eitherWay: true },
);

const BY_NAME = [OPINI_BPK, AKIP, MUTU, TINGKAT] as const;

/** The class that a name stands for, in capitals or not. */
export function gradeNamed(
  name: string,
): { readonly scale: GradeScale; readonly grade: Grade } | undefined {
  const wanted = name.toLowerCase();
  for (const scale of BY_NAME) {
    const grade = scale.grades.find(
      (candidate) => candidate.name.toLowerCase() === wanted || candidate.also.includes(wanted),
    );
    if (grade) return { scale, grade };
  }
  return undefined;
}

/** The maturity level that a digit or a Roman numeral stands for. */
export function levelNamed(
  numeral: string,
): { readonly scale: GradeScale; readonly grade: Grade } | undefined {
  const grade = LEVEL.grades.find(({ also }) => also.includes(numeral.toLowerCase()));
  return grade && { scale: LEVEL, grade };
}

/** The class of a score; undefined where the scale has no points, or the score lies outside them. */
export function gradeOfScore({ grades, points }: GradeScale, score: Decimal): Grade | undefined {
  if (!points || compareDecimals(score, points.most) > 0) return undefined;
  return grades.find(({ from, rank }) => {
    if (!from) return false;
    const difference = compareDecimals(score, from);
    // Nothing lies below the lowest class: its limit belongs to it.
    return difference > 0 || (difference === 0 && (points.inclusive || rank === 1));
  });
}
