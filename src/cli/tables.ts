import {
  changeSettings,
  isWorkbookError,
  offerTables,
  writeTables,
  type CheckReport,
  type ReportSettings,
  type WrittenTable,
} from '../app';
import { fill, type Messages } from '../locales';
import type { FileWorkbook } from '../workbook/file';
import type { Arguments } from './arguments';
import { mayWrite, writeCopy } from './copy';
import type { Streams } from './streams';

/**
 * `capaian tabel`: writes a copy with the tables, all that can be made unless some are chosen.
 * @param remembered settings that the copy is to remember
 * @returns whether it was written; why not is told
 */
export async function tabel(
  call: Arguments,
  workbook: FileWorkbook,
  report: CheckReport,
  remembered: Partial<ReportSettings>,
  messages: Messages,
  streams: Streams,
): Promise<boolean> {
  const { cli, tables } = messages;
  if (!(await mayWrite(call, messages, streams))) return false;
  const { ids } = call.tables;
  const all = offerTables(report);
  const unknown = ids?.find((id) => !all.some((offer) => offer.id === id));
  if (unknown !== undefined) {
    const known = all.map(({ id }) => id).join(', ');
    streams.err(fill(cli.unknownTable, { name: unknown, known }));
    return false;
  }
  const offers = all.filter(({ id }) => ids?.includes(id) ?? true);
  const lackOf = (names: readonly string[]): string =>
    names.map((name) => messages.lacks[name] ?? name).join('; ');
  if (offers.every(({ lacks }) => lacks.length > 0)) {
    const lacks = lackOf([...new Set(offers.flatMap((offer) => offer.lacks))]);
    streams.err(fill(cli.nothingToWrite, { lacks }));
    return false;
  }
  const written = await write(call, workbook, report, messages, streams);
  if (!written) return false;
  if (!(await remember(workbook, remembered, messages, streams))) return false;
  if (!(await writeCopy(call, workbook.copy(), messages, streams))) return false;
  for (const { sheet } of written) streams.out(fill(cli.written, { sheet }));
  for (const { id, lacks } of offers) {
    if (lacks.length === 0) continue;
    streams.out(fill(cli.lacks, { title: tables[id]?.title ?? id, lacks: lackOf(lacks) }));
  }
  return true;
}

/** @returns what was written; undefined where the user has changed a table and does not say what then */
async function write(
  { tables: { ids, onEdited } }: Arguments,
  workbook: FileWorkbook,
  report: CheckReport,
  { cli }: Messages,
  streams: Streams,
): Promise<readonly WrittenTable[] | undefined> {
  try {
    return await writeTables(workbook, report, ids ?? undefined, { onEdited });
  } catch (error) {
    if (!isWorkbookError(error) || error.code !== 'edited-by-user') throw error;
    streams.err(fill(cli.edited, { sheets: error.sheets.join(', ') }));
    return undefined;
  }
}

async function remember(
  workbook: FileWorkbook,
  settings: Partial<ReportSettings>,
  { ui }: Messages,
  streams: Streams,
): Promise<boolean> {
  if (Object.keys(settings).length === 0) return true;
  const problem = await changeSettings(workbook, settings);
  if (problem !== null) streams.err(ui.exceptions[problem]);
  return problem === null;
}
