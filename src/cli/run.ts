import { basename } from 'node:path';
import { allTables, checkWorkbook } from '../app';
import { fill, messagesFor, type Messages } from '../locales';
import { readArguments, type Arguments } from './arguments';
import { readCorrectionsFile, tellCorrections } from './corrections';
import { ignore, tellExceptions } from './exceptions';
import { openFiles, sentenceFor } from './files';
import { periksaJson, strukturJson } from './json';
import { repair } from './repairs';
import { OWN_RULES, printRules, workbookRules } from './rules';
import { readSettingsFile, tellSettings } from './settings';
import type { Streams } from './streams';
import { tabel } from './tables';
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
  const chosen = await readSettingsFile(call.settings, messages, streams);
  if (!chosen) return UNREADABLE;
  const { main: workbook, others } = files;
  const { includeHidden } = call;
  const settings = { ...chosen, ...call.tables.settings };
  const report = await checkWorkbook(workbook, { corrections, others, settings, includeHidden });
  tellCorrections(report, basename(call.file), messages, streams);
  tellExceptions(report, messages, streams);
  tellSettings(report, basename(call.file), messages, streams);
  if (call.command === 'aturan') {
    return (await workbookRules(call, workbook, messages, streams)) ? OK : UNREADABLE;
  }
  if (call.command === 'tabel') {
    return (await tabel(call, workbook, report, chosen, messages, streams)) ? OK : UNREADABLE;
  }
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
