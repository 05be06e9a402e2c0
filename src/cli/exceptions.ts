import { ignoreFinding, restoreFinding, type CheckReport } from '../app';
import { fill, type Messages } from '../locales';
import type { FileWorkbook } from '../workbook/file';
import type { Arguments } from './arguments';
import { mayWrite, writeCopy } from './copy';
import type { Streams } from './streams';

/**
 * `capaian abaikan`: writes a copy in which findings are let stand, or are shown again.
 * @returns whether it was written; why not is told
 */
export async function ignore(
  call: Arguments,
  workbook: FileWorkbook,
  report: CheckReport,
  messages: Messages,
  streams: Streams,
): Promise<boolean> {
  const { ids, reason, takeBack } = call;
  const words = messages.cli.exceptions;
  if (!(await mayWrite(call, messages, streams))) return false;
  const { inForce, unused, waiting } = report.exceptions;
  const found = new Map(report.findings.map((finding) => [finding.id, finding]));
  const known = new Set(
    takeBack ? [...inForce, ...unused, ...waiting].map(({ id }) => id) : found.keys(),
  );
  const missing = ids.filter((id) => !known.has(id));
  for (const id of missing) {
    streams.err(fill(takeBack ? words.notIgnored : words.noFinding, { id }));
  }
  if (missing.length > 0) return false;
  for (const id of ids) {
    const problem = takeBack
      ? await restoreFinding(workbook, id)
      : await ignoreFinding(workbook, found.get(id)!, reason);
    // Why the memory cannot be used was told when the workbook was checked.
    if (problem !== null) return false;
  }
  if (!(await writeCopy(call, workbook.copy(), messages, streams))) return false;
  for (const id of ids) streams.out(fill(takeBack ? words.restored : words.ignored, { id }));
  return true;
}

/** Says which exceptions could not be used: none is lost in silence. */
export function tellExceptions(
  { exceptions: { dropped, unknown } }: CheckReport,
  { cli }: Messages,
  streams: Streams,
): void {
  const words = cli.exceptions;
  for (const { list, at, field } of dropped) {
    const place = typeof at === 'number' ? at + 1 : at;
    const what = list === 'ignored' && field === '' ? words.noException : words.dropped[list];
    streams.err(fill(what, { place, field }));
  }
  for (const name of unknown) streams.err(fill(words.unknown, { name }));
}

/** What the user lets stand and what matches nothing any more, as `periksa` prints it. */
export function exceptionLines({ exceptions, summary }: CheckReport, messages: Messages): string[] {
  const words = messages.cli.exceptions;
  const { off, thresholds, inForce, unused, waiting } = exceptions;
  const title = (rule: string): string => messages.rules[rule]?.title ?? rule;
  const lines: string[] = [];
  if (summary.ignored > 0) lines.push(fill(words.heading, { n: summary.ignored }));
  for (const { id, rule, subject, reason } of inForce) {
    lines.push(`  ${fill(words.line, { title: title(rule), subject, reason, id })}`);
  }
  for (const { id, rule, subject } of unused) {
    lines.push(fill(words.unused, { title: title(rule), subject, id }));
  }
  for (const { id, rule, subject, files = [] } of waiting) {
    const values = { title: title(rule), subject, id, files: files.join(', ') };
    lines.push(fill(words.waiting, values));
  }
  for (const rule of off) lines.push(fill(words.off, { title: title(rule), rule }));
  for (const [rule, names] of Object.entries(thresholds)) {
    for (const [name, value] of Object.entries(names)) {
      const n = messages.figures.percent(value);
      lines.push(fill(words.threshold, { title: title(rule), rule, name, n }));
    }
  }
  return lines;
}
