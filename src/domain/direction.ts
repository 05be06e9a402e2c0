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
