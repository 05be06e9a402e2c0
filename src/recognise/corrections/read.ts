import type { Qualifiers } from '../types';
import type { Correction } from './types';
import { isColumnRole, isKind, isLevel, isQualifier, isRowRole } from './vocabulary';

/** An entry that was not understood, so that it can be told and kept as it is. */
export interface DroppedCorrection {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** The field that is missing, unknown or wrong; '' where the entry as a whole is none. */
  readonly field: string;
  readonly value: unknown;
}

export interface CorrectionsRead {
  readonly corrections: readonly Correction[];
  readonly dropped: readonly DroppedCorrection[];
}

type Entry = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isName: Check = (value) => typeof value === 'string' && value.trim() !== '';
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 1;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);

const ON_SHEET = { about: isText, sheet: isName } as const;
const IN_TABLE = { headings: isTexts, table: isCount } as const;

/** Fields of each kind of correction: those it must have, and those it may. */
const SHAPES: Readonly<
  Record<
    Correction['about'],
    {
      readonly must: Readonly<Record<string, Check>>;
      readonly may: Readonly<Record<string, Check>>;
    }
  >
> = {
  sheet: {
    must: { ...ON_SHEET, kind: (value) => value === 'lain' },
    may: { headings: isTexts },
  },
  table: { must: { ...ON_SHEET, kind: isKind }, may: IN_TABLE },
  column: {
    must: { ...ON_SHEET, heading: isText, role: isColumnRole },
    may: { ...IN_TABLE, nth: isCount, qualifiers: isQualifiers },
  },
  row: {
    must: { ...ON_SHEET, label: isText },
    may: {
      ...IN_TABLE,
      kode: isName,
      under: isName,
      nth: isCount,
      role: isRowRole,
      level: isLevel,
    },
  },
};

/**
 * Corrections out of data from outside. What is not understood to the last field is dropped and told:
 * a field that a later version may have added could mean that the entry is not meant here.
 * @param value what stands as `corrections` in the workbook or in a file
 */
export function readCorrections(value: unknown): CorrectionsRead {
  if (!Array.isArray(value)) {
    return {
      corrections: [],
      dropped: value === undefined ? [] : [{ index: 0, field: '', value }],
    };
  }
  const corrections: Correction[] = [];
  const dropped: DroppedCorrection[] = [];
  value.forEach((entry: unknown, index) => {
    const field = wrongField(entry);
    if (field === undefined) corrections.push(entry as Correction);
    else dropped.push({ index, field, value: entry });
  });
  return { corrections, dropped };
}

/** The first field that is wrong, or undefined where the entry is a correction. */
function wrongField(entry: unknown): string | undefined {
  if (!isObject(entry)) return '';
  const shape = isAbout(entry.about) ? SHAPES[entry.about] : undefined;
  if (!shape) return 'about';
  for (const [field, check] of Object.entries(shape.must)) {
    if (!check(entry[field])) return field;
  }
  for (const [field, value] of Object.entries(entry)) {
    const check = shape.must[field] ?? shape.may[field];
    if (value !== undefined && !check?.(value)) return field;
  }
  if (entry.about !== 'row') return undefined;
  // A level makes the row one of data; saying neither says nothing.
  if (entry.level === undefined) return entry.role === undefined ? 'role' : undefined;
  return entry.role === undefined || entry.role === 'data' ? undefined : 'level';
}

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbout(value: unknown): value is Correction['about'] {
  return typeof value === 'string' && Object.keys(SHAPES).includes(value);
}

const PERIOD = /^(jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|tw[1-4]|(19|20)\d\d)$/;
const STATES: readonly unknown[] = ['sebelum', 'sesudah'] satisfies Qualifiers['state'][];

function isQualifiers(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([name, given]) => {
      if (!isQualifier(name) || typeof given !== 'string') return false;
      if (name === 'period') return PERIOD.test(given);
      return name === 'state' ? STATES.includes(given) : given !== '';
    })
  );
}
