import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseMemory, type CheckReport, type ReportSettings } from '../app';
import { fill, type Messages } from '../locales';
import type { Streams } from './streams';

/**
 * The settings of a file (`docs/pengaturan.md`); those that are not understood are told.
 * @returns null where the file is none, which is told
 */
export async function readSettingsFile(
  path: string | undefined,
  messages: Messages,
  streams: Streams,
): Promise<Partial<ReportSettings> | null> {
  if (path === undefined) return {};
  const words = messages.cli.settings;
  const file = basename(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    streams.err(fill(words.notFound, { file }));
    return null;
  }
  const { memory, droppedSettings, problem } = parseMemory(text.replace(/^\uFEFF/, ''));
  if (problem !== null) {
    streams.err(fill(problem === 'newer' ? words.newer : words.unreadable, { file }));
    return null;
  }
  tellDropped(droppedSettings, file, messages, streams);
  return memory.report;
}

/** Says which settings that the workbook remembers are not understood: none is lost in silence. */
export function tellSettings(
  { droppedSettings }: CheckReport,
  file: string,
  messages: Messages,
  streams: Streams,
): void {
  tellDropped(droppedSettings, file, messages, streams);
}

function tellDropped(
  dropped: readonly string[],
  file: string,
  { cli }: Messages,
  streams: Streams,
): void {
  if (dropped.length === 0) return;
  streams.err(fill(cli.settings.dropped, { file, names: dropped.join(', ') }));
}
