import { unitsAt, type Decimal } from './decimal';
import type { Ratio } from './percent';

/** Whether more of an indicator is better (coverage) or less (poverty, cases). */
export type Direction = 'naik' | 'turun';

/**
 * Words with which an indicator names something that should become less. Only where such a word is
 * what the indicator measures: "penurunan kemiskinan" measures a decrease, and more of it is better.
 */
const LESS_IS_BETTER =
  /^(jumlah|angka|persentase|prosentase|presentase|tingkat|rasio|prevalensi|%)?\s*(kemiskinan|penduduk miskin|pengangguran|kematian|stunting|pelanggaran|kecelakaan|keluhan|pengaduan|temuan|kebocoran|kasus|kejahatan|kriminalitas|kerugian|gizi buruk|putus sekolah|perceraian)\b/i;

/**
 * What is done about them is measured, not they themselves: of "temuan yang ditindaklanjuti", "kasus
 * yang tertangani" more is better.
 */
const DEALT_WITH =
  /\b(di|ter)(tindak|selesai|tangan|layan|tanggulang|tuntas|damping|bina|berdaya)|\b(menerima|mendapat|memperoleh)/i;

/** The direction that an indicator's wording implies; `naik` where nothing speaks against it. */
export function directionOf(indicator: string): Direction {
  const less = LESS_IS_BETTER.test(indicator.trim()) && !DEALT_WITH.test(indicator);
  return less ? 'turun' : 'naik';
}

/**
 * Capaian of an indicator as a quotient: realisasi / target, or (2 × target − realisasi) / target
 * where less is better, not below zero. Both are formulas in use in LKIP (Permenpan-RB 53/2014
 * leaves the choice to the agency).
 * @returns undefined where the target is zero, which has no capaian
 */
export function capaianRatio(
  target: Decimal,
  realisasi: Decimal,
  direction: Direction,
): Ratio | undefined {
  if (target.units === 0n) return undefined;
  const scale = Math.max(target.scale, realisasi.scale);
  const t = unitsAt(target, scale);
  const r = unitsAt(realisasi, scale);
  if (direction === 'naik') return { numerator: r, denominator: t };
  const rest = 2n * t - r;
  return { numerator: rest > 0n === t > 0n ? rest : 0n, denominator: t };
}
