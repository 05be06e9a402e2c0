import {
  PREDIKAT_SCALES,
  USUAL_CAPAIAN,
  type Direction,
  type PredikatClass,
  type PredikatScale,
} from '../../domain';
import type { ReportSettings, Signatory, TableNumbering } from './types';
import { indicatorKey, USUAL_SETTINGS } from './usual';

export interface SettingsRead {
  readonly settings: ReportSettings;
  /** Those that were given and understood. */
  readonly chosen: Partial<ReportSettings>;
  /** Names of the settings that were not understood: `capaian.cap`; the usual ones stand for them. */
  readonly dropped: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;
type Tests<Name extends string> = Readonly<Record<Name, Test>>;

const isText: Test = (value) => typeof value === 'string';
const isName: Test = (value) => typeof value === 'string' && value.trim() !== '';
const isFlag: Test = (value) => typeof value === 'boolean';
const isYear: Test = (value) => Number.isInteger(value) && Number(value) > 1900;
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

const isDirection = oneOf('naik', 'turun');
const CAPAIAN: Tests<keyof typeof USUAL_CAPAIAN> = {
  lower: oneOf('selisih', 'kebalikan'),
  zeroTarget: oneOf('tanpa-capaian', 'seratus'),
  cap: oneOf(100, 120, null),
  grade: oneOf('batas', 'urutan'),
};
const SIGNATORY: Tests<keyof Signatory> = {
  place: isText,
  date: isText,
  position: isText,
  name: isText,
  rank: isText,
  nip: isText,
};
const NUMBERING: Tests<keyof TableNumbering> = {
  chapter: isText,
  first: (value) => Number.isInteger(value) && Number(value) > 0,
};
/** Settings of one value; those made of parts are read below. */
const PLAIN: Tests<Exclude<keyof ReportSettings, 'capaian' | 'directions' | 'scale'>> = {
  agency: orNull(isName),
  year: orNull(isYear),
  state: oneOf('sebelum', 'sesudah'),
  period: oneOf('tahun', 'tw1', 'tw2', 'tw3', 'tw4'),
  unit: oneOf(1, 1000, 1_000_000),
  efficiency: oneOf('selisih', 'sisa', 'pmk-22-2021'),
  numbering: orNull((value) => hasFields(value, NUMBERING)),
  asValues: isFlag,
  paper: oneOf('F4', 'A4'),
  font: orNull(isName),
  signatory: orNull((value) => hasFields(value, SIGNATORY)),
  terbilang: isFlag,
};

/**
 * Settings out of data from outside. What is missing is as usual; what is not understood is named and
 * as usual too.
 * @param value what stands as `report` in the workbook, or in a file of settings
 * @returns null where that has not the form of settings at all
 */
export function readSettings(value: unknown): SettingsRead | null {
  if (value === undefined) return { settings: USUAL_SETTINGS, chosen: {}, dropped: [] };
  if (!isObject(value)) return null;
  const dropped: string[] = [];
  const chosen = new Map<string, unknown>();
  for (const [name, given] of Object.entries(value)) {
    if (passes(PLAIN, name, given)) chosen.set(name, given);
    else if (name === 'capaian' && isObject(given)) chosen.set(name, readCapaian(given, dropped));
    else if (name === 'directions' && isObject(given)) {
      chosen.set(name, readDirections(given, dropped));
    } else if (name === 'scale') {
      const scale = readScale(given);
      if (scale === undefined) dropped.push(name);
      else chosen.set(name, scale);
    } else dropped.push(name);
  }
  const understood = Object.fromEntries(chosen) as Partial<ReportSettings>;
  return { settings: { ...USUAL_SETTINGS, ...understood }, chosen: understood, dropped };
}

function readCapaian(value: Fields, dropped: string[]): ReportSettings['capaian'] {
  const fields = parts('capaian', value, dropped, (name, given) => passes(CAPAIAN, name, given));
  return { ...USUAL_CAPAIAN, ...fields };
}

function readDirections(value: Fields, dropped: string[]): ReportSettings['directions'] {
  const known = parts('directions', value, dropped, (_, given) => isDirection(given));
  return Object.fromEntries(
    Object.entries(known).map(([name, given]) => [indicatorKey(name), given as Direction]),
  );
}

/** The fields that pass; the others are named. */
function parts(
  of: string,
  value: Fields,
  dropped: string[],
  test: (name: string, given: unknown) => boolean,
): Fields {
  return Object.fromEntries(
    Object.entries(value).filter(([name, given]) => {
      if (test(name, given)) return true;
      dropped.push(`${of}.${name}`);
      return false;
    }),
  );
}

/**
 * JSON has no infinity: the lowest class of a scale has `null` for its limit.
 * @returns undefined where it is not understood
 */
function readScale(value: unknown): ReportSettings['scale'] | undefined {
  if (value === null) return null;
  if (typeof value !== 'string') return scaleOf(value);
  return PREDIKAT_SCALES.some(({ id }) => id === value) ? value : undefined;
}

function scaleOf(value: unknown): PredikatScale | undefined {
  if (!isObject(value) || !isName(value.id) || !Array.isArray(value.classes)) return undefined;
  const classes = value.classes.map(classOf);
  const limits = classes.map((one) => one?.from ?? Number.NaN);
  const falls = limits.every((from, place) => place === 0 || from < limits[place - 1]!);
  const reachesDown = limits.at(-1) === Number.NEGATIVE_INFINITY;
  return falls && reachesDown && classes.every((one) => one !== null)
    ? { id: value.id as string, classes }
    : undefined;
}

function classOf(value: unknown): PredikatClass | null {
  if (!isObject(value)) return null;
  const { name, from, inclusive, fill } = value;
  if (
    !isName(name) ||
    !isFlag(inclusive) ||
    typeof fill !== 'string' ||
    !/^[\dA-F]{6}$/i.test(fill)
  )
    return null;
  if (from !== null && !Number.isFinite(from)) return null;
  return {
    name: name as string,
    from: from === null ? Number.NEGATIVE_INFINITY : Number(from),
    inclusive: inclusive as boolean,
    fill: fill,
  };
}

function hasFields(value: unknown, tests: Tests<string>): boolean {
  if (!isObject(value)) return false;
  return (
    Object.keys(value).every((name) => Object.hasOwn(tests, name)) &&
    Object.entries(tests).every(([name, test]) => test(value[name]))
  );
}

/** Names such as `constructor` are found on every object, though nobody put them there. */
function passes(tests: Tests<string>, name: string, value: unknown): boolean {
  return Object.hasOwn(tests, name) && tests[name]!(value);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
