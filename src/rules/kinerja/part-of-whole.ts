import type { RecognisedRow } from '../../recognise';

const PERCENTAGE = /^(pers?entase|prosentase|presentase|cakupan|proporsi|%)/i;
/** What makes the percentage one of those that … */
const OF_WHICH = /\byang\b|\bdalam kondisi\b|\bter[a-z]{4,}|\bber(akses|sertifikat|izin)/i;
/** A change, or what is measured against a plan, has no upper end. */
const OPEN =
  /\b(peningkatan|kenaikan|pertumbuhan|perubahan|penurunan|penambahan|meningkat|capaian|pencapaian|laju|rasio|dibanding(kan)?|target|meningkatnya)\b/i;

/** Whether a row is a share of something, which cannot be more than the whole. */
export function isPartOfWhole({ label }: RecognisedRow): boolean {
  return PERCENTAGE.test(label.trim()) && OF_WHICH.test(label) && !OPEN.test(label);
}
