import { writeFile } from 'node:fs/promises';
import { fill, type Messages } from '../locales';
import type { Arguments } from './arguments';
import { isSameFile } from './files';
import type { Streams } from './streams';

/** Whether the copy may be written where it is wanted: never over a source, which is told. */
export async function mayWrite(
  { file, others, output }: Arguments,
  { cli }: Messages,
  streams: Streams,
): Promise<boolean> {
  for (const source of [file, ...others]) {
    if (!(await isSameFile(source, output!))) continue;
    streams.err(cli.sameFile);
    return false;
  }
  return true;
}

/** Writes the copy; where that fails it is told. */
export async function writeCopy(
  { output }: Arguments,
  bytes: Uint8Array,
  { cli }: Messages,
  streams: Streams,
): Promise<boolean> {
  try {
    await writeFile(output!, bytes);
    return true;
  } catch {
    streams.err(fill(cli.cannotWrite, { file: output! }));
    return false;
  }
}
