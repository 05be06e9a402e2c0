import { USUAL_CAPAIAN, type PredikatClass, type PredikatScale } from '../../domain';
import type { ReportSettings, Signatory, TableNumbering } from './types';
import { USUAL_SETTINGS } from './usual';

export interface SettingsRead {
  readonly settings: ReportSettings;
  /** Names of the settings that were not understood: `capaian.cap`; the usual ones stand for them. */
  readonly dropped: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

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

const CAPAIAN: Readonly<Record<keyof typeof USUAL_CAPAIAN, Test>> = {
  lower: oneOf('selisih', 'kebalikan'),
  zeroTarget: oneOf('tanpa-capaian', 'seratus'),
  cap: oneOf(100, 120, null),
  grade: oneOf('batas', 'urutan'),
};
const SIGNATORY: Readonly<Record<keyof Signatory, Test>> = {
  place: isText,
  date: isText,
  position: isText,
  name: isText,
  rank: isText,
  nip: isText,
};
const NUMBERING: Readonly<Record<keyof TableNumbering, Test>> = {
  chapter: isText,
  first: (value) => Number.isInteger(value) && Number(value) > 0,
};
/** Settings of one value; those made of parts are read below. */
const PLAIN: Readonly<
  Record<Exclude<keyof ReportSettings, 'capaian' | 'directions' | 'scale'>, Test>
> = {
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
  if (value === undefined) return { settings: USUAL_SETTINGS, dropped: [] };
  if (!isObject(value)) return null;
  const dropped: string[] = [];
  const settings: Record<string, unknown> = { ...USUAL_SETTINGS };
  for (const [name, given] of Object.entries(value)) {
    const test = (PLAIN as Readonly<Record<string, Test>>)[name];
    if (test?.(given)) settings[name] = given;
    else if (name === 'capaian') settings[name] = readCapaian(given, dropped);
    else if (name === 'directions') settings[name] = readDirections(given, dropped);
    else if (name === 'scale') settings[name] = readScale(given, dropped);
    else dropped.push(name);
  }
  return { settings: settings as unknown as ReportSettings, dropped };
}

function readCapaian(value: unknown, dropped: string[]): ReportSettings['capaian'] {
  const fields = parts('capaian', value, dropped, (name, given) =>
    Boolean((CAPAIAN as Readonly<Record<string, Test>>)[name]?.(given)),
  );
  return { ...USUAL_CAPAIAN, ...fields };
}

function readDirections(value: unknown, dropped: string[]): ReportSettings['directions'] {
  return parts('directions', value, dropped, (_, given) =>
    oneOf('naik', 'turun')(given),
  ) as ReportSettings['directions'];
}

/** The fields that pass; the others are named. */
function parts(
  of: string,
  value: unknown,
  dropped: string[],
  test: (name: string, given: unknown) => boolean,
): Fields {
  if (!isObject(value)) {
    dropped.push(of);
    return {};
  }
  return Object.fromEntries(
    Object.entries(value).filter(([name, given]) => {
      if (test(name, given)) return true;
      dropped.push(`${of}.${name}`);
      return false;
    }),
  );
}

/** JSON has no infinity: the lowest class of a scale has `null` for its limit. */
function readScale(value: unknown, dropped: string[]): ReportSettings['scale'] {
  if (value === null || typeof value === 'string') return value;
  const scale = scaleOf(value);
  if (!scale) dropped.push('scale');
  return scale;
}

function scaleOf(value: unknown): PredikatScale | null {
  if (!isObject(value) || !isName(value.id) || !Array.isArray(value.classes)) return null;
  const classes = value.classes.map(classOf);
  const limits = classes.map((one) => one?.from ?? Number.NaN);
  const falls = limits.every((from, place) => place === 0 || from < limits[place - 1]!);
  const reachesDown = limits.at(-1) === Number.NEGATIVE_INFINITY;
  return falls && reachesDown && classes.every((one) => one !== null)
    ? { id: value.id as string, classes }
    : null;
}

function classOf(value: unknown): PredikatClass | null {
  if (!isObject(value)) return null;
  const { name, from, inclusive, fill } = value;
  if (!isName(name) || !isFlag(inclusive) || !/^[\dA-F]{6}$/i.test(String(fill))) return null;
  if (from !== null && !Number.isFinite(from)) return null;
  return {
    ...(value as unknown as PredikatClass),
    from: from === null ? Number.NEGATIVE_INFINITY : Number(from),
  };
}

function hasFields(value: unknown, tests: Readonly<Record<string, Test>>): boolean {
  if (!isObject(value)) return false;
  return (
    Object.keys(value).every((name) => name in tests) &&
    Object.entries(tests).every(([name, test]) => test(value[name]))
  );
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
