import type { Direction } from '../../domain';

/** What stands where nothing can be computed. */
export const NOTHING = '-';

/** Capaian in percent (Permenpan-RB 53/2014 leaves the formula to the agency; these are the usual). */
export function capaianOf(target: number, realisasi: number, direction: Direction): number {
  return direction === 'naik'
    ? (realisasi / target) * 100
    : Math.max(0, ((2 * target - realisasi) / target) * 100);
}

/**
 * The same as a formula.
 * @param target address of the cell of the target
 * @param realisasi address of the cell of what was achieved
 */
export function capaianFormula(target: string, realisasi: string, direction: Direction): string {
  const quotient =
    direction === 'naik'
      ? `${realisasi}/${target}*100`
      : `MAX(0,(2*${target}-${realisasi})/${target}*100)`;
  return `IF(${target}=0,"${NOTHING}",${quotient})`;
}
