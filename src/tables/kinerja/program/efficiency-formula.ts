import type { EfficiencyFormula } from '../../settings/types';
import { NOTHING } from '../indicators/capaian-formula';

/** An efficiency in percent and how a cell computes it; undefined where there is none. */
export interface ComputedEfficiency {
  readonly formula: string;
  readonly value: number | undefined;
}

/** A percentage and the cell that it stands in. */
export interface PercentCell {
  readonly cell: string;
  readonly value: number | undefined;
}

/**
 * Efficiency of one programme or of several together, from capaian and penyerapan in percent: their
 * difference with its sign; what was left where the target was reached; or that part of the money for
 * the capaian which was not needed (PMK 22/PMK.02/2021, there for one keluaran).
 */
export function computedEfficiency(
  chosen: EfficiencyFormula,
  { cell: c, value: capaian }: PercentCell,
  { cell: p, value: absorbed }: PercentCell,
): ComputedEfficiency {
  const [expression, value] = expressionOf(chosen, c, p, capaian ?? 0, absorbed ?? 0);
  return {
    formula: `IF(AND(ISNUMBER(${c}),ISNUMBER(${p})),${expression},"${NOTHING}")`,
    value: capaian === undefined || absorbed === undefined ? undefined : value,
  };
}

function expressionOf(
  chosen: EfficiencyFormula,
  c: string,
  p: string,
  capaian: number,
  absorbed: number,
): readonly [string, number | undefined] {
  switch (chosen) {
    case 'selisih':
      return [`${c}-${p}`, capaian - absorbed];
    case 'sisa':
      return [`IF(${c}>=100,100-${p},"${NOTHING}")`, capaian >= 100 ? 100 - absorbed : undefined];
    case 'pmk-22-2021':
      return [
        `IF(${c}=0,"${NOTHING}",(${c}-${p})/${c}*100)`,
        capaian === 0 ? undefined : ((capaian - absorbed) / capaian) * 100,
      ];
  }
}

/** Cells of a programme that the sum over programmes takes in: capaian, pagu, realisasi. */
export interface WeighedCells {
  readonly capaian: readonly string[];
  readonly pagu: readonly string[];
  readonly realisasi: readonly string[];
}

/** What they hold; a programme with something missing does not count. */
export interface Weighed {
  readonly capaian: number | undefined;
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
}

/**
 * Σ(pagu × capaian − realisasi) / Σ(pagu × capaian) × 100, as PMK 22/PMK.02/2021 has it for all
 * keluaran of an agency.
 * @param cells ranges of the same rows, as many in each column
 */
export function weighedEfficiency(
  cells: WeighedCells,
  all: readonly Weighed[],
): ComputedEfficiency {
  const sums = cells.capaian.map((capaian, place) => {
    const [pagu, realisasi] = [cells.pagu[place]!, cells.realisasi[place]!];
    const counts = `ISNUMBER(${capaian})*ISNUMBER(${pagu})*ISNUMBER(${realisasi})`;
    return {
      due: `SUMPRODUCT(${counts},${pagu},${capaian})`,
      spent: `SUMPRODUCT(${counts},${realisasi})`,
    };
  });
  const due = `(${sums.map((sum) => sum.due).join('+')})/100`;
  const spent = `(${sums.map((sum) => sum.spent).join('+')})`;
  let [dueValue, spentValue] = [0, 0];
  for (const { capaian, pagu, realisasi } of all) {
    if (capaian === undefined || pagu === undefined || realisasi === undefined) continue;
    dueValue += pagu * capaian;
    spentValue += realisasi;
  }
  dueValue /= 100;
  return {
    formula: `IF(${due}=0,"${NOTHING}",(${due}-${spent})/(${due})*100)`,
    value: dueValue === 0 ? undefined : ((dueValue - spentValue) / dueValue) * 100,
  };
}

/** The formula in words, for the note under the table. */
export function efficiencyWords(chosen: EfficiencyFormula): string {
  switch (chosen) {
    case 'selisih':
      return 'Efisiensi = capaian kinerja − penyerapan anggaran; tanda minus berarti penyerapan lebih besar daripada capaian.';
    case 'sisa':
      return 'Efisiensi = 100 − penyerapan anggaran, hanya bila capaian kinerja sedikitnya 100 persen.';
    case 'pmk-22-2021':
      return 'Efisiensi = (pagu × capaian − realisasi) / (pagu × capaian) × 100, sesuai PMK 22/PMK.02/2021; jumlahnya dari jumlah seluruh program.';
  }
}
