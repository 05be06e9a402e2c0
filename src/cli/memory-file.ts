import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseMemory, type Remembered } from '../app';
import { fill } from '../locales';
import type { Streams } from './streams';

/** What is said of a file that cannot be used. */
interface FileWords {
  readonly notFound: string;
  readonly newer: string;
  readonly unreadable: string;
}

/**
 * A file of the form in which a workbook remembers, with corrections or settings of the report.
 * @returns null where the file is none, which is told
 */
export async function readMemoryFile(
  path: string,
  words: FileWords,
  streams: Streams,
): Promise<Remembered | null> {
  const file = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    streams.err(fill(words.notFound, { file }));
    return null;
  }
  const remembered = parseMemory(text.replace(/^\uFEFF/, ''));
  if (remembered.problem === null) return remembered;
  streams.err(fill(remembered.problem === 'newer' ? words.newer : words.unreadable, { file }));
  return null;
}
