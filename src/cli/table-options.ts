import type { OnEdited, ReportSettings } from '../app';
import { listed, type SortedWords } from './sort-words';

/** What the words of a call choose for the tables, for this call alone. */
export interface TableOptions {
  readonly settings: Partial<ReportSettings>;
  /** Ids of the tables to write; null for all. */
  readonly ids: readonly string[] | null;
  readonly onEdited: OnEdited;
}

/** An option whose value is none of those it takes: `--kertas A5`. */
export interface BadOption {
  readonly problem: 'badOption';
  readonly name: string;
}

type Reader = (value: string) => Partial<ReportSettings> | undefined;

const UNITS: ReadonlyMap<string, ReportSettings['unit']> = new Map([
  ['rupiah', 1],
  ['ribu', 1000],
  ['juta', 1_000_000],
]);
const QUARTERS = { '1': 'tw1', '2': 'tw2', '3': 'tw3', '4': 'tw4' } as const;
const PAPERS = ['F4', 'A4'] as const;

/** Options that choose a setting by their value. */
const VALUES: Readonly<Record<string, Reader>> = {
  '--satuan': (value) => {
    const unit = UNITS.get(value.toLowerCase());
    return unit && { unit };
  },
  '--tahun': (value) => (/^20\d\d$/.test(value) ? { year: Number(value) } : undefined),
  '--triwulan': (value) => {
    const period = Object.hasOwn(QUARTERS, value) && QUARTERS[value as keyof typeof QUARTERS];
    return period ? { period } : undefined;
  },
  '--kertas': (value) => {
    const paper = PAPERS.find((known) => known === value.toUpperCase());
    return paper && { paper };
  },
};

/** Options that choose a setting by standing there. */
const FLAGS: Readonly<Record<string, Partial<ReportSettings>>> = {
  '--sebelum-perubahan': { state: 'sebelum' },
  '--nilai': { asValues: true },
};

/** What becomes of tables that were changed since they were written: without these nothing is written. */
const ON_EDITED: Readonly<Record<string, OnEdited>> = {
  '--timpa': 'replace',
  '--lembar-baru': 'keep',
};

/** Names of the options of `capaian tabel` that have a value, and of those that stand alone. */
export const TABLE_OPTIONS: readonly string[] = [...Object.keys(VALUES), '--tabel', '--atur'];
export const TABLE_SWITCHES: readonly string[] = Object.keys({ ...FLAGS, ...ON_EDITED });

/** Reads `--satuan juta`, `--triwulan 2`, `--nilai`, `--tabel id,id` and the like. */
export function readTableOptions(options: SortedWords['options']): TableOptions | BadOption {
  let settings: Partial<ReportSettings> = {};
  for (const [name, values] of options) {
    const read = VALUES[name];
    const value = values.at(-1) ?? '';
    const chosen = read ? read(value) : (FLAGS[name] ?? {});
    if (!chosen) return { problem: 'badOption', name: `${name} ${value}`.trim() };
    settings = { ...settings, ...chosen };
  }
  const ids = listed(options.get('--tabel'));
  if (options.has('--tabel') && ids.length === 0) return { problem: 'badOption', name: '--tabel' };
  const [onEdited = 'refuse', another] = Object.keys(ON_EDITED).flatMap((name) =>
    options.has(name) ? ON_EDITED[name]! : [],
  );
  if (another) return { problem: 'badOption', name: Object.keys(ON_EDITED).join(' ') };
  return { settings, ids: ids.length === 0 ? null : ids, onEdited };
}
