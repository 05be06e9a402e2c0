import type { Calculation } from './calculation';

const TIMES = /[x×*]\s*(1[0.]*0)\b/i;
const PERCENTAGE = /%|\bpers?entase|prosentase|presentase|\bcakupan\b/i;

/** By what a quotient is multiplied: as the formula says, 100 for percentages, else nothing. */
export function multiplierOf({ formula, indicator }: Calculation): number {
  const written = TIMES.exec(formula)?.[1];
  if (written !== undefined) return Number(written.replaceAll('.', ''));
  return PERCENTAGE.test(`${formula} ${indicator}`) ? 100 : 1;
}
