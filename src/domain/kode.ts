import type { Level } from './level';

/**
 * A code of the programme structure (`1.06.02.2.01.0003`, Permendagri 90/2019) or of the account
 * structure (`5.1.02.01.001.00024`, Permendagri 77/2020) in its official form.
 */
export interface Kode {
  readonly family: 'program' | 'rekening';
  /** Official form: dots between the segments, each padded to its width. */
  readonly text: string;
  readonly level: Level;
}

/** Segment widths of urusan . bidang . program . J . KK . sub kegiatan. */
const PROGRAM_WIDTHS = [1, 2, 2, 1, 2, 4] as const;
/** J and KK together are one step: a code that ends after J names nothing. */
const PROGRAM_LEVEL: readonly (Level | null)[] = [
  'urusan',
  'bidang',
  'program',
  null,
  'kegiatan',
  'sub-kegiatan',
];
const OLD_SUB_KEGIATAN_WIDTH = 2;
/** Up to three bidang, the agency and its unit: `1.06.0.00.0.00.01.0000`, 22 characters. */
const SKPD_WIDTHS = [1, 2, 1, 2, 1, 2, 2, 4] as const;
const AKUN_LEVEL: readonly Level[] = ['akun-1', 'akun-2', 'akun-3', 'akun-4', 'akun-5', 'akun-6'];
/** Pendapatan, belanja, pembiayaan. */
const AKUN = /^[456]$/;
/** Penunjang programmes are printed `X.XX.01` where any bidang may stand. */
const SEGMENT = /^(\d+|[Xx]{1,2})$/;

/** The segments of a code as it stands in a cell, without blanks, apostrophes and stray dots. */
export function kodeSegments(text: string): string[] | undefined {
  const clean = text
    .replace(/[\s'’‘`]/g, '')
    .replaceAll(':', '.')
    .replace(/^\.+|\.+$/g, '');
  const segments = clean.split('.');
  return segments.every((segment) => SEGMENT.test(segment)) ? segments : undefined;
}

/**
 * Reads a code in either structure. The second segment tells them apart: one digit in an account
 * code, two in a programme code; a lone `5` is either, so the caller may say which it expects.
 * @param expected the family that the column mostly holds: it decides where both are possible
 * @returns undefined where the text is no code
 */
export function parseKode(text: string, expected?: Kode['family']): Kode | undefined {
  const segments = kodeSegments(text);
  if (!segments) return undefined;
  // Lost zeros (`1.6.2`) make the second segment of a programme code short as well.
  return expected === 'program'
    ? (programKode(segments) ?? akunKode(segments))
    : (akunKode(segments) ?? programKode(segments));
}

/**
 * Joins a code that is split over columns: `1 | 6 | 2 | 2.01 | 3` is `1.06.02.2.01.03`.
 * @param parts the cells from left to right; empty cells end the code
 */
export function joinKode(parts: readonly string[], expected?: Kode['family']): Kode | undefined {
  const cells = parts.map((part) => part.replace(/^[.\s'’‘`]+|[.\s]+$/g, ''));
  if (cells[0] === '') return undefined;
  // A gap inside makes an empty segment, which is no code: what stands behind it is something unknown.
  return parseKode(cells.join('.'), expected);
}

function programKode(segments: readonly string[]): Kode | undefined {
  if (segments.length === SKPD_WIDTHS.length) return skpdKode(segments);
  const level = PROGRAM_LEVEL[segments.length - 1];
  if (!level) return undefined;
  const padded = segments.map((segment, place) => pad(segment, programWidth(segment, place)));
  const fits = padded.every((segment, place) => segment.length === programWidth(segment, place));
  return fits ? { family: 'program', text: padded.join('.'), level } : undefined;
}

function skpdKode(segments: readonly string[]): Kode | undefined {
  const padded = segments.map((segment, place) => pad(segment, SKPD_WIDTHS[place]!));
  const fits = padded.every((segment, place) => segment.length === SKPD_WIDTHS[place]);
  return fits ? { family: 'program', text: padded.join('.'), level: 'skpd' } : undefined;
}

/** Sub kegiatan have four digits since 2023 and two before; the others have one width. */
function programWidth(segment: string, place: number): number {
  const width = PROGRAM_WIDTHS[place] ?? 0;
  return place === 5 && segment.length <= OLD_SUB_KEGIATAN_WIDTH ? OLD_SUB_KEGIATAN_WIDTH : width;
}

/** Account codes exist in two widths and a workbook may mix them: only short segments are padded. */
function akunKode(segments: readonly string[]): Kode | undefined {
  const level = AKUN_LEVEL[segments.length - 1];
  const [first = '', second] = segments;
  if (!level || !AKUN.test(first)) return undefined;
  if (second !== undefined && second.length !== 1) return undefined;
  const padded = segments.map((segment, place) => (place < 2 ? segment : pad(segment, 2)));
  return { family: 'rekening', text: padded.join('.'), level };
}

function pad(segment: string, width: number): string {
  return /\d/.test(segment) ? segment.padStart(width, '0') : segment.toUpperCase();
}

/** Whether a code lies below another in the same structure. */
export function isBelow(kode: string, above: string): boolean {
  return kode.startsWith(`${above}.`);
}
