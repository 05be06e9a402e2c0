import type { IgnoredFinding, RuleSettings } from './types';

/** An entry that was not understood, so that it can be told and kept as it is. */
export interface DroppedException {
  readonly list: 'off' | 'thresholds' | 'ignored';
  /** Its place in the list, from 0; for a threshold its rule. */
  readonly at: number | string;
  /** The field that is missing, unknown or wrong; '' where the entry as a whole is none. */
  readonly field: string;
  readonly value: unknown;
}

export interface ExceptionsRead {
  readonly settings: RuleSettings;
  readonly dropped: readonly DroppedException[];
}

type Entry = Readonly<Record<string, unknown>>;

const REQUIRED = ['id', 'rule', 'subject', 'reason'] as const;
const OPTIONAL = 'files';

/**
 * Exceptions out of data from outside. An entry that is not understood to the last field is dropped and
 * told; fields beside the three lists are a later version's and stand for themselves.
 * @param value what stands as `exceptions` in the workbook
 * @returns null where that has not the form of exceptions at all
 */
export function readExceptions(value: unknown): ExceptionsRead | null {
  if (value === undefined)
    return { settings: { off: [], thresholds: {}, ignored: [] }, dropped: [] };
  if (!isObject(value)) return null;
  const { off = [], thresholds = {}, ignored = [] } = value;
  if (!Array.isArray(off) || !Array.isArray(ignored)) return null;
  if (!isObject(thresholds) || !Object.values(thresholds).every(isObject)) return null;
  const dropped: DroppedException[] = [];
  const known = <T>(list: 'off' | 'ignored', entries: readonly unknown[], wrong: Wrong): T[] =>
    entries.flatMap((entry, at) => {
      const field = wrong(entry);
      if (field === undefined) return [entry as T];
      dropped.push({ list, at, field, value: entry });
      return [];
    });
  const settings = {
    off: known<string>('off', off, (entry) => (isName(entry) ? undefined : '')),
    thresholds: readThresholds(thresholds as Readonly<Record<string, Entry>>, dropped),
    ignored: known<IgnoredFinding>('ignored', ignored, wrongField),
  };
  return { settings, dropped };
}

/** The first field that is wrong, or undefined where the entry is understood. */
type Wrong = (entry: unknown) => string | undefined;

const wrongField: Wrong = (entry) => {
  if (!isObject(entry)) return '';
  const { [OPTIONAL]: files = [] } = entry;
  if (!Array.isArray(files) || !files.every(isName)) return OPTIONAL;
  return (
    REQUIRED.find((field) =>
      // What a finding is about may have no words, its reason may not.
      field === 'subject' ? typeof entry[field] !== 'string' : !isName(entry[field]),
    ) ?? Object.keys(entry).find((field) => ![...REQUIRED, OPTIONAL].some((one) => one === field))
  );
};

function readThresholds(
  value: Readonly<Record<string, Entry>>,
  dropped: DroppedException[],
): Record<string, Record<string, number>> {
  const thresholds: Record<string, Record<string, number>> = {};
  for (const [rule, names] of Object.entries(value)) {
    for (const [name, threshold] of Object.entries(names)) {
      if (typeof threshold === 'number') (thresholds[rule] ??= {})[name] = threshold;
      else dropped.push({ list: 'thresholds', at: rule, field: name, value: threshold });
    }
  }
  return thresholds;
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
