import {
  applyRepairs,
  isCellError,
  proposeRepairs,
  qualified,
  type CellChange,
  type CheckReport,
} from '../app';
import { fill, type Messages } from '../locales';
import type { FileWorkbook } from '../workbook/file';
import type { Arguments } from './arguments';
import { mayWrite, writeCopy } from './copy';
import type { Streams } from './streams';

/**
 * `capaian perbaiki`: writes a copy in which what is certainly meant is mended, and prints each change.
 * @returns whether it was written; why not is told
 */
export async function repair(
  call: Arguments,
  workbook: FileWorkbook,
  report: CheckReport,
  messages: Messages,
  streams: Streams,
): Promise<boolean> {
  const words = messages.cli.repairs;
  if (!(await mayWrite(call, messages, streams))) return false;
  const unknown = call.rules.filter((rule) => !(rule in messages.rules));
  for (const name of unknown) streams.err(fill(words.unknownRule, { name }));
  if (unknown.length > 0) return false;
  const wanted = report.findings.filter(
    ({ rule }) => call.rules.length === 0 || call.rules.includes(rule),
  );
  const repairs = proposeRepairs(
    report,
    wanted.map(({ id }) => id),
  );
  if (repairs.length === 0) {
    streams.err(words.nothing);
    return false;
  }
  await applyRepairs(workbook, repairs);
  if (!(await writeCopy(call, workbook.copy(), messages, streams))) return false;
  for (const { changes } of repairs) {
    for (const change of changes) streams.out(changeLine(change, messages));
  }
  const changed = repairs.reduce((sum, { changes }) => sum + changes.length, 0);
  const mended = repairs.reduce((sum, { findings }) => sum + findings.length, 0);
  streams.out(fill(words.done, { cells: changed, findings: mended }));
  return true;
}

/** `Realisasi!E5: 87 → =D5/C5*100`. */
function changeLine(change: CellChange, messages: Messages): string {
  const { line } = messages.cli.repairs;
  return fill(line, {
    cell: qualified(change),
    before: contentText(change.before, messages),
    after: contentText(change.after, messages),
  });
}

function contentText({ formula, value }: CellChange['before'], { cli }: Messages): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return cli.repairs.empty;
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? `“${value}”` : String(value);
}
