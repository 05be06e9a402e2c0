import type { Language } from '../locales';

const COMMANDS = ['periksa', 'tabel', 'struktur', 'perbaiki', 'abaikan', 'aturan'] as const;

type Command = (typeof COMMANDS)[number];

export interface Arguments {
  readonly command: Command;
  /** Name of the workbook; '' for `aturan`, which is about none. */
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
    | 'missingFinding'
    | 'missingReason'
    | 'surplus'
    | 'unknownFormat'
    | 'unknownOption'
    | 'sameFile';
  readonly name: string;
  readonly language: Language;
}

/** Options that stand alone, with the commands that know them. */
const SWITCHES: Readonly<Record<string, readonly Command[]>> = {
  '--semua': ['struktur'],
  '--gabung': ['periksa', 'tabel', 'struktur'],
  '--sertakan-tersembunyi': ['periksa', 'tabel', 'struktur'],
  '--batal': ['abaikan'],
};

/** Options with a value. */
const OPTIONS: Readonly<Record<string, readonly Command[]>> = {
  '--format': COMMANDS,
  '--keluaran': COMMANDS,
  '--koreksi': COMMANDS,
  '--bahasa': COMMANDS,
  '--alasan': ['abaikan'],
  '--aturan': ['perbaiki'],
};

/** Commands that write a copy. */
const WRITING: readonly Command[] = ['tabel', 'perbaiki', 'abaikan'];

/**
 * Reads the words after `capaian`: a command, one file (several with `--gabung`, findings after it for
 * `abaikan`), and options in any order.
 */
export function readArguments(words: readonly string[]): Arguments | Misuse {
  const { options, plain, unknown } = sorted(words);
  const language = options.get('--bahasa') === 'en' ? 'en' : 'id';
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
  const isJoined = options.has('--gabung');
  const takeBack = options.has('--batal');
  const reason = options.get('--alasan')?.trim() ?? '';
  if (command === 'aturan') {
    if (file !== '') return misuse('surplus', file);
  } else {
    if (isJoined && rest.length === 0) return misuse('missingOthers');
    if (file === '') return misuse('missingFile');
    if (rest.length > 0 && !isJoined && command !== 'abaikan') return misuse('missingFile');
  }
  if (command === 'abaikan') {
    if (rest.length === 0) return misuse('missingFinding');
    if (reason === '' && !takeBack) return misuse('missingReason');
  }
  const format = options.get('--format') ?? 'teks';
  if (format !== 'teks' && format !== 'json') return misuse('unknownFormat', format);
  const output = options.get('--keluaran');
  if (WRITING.includes(command) && !output) return misuse('missingOutput');
  const corrections = options.get('--koreksi');
  if (corrections === '') return misuse('missingCorrections');
  return {
    command,
    file,
    others: isJoined ? rest : [],
    includeHidden: options.has('--sertakan-tersembunyi'),
    format,
    output,
    corrections,
    language,
    all: options.has('--semua'),
    ids: command === 'abaikan' ? rest : [],
    reason,
    takeBack,
    rules: (options.get('--aturan') ?? '').split(',').flatMap((rule) => rule.trim() || []),
  };
}

interface SortedWords {
  readonly options: ReadonlyMap<string, string>;
  readonly plain: readonly string[];
  readonly unknown: readonly string[];
}

function sorted(words: readonly string[]): SortedWords {
  const options = new Map<string, string>();
  const plain: string[] = [];
  const unknown: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    if (!word.startsWith('--')) plain.push(word);
    else {
      const [name = '', inline] = word.split(/=(.*)/s);
      if (SWITCHES[name]) options.set(name, '');
      else if (!OPTIONS[name]) unknown.push(name);
      else options.set(name, inline ?? words[++place] ?? '');
    }
  }
  return { options, plain, unknown };
}
