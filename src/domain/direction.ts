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

/** What an indicator measures that most agencies want less of, beyond the words that leave no doubt. */
const MAY_BE_LESS =
  /^(rata[- ]rata\s+)?((jumlah|angka|persentase|prosentase|presentase|tingkat|rasio|indeks|laju|prevalensi|luas|nilai|insidensi?|%)\s*)*(waktu|lama|durasi|response time|inflasi|gini|ketimpangan|kesenjangan|disparitas|risiko|kerawanan|kumuh|kawasan kumuh|kesakitan|mortalitas|morbiditas|ketergantungan|sengketa|konflik|bencana|kebakaran|banjir|kerusakan|pencemaran|emisi|tunggakan|keterlambatan|backlog|korban|kehilangan|gangguan|buta aksara|penyalahgunaan|tidak|belum|desa tertinggal|rumah tidak layak)\b/i;

/** Words of what nobody wants less of, and of what is done about an evil. */
const SURELY_MORE =
  /\b(kepuasan|kualitas|mutu|kinerja|cakupan|ketersediaan|pertumbuhan|peningkatan|meningkat|meningkatnya|partisipasi|pembangunan|inovasi|daya saing|kemandirian|kesejahteraan|literasi|layak|bersih|baik|mantap|sesuai|tertib|aktif|pelayanan|layanan|capaian|keberhasilan|penurunan|menurun|pengurangan|penanganan|penyelesaian|pencegahan|pengendalian|pemenuhan|terpenuhi|memenuhi|sakip|akip|reformasi birokrasi|spbe|ipm|pad|pendapatan|investasi|produksi|produktivitas|kunjungan)\b/i;

/**
 * Which way an indicator's wording leans: `lebih` more is better for sure, `kurang` less may well be,
 * `terbuka` it does not tell.
 */
export function leaningOf(indicator: string): 'lebih' | 'kurang' | 'terbuka' {
  if (DEALT_WITH.test(indicator)) return 'lebih';
  if (directionOf(indicator) === 'turun' || MAY_BE_LESS.test(indicator.trim())) return 'kurang';
  return SURELY_MORE.test(indicator) ? 'lebih' : 'terbuka';
}
