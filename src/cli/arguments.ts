import type { Language } from '../locales';

export interface Arguments {
  readonly command: 'periksa' | 'tabel' | 'struktur';
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
    | 'unknownFormat'
    | 'unknownOption'
    | 'sameFile';
  readonly name: string;
  readonly language: Language;
}

/** Options that stand alone. */
const SWITCHES = ['--semua', '--gabung', '--sertakan-tersembunyi'];

const COMMANDS = ['periksa', 'tabel', 'struktur'] as const;

/**
 * Reads the words after `capaian`: a command, one file (several with `--gabung`), and options in any
 * order.
 */
export function readArguments(words: readonly string[]): Arguments | Misuse {
  const options = new Map<string, string>();
  const plain: string[] = [];
  const unknown: string[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    if (!word.startsWith('--')) plain.push(word);
    else {
      const [name = '', inline] = word.split(/=(.*)/s);
      if (SWITCHES.includes(name)) options.set(name, '');
      else if (!['--format', '--keluaran', '--koreksi', '--bahasa'].includes(name))
        unknown.push(name);
      else options.set(name, inline ?? words[++place] ?? '');
    }
  }
  const language = options.get('--bahasa') === 'en' ? 'en' : 'id';
  const misuse = (problem: Misuse['problem'], name = ''): Misuse => ({ problem, name, language });
  const [name, file, ...others] = plain;
  if (name === undefined) return misuse('usage');
  const command = COMMANDS.find((known) => known === name);
  if (!command) return misuse('unknownCommand', name);
  if (unknown[0] !== undefined) return misuse('unknownOption', unknown[0]);
  const isJoined = options.has('--gabung');
  if (isJoined && others.length === 0) return misuse('missingOthers');
  if (file === undefined || (others.length > 0 && !isJoined)) return misuse('missingFile');
  const all = options.has('--semua');
  if (all && command !== 'struktur') return misuse('unknownOption', '--semua');
  const format = options.get('--format') ?? 'teks';
  if (format !== 'teks' && format !== 'json') return misuse('unknownFormat', format);
  const output = options.get('--keluaran');
  if (command === 'tabel' && !output) return misuse('missingOutput');
  const corrections = options.get('--koreksi');
  if (corrections === '') return misuse('missingCorrections');
  const includeHidden = options.has('--sertakan-tersembunyi');
  return {
    command,
    file,
    others,
    includeHidden,
    format,
    output,
    corrections,
    language,
    all,
  };
}
