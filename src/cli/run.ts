import { basename } from 'node:path';
import { allTables, checkWorkbook, offerTables, writeTables, type CheckReport } from '../app';
import { fill, messagesFor, type Messages } from '../locales';
import type { FileWorkbook } from '../workbook/file';
import { readArguments, type Arguments } from './arguments';
import { mayWrite, writeCopy } from './copy';
import { readCorrectionsFile, tellCorrections } from './corrections';
import { ignore, tellExceptions } from './exceptions';
import { openFiles, sentenceFor } from './files';
import { periksaJson, strukturJson } from './json';
import { repair } from './repairs';
import { OWN_RULES, printRules, workbookRules } from './rules';
import type { Streams } from './streams';
import { periksaText, strukturText } from './text';

const OK = 0;
const ERRORS_FOUND = 1;
const UNREADABLE = 2;

/**
 * Runs one command.
 * @returns the exit code: 0 no error, 1 errors found, 2 the file cannot be read or the call is wrong
 */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const call = readArguments(words);
  const messages = messagesFor(call.language);
  if ('problem' in call) {
    streams.err(fill(messages.cli[call.problem], { name: call.name }));
    return UNREADABLE;
  }
  if (call.command === 'aturan' && call.file === '') {
    printRules(OWN_RULES, call, messages, streams);
    return OK;
  }
  try {
    return await perform(call, messages, streams);
  } catch (error) {
    streams.err(sentenceFor(error, messages));
    return UNREADABLE;
  }
}

async function perform(call: Arguments, messages: Messages, streams: Streams): Promise<number> {
  const files = await openFiles(call, messages);
  if (typeof files === 'string') {
    streams.err(files);
    return UNREADABLE;
  }
  const corrections = await readCorrectionsFile(call.corrections, messages, streams);
  if (!corrections) return UNREADABLE;
  const { main: workbook, others } = files;
  const { includeHidden } = call;
  const report = await checkWorkbook(workbook, { corrections, others, includeHidden });
  tellCorrections(report, basename(call.file), messages, streams);
  tellExceptions(report, messages, streams);
  if (call.command === 'aturan') {
    return (await workbookRules(call, workbook, messages, streams)) ? OK : UNREADABLE;
  }
  if (call.command === 'tabel') return tabel(call, workbook, report, messages, streams);
  if (call.command === 'abaikan') {
    return (await ignore(call, workbook, report, messages, streams)) ? OK : UNREADABLE;
  }
  if (call.command === 'perbaiki') {
    return (await repair(call, workbook, report, messages, streams)) ? OK : UNREADABLE;
  }
  const structure = { ...report, tables: call.all ? allTables(report) : report.tables };
  // A workbook in which nothing is recognised was not checked: that must not look like "no error".
  const nothing = structure.tables.length === 0;
  if (call.format === 'json') {
    const json =
      call.command === 'periksa'
        ? periksaJson(report, basename(call.file), messages)
        : strukturJson(structure, basename(call.file));
    streams.out(JSON.stringify(json, null, 2));
    // The contract has no place for a rule that failed, and silence would look like agreement.
    for (const failure of report.failures)
      streams.err(fill(messages.cli.ruleFailed, { ...failure }));
    if (nothing) streams.err(messages.cli.nothing);
  } else if (nothing) {
    streams.err(messages.cli.nothing);
  } else {
    streams.out(
      call.command === 'periksa'
        ? periksaText(report, messages)
        : strukturText(structure, messages),
    );
  }
  if (nothing) return UNREADABLE;
  return call.command === 'periksa' && report.summary.error > 0 ? ERRORS_FOUND : OK;
}

async function tabel(
  call: Arguments,
  workbook: FileWorkbook,
  report: CheckReport,
  messages: Messages,
  streams: Streams,
): Promise<number> {
  const { cli, tables, lacks } = messages;
  if (!(await mayWrite(call, messages, streams))) return UNREADABLE;
  const offers = offerTables(report);
  const lackOf = (names: readonly string[]): string =>
    names.map((name) => lacks[name] ?? name).join('; ');
  if (offers.every((offer) => offer.lacks.length > 0)) {
    const all = [...new Set(offers.flatMap((offer) => offer.lacks))];
    streams.err(fill(cli.nothingToWrite, { lacks: lackOf(all) }));
    return UNREADABLE;
  }
  const written = await writeTables(workbook, report);
  if (!(await writeCopy(call, workbook.copy(), messages, streams))) return UNREADABLE;
  for (const { sheet } of written) streams.out(fill(cli.written, { sheet }));
  for (const { id, lacks: missing } of offers) {
    if (missing.length === 0) continue;
    streams.out(fill(cli.lacks, { title: tables[id]?.title ?? id, lacks: lackOf(missing) }));
  }
  return OK;
}
