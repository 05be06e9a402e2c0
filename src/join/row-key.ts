import type { Level } from '../domain';
import { kodeSegments } from '../domain';

/** Segments that name a row within its bidang: program; program, J, KK; and the sub kegiatan. */
const PROGRAM_STEPS: Partial<Record<Level, number>> = {
  program: 1,
  kegiatan: 3,
  'sub-kegiatan': 4,
};

/**
 * What a code says whatever its writing: numbers instead of digits, so that lost zeros, both widths of
 * an account and a sub kegiatan in two or four digits are the same.
 */
export interface RowKey {
  readonly family: 'program' | 'rekening';
  /** Urusan and bidang such as `1.6`; null where the code leaves them out or prints `X.XX`. */
  readonly bidang: string | null;
  readonly steps: string;
}

/**
 * The key of a code of a row of a known level. Codes may lack what stands before the program, or carry
 * a code of the SKPD in front; a code that names only its own step is completed from its parent's.
 * @param parent key of the row above in the programme structure
 */
export function rowKey(text: string, level: Level, parent: RowKey | null): RowKey | null {
  const segments = kodeSegments(text);
  if (!segments) return null;
  if (level.startsWith('akun')) {
    return { family: 'rekening', bidang: null, steps: numbersOf(segments).join('.') };
  }
  const need = PROGRAM_STEPS[level];
  if (need === undefined) {
    return { family: 'program', bidang: null, steps: numbersOf(segments).join('.') };
  }
  const own = segments.slice(-need);
  if (own.some((segment) => /x/i.test(segment))) return null;
  const before = segments.slice(0, -need);
  const bidang = before.length < 2 ? null : bidangOf(before);
  const missing = need - own.length;
  if (missing === 0) return { family: 'program', bidang, steps: numbersOf(own).join('.') };
  const above = parent?.steps.split('.') ?? [];
  if (above.length < missing) return null;
  return {
    family: 'program',
    bidang: parent?.bidang ?? null,
    steps: [...above.slice(0, missing), ...numbersOf(own)].join('.'),
  };
}

/** Whether two keys can be of one bidang: one that is left out may be any. */
export function sameBidang(a: RowKey, b: RowKey): boolean {
  return a.bidang === null || b.bidang === null || a.bidang === b.bidang;
}

function bidangOf([urusan = '', bidang = '']: readonly string[]): string | null {
  return /x/i.test(urusan + bidang) ? null : numbersOf([urusan, bidang]).join('.');
}

function numbersOf(segments: readonly string[]): string[] {
  return segments.map((segment) => segment.toLowerCase().replace(/^0+(?=.)/, ''));
}
