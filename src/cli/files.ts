import { readFile, realpath } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { distinctNames, isWorkbookError, type FurtherFile } from '../app';
import { fill, type Messages } from '../locales';
import { openWorkbookFile, type FileWorkbook } from '../workbook/file';
import type { Arguments } from './arguments';

/** The files of a call, opened and read. */
export interface OpenFiles {
  readonly main: FileWorkbook;
  readonly others: readonly FurtherFile[];
}

/**
 * Opens the file of a call and those beside it.
 * @returns the sentence that says what is wrong where one cannot be read
 */
export async function openFiles(
  { file, others }: Arguments,
  messages: Messages,
): Promise<OpenFiles | string> {
  const paths = [file, ...others];
  const twice = await repeated(paths);
  if (twice !== undefined) return fill(messages.cli.sameFileTwice, { file: twice });
  const names = namesOf(paths);
  const opened: FileWorkbook[] = [];
  const read: FurtherFile[] = [];
  for (const [place, path] of paths.entries()) {
    try {
      const workbook = await openWorkbookFile(await readFile(path), basename(path));
      opened.push(workbook);
      if (place > 0) read.push({ name: names[place]!, snapshot: await workbook.read() });
    } catch (error) {
      const sentence = sentenceFor(error, messages);
      // Of one file alone it is plain which is meant.
      return paths.length === 1
        ? sentence
        : fill(messages.cli.fileFailed, { file: names[place]!, sentence });
    }
  }
  return { main: opened[0]!, others: read };
}

/** What went wrong with a file, in one sentence. */
export function sentenceFor(error: unknown, { errors }: Messages): string {
  if (isWorkbookError(error)) return errors[error.code];
  const code = typeof error === 'object' && error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return errors['not-found'];
  return code === 'EISDIR' ? errors['not-a-workbook'] : errors.unexpected;
}

/** Whether two paths lead to one file, or would. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  return (await realOf(a)) === (await realOf(b));
}

async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function repeated(paths: readonly string[]): Promise<string | undefined> {
  const seen = new Set<string>();
  for (const path of paths) {
    const real = await realOf(path);
    if (seen.has(real)) return path;
    seen.add(real);
  }
  return undefined;
}

/** Names without their folders, where that tells the files apart. */
function namesOf(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  const isAlone = (name: string): boolean => names.filter((other) => other === name).length === 1;
  return distinctNames(paths.map((path, place) => (isAlone(names[place]!) ? names[place]! : path)));
}
