import { basename } from 'node:path';
import type { CheckReport, ReportSettings } from '../app';
import { fill, type Messages } from '../locales';
import { readMemoryFile } from './memory-file';
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
  const read = await readMemoryFile(path, messages.cli.settings, streams);
  if (!read) return null;
  tellDropped(read.droppedSettings, basename(path), messages, streams);
  return read.memory.report;
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
