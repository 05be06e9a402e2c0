import { basename } from 'node:path';
import type { CheckReport, Correction, DroppedCorrection } from '../app';
import { fill, type Messages } from '../locales';
import { readMemoryFile } from './memory-file';
import type { Streams } from './streams';

/**
 * The corrections of a file (`docs/koreksi.md`); entries that are not understood are told.
 * @returns null where the file is none, which is told
 */
export async function readCorrectionsFile(
  path: string | undefined,
  messages: Messages,
  streams: Streams,
): Promise<readonly Correction[] | null> {
  if (path === undefined) return [];
  const read = await readMemoryFile(path, messages.cli.corrections, streams);
  if (!read) return null;
  tellDropped(read.dropped, basename(path), messages, streams);
  return read.memory.corrections;
}

/** Says which corrections could not be used: none is lost in silence. */
export function tellCorrections(
  { corrections: { unused, dropped, problem } }: CheckReport,
  file: string,
  messages: Messages,
  streams: Streams,
): void {
  const words = messages.cli.corrections;
  if (problem !== null) {
    streams.err(problem === 'newer' ? words.memoryNewer : words.memoryUnreadable);
  }
  tellDropped(dropped, file, messages, streams);
  for (const correction of unused) {
    streams.err(fill(words.unused[correction.about], { name: '', ...nameOf(correction) }));
  }
}

function tellDropped(
  dropped: readonly DroppedCorrection[],
  file: string,
  { cli }: Messages,
  streams: Streams,
): void {
  for (const { index, field } of dropped) {
    const what = field === '' ? cli.corrections.noCorrection : cli.corrections.dropped;
    streams.err(fill(what, { n: index + 1, field, file }));
  }
}

function nameOf(correction: Correction): { sheet: string; name?: string } {
  const { sheet } = correction;
  if (correction.about === 'column') return { sheet, name: correction.heading };
  return correction.about === 'row' ? { sheet, name: correction.label } : { sheet };
}
