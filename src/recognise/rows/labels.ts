import { closeSpread, plainText } from '../words';

/** What the name of a row says about its role, apart from what it is about. */
export type LabelRole = 'total' | 'average' | 'class' | 'name';

const TOTAL = /^(sub\s*)?(jumlah|total|jml|grand total)\b/i;
/** Indicators are often called "Jumlah …": below them only a bare total is one. */
const PERFORMANCE_TOTAL =
  /^(jumlah|total)\b( (capaian|kinerja|nilai|skor|seluruh|keseluruhan))*\s*:?$/i;
const AVERAGE = /^rata\s*-?\s*rata\b|^rerata\b/i;
/** "Rata-rata lama sekolah" is an indicator. */
const PERFORMANCE_AVERAGE =
  /^(rata\s*-?\s*rata|rerata)\b( (capaian|kinerja|persentase|nilai|realisasi|sasaran|indikator|strategis|total|keseluruhan|seluruh|tahun|\d{4}|iku))*\s*:?$/i;
const CLASS = /^(kategori|predikat|kriteria)\b/i;
/** "Predikat SAKIP" is an indicator. */
const PERFORMANCE_CLASS =
  /^(kategori|predikat|kriteria)\b( (capaian|kinerja|nilai|sasaran|rata-rata|total|keseluruhan|tahun|\d{4}|sangat|agak|tinggi|sedang|rendah|memuaskan|berhasil|baik|cukup|kurang))*\s*(:.*)?$/i;

/**
 * `R A T A - R A T A`, `JUMLAH BELANJA LANGSUNG`, `Kategori`, or a name.
 * @param isBudget whether the table holds money
 */
export function labelRole(label: string, isBudget: boolean): LabelRole {
  const text = closeSpread(plainText(label)).replace(/^[\s\-–•.:()\d]+/, '');
  if ((isBudget ? TOTAL : PERFORMANCE_TOTAL).test(text)) return 'total';
  const average = isBudget ? AVERAGE : PERFORMANCE_AVERAGE;
  if (average.test(text.replace(/\s*-\s*/g, '-'))) return 'average';
  if ((isBudget ? CLASS : PERFORMANCE_CLASS).test(text)) return 'class';
  return 'name';
}

/** A total over totals: `TOTAL I dan II`, `Grand Total`. */
export function isGrandTotal(label: string): boolean {
  return /^(grand )?total\b|\bseluruh|\bkeseluruhan/i.test(plainText(label));
}

/** `Sub Total`, `Subjumlah`. */
export function isSubtotal(label: string): boolean {
  return /^sub[\s.-]*(total|jumlah|jml)\b/i.test(plainText(label));
}

/** A line that sets one account against another: `Surplus/(Defisit)`, `Pembiayaan Neto`. */
export function isDifferenceLine(label: string): boolean {
  return /^((jumlah|total) )?(\(?(surplus|defisit)|pembiayaan nett?o)\b/i.test(plainText(label));
}

/** What is left of one account against another is no sum of the rows above it. */
export function isBalance(label: string): boolean {
  return /\b(surplus|defisit|neto|netto|silpa|sisa lebih)\b/i.test(label);
}

/** Pembiayaan: receipts (6.1) and spending (6.2) stand against each other, so 6 is no sum of them. */
export function isNet({ kode, label }: { kode: string | null; label: string }): boolean {
  return /^pembiayaan( daerah)?\b/i.test(plainText(label)) && (kode === null || kode === '6');
}
