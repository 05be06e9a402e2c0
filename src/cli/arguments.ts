import type { Language } from '../locales';
import { readRuleChanges, type RuleChanges } from './rule-changes';
import { listed, sortWords } from './sort-words';
import {
  readTableOptions,
  TABLE_OPTIONS,
  TABLE_SWITCHES,
  type TableOptions,
} from './table-options';

const COMMANDS = ['periksa', 'tabel', 'struktur', 'perbaiki', 'abaikan', 'aturan'] as const;

type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  /** Name of the workbook; '' for `aturan` where it is about none. */
  readonly file: string;
  /** Files to read beside it. */
  readonly others: readonly string[];
  /** Hidden sheets are joined as well. */
  readonly includeHidden: boolean;
  readonly format: 'teks' | 'json';
  readonly output: string | undefined;
  /** A file of corrections. */
  readonly corrections: string | undefined;
  readonly language: Language;
  /** `struktur` also lists tables of no known kind. */
  readonly all: boolean;
  /** `abaikan`: the findings, why they stand, and whether that is taken back. */
  readonly ids: readonly string[];
  readonly reason: string;
  readonly takeBack: boolean;
  /** `perbaiki`: only findings of these rules; empty for all. */
  readonly rules: readonly string[];
  /** `aturan`: what is to be set in the workbook; null where it is only listed. */
  readonly changes: RuleChanges | null;
  /** `tabel`: a file of settings, and what the call itself chooses. */
  readonly settings: string | undefined;
  readonly tables: TableOptions;
}

/** Why the words of a call cannot be understood; the sentences are in the locales. */
export interface Misuse {
  readonly problem:
    | 'usage'
    | 'unknownCommand'
    | 'missingFile'
    | 'missingOthers'
    | 'missingOutput'
    | 'missingCorrections'
    | 'missingSettings'
    | 'missingFinding'
    | 'missingReason'
    | 'badThreshold'
    | 'badOption'
    | 'bothWays'
    | 'unknownFormat'
    | 'unknownOption'
    | 'sameFile';
  readonly name: string;
  readonly language: Language;
}

/** Options that stand alone, with the commands that know them. */
const SWITCHES: Readonly<Record<string, readonly Command[]>> = {
  '--semua': ['struktur'],
  '--gabung': ['periksa', 'tabel', 'struktur', 'abaikan'],
  '--sertakan-tersembunyi': ['periksa', 'tabel', 'struktur', 'abaikan'],
  '--batal': ['abaikan'],
  ...ofTables(TABLE_SWITCHES),
};

/** Options with a value. */
const OPTIONS: Readonly<Record<string, readonly Command[]>> = {
  '--format': COMMANDS,
  '--keluaran': COMMANDS,
  '--koreksi': COMMANDS,
  '--bahasa': COMMANDS,
  '--alasan': ['abaikan'],
  '--aturan': ['perbaiki'],
  '--matikan': ['aturan'],
  '--nyalakan': ['aturan'],
  '--ambang': ['aturan'],
  ...ofTables(TABLE_OPTIONS),
};

function ofTables(names: readonly string[]): Readonly<Record<string, readonly Command[]>> {
  return Object.fromEntries(names.map((name) => [name, ['tabel']]));
}

/** Commands that write a copy. */
const WRITING: readonly Command[] = ['tabel', 'perbaiki', 'abaikan'];

/** Names of findings, as `periksa` prints them; names of files have a dot or a folder. */
const FINDING = /^[a-z]+(-[a-z0-9]+)+$/;

/**
 * Reads the words after `capaian`: a command, one file (several with `--gabung`, findings after them for
 * `abaikan`), and options in any order.
 */
export function readArguments(words: readonly string[]): Arguments | Misuse {
  const { options, plain, unknown } = sortWords(
    words,
    (name) => name in SWITCHES,
    (name) => name in OPTIONS,
  );
  const last = (name: string): string | undefined => options.get(name)?.at(-1);
  const language = last('--bahasa') === 'en' ? 'en' : 'id';
  const misuse = (problem: Misuse['problem'], name = ''): Misuse => ({ problem, name, language });
  const [name, file = '', ...rest] = plain;
  if (name === undefined) return misuse('usage');
  const command = COMMANDS.find((known) => known === name);
  if (!command) return misuse('unknownCommand', name);
  const foreign = [...options.keys()].filter(
    (option) => !(SWITCHES[option] ?? OPTIONS[option])?.includes(command),
  );
  const [wrong] = [...unknown, ...foreign];
  if (wrong !== undefined) return misuse('unknownOption', wrong);
  const changes = readRuleChanges(options);
  if (changes && 'problem' in changes) return misuse(changes.problem, changes.name);
  const tables = readTableOptions(options);
  if ('problem' in tables) return misuse(tables.problem, tables.name);
  const isJoined = options.has('--gabung');
  const ids = command === 'abaikan' ? rest.filter((word) => !isJoined || FINDING.test(word)) : [];
  const others = rest.filter((word) => !ids.includes(word));
  if (isJoined && others.length === 0) return misuse('missingOthers');
  if (file === '' && (command !== 'aturan' || changes)) return misuse('missingFile');
  if (others.length > 0 && !isJoined) return misuse('missingFile');
  const takeBack = options.has('--batal');
  const reason = last('--alasan')?.trim() ?? '';
  if (command === 'abaikan') {
    if (ids.length === 0) return misuse('missingFinding');
    if (reason === '' && !takeBack) return misuse('missingReason');
  }
  const format = last('--format') ?? 'teks';
  if (format !== 'teks' && format !== 'json') return misuse('unknownFormat', format);
  const output = last('--keluaran');
  if ((WRITING.includes(command) || changes) && !output) return misuse('missingOutput');
  const corrections = last('--koreksi');
  if (corrections === '') return misuse('missingCorrections');
  const settings = last('--atur');
  if (settings === '') return misuse('missingSettings');
  return {
    command,
    file,
    others,
    includeHidden: options.has('--sertakan-tersembunyi'),
    format,
    output,
    corrections,
    language,
    all: options.has('--semua'),
    ids,
    reason,
    takeBack,
    rules: listed(options.get('--aturan')),
    changes,
    settings,
    tables,
  };
}
