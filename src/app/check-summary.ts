import { causeSentence, findingSentence, messagesFor, type Messages } from '../locales';
import type { Finding } from '../rules';
import type { CheckSummary, SheetRead, SummarisedFinding } from '../tables';
import { a1Range, type SheetSnapshot } from '../workbook';
import type { CheckReport } from './types';
import { VERSION } from './version';

/** A check in Indonesian words, whatever language its reader has chosen: generated sheets are Indonesian. */
export function checkSummary(report: CheckReport): CheckSummary {
  const messages = messagesFor('id');
  const { snapshot, others, summary, exceptions, findings, failures } = report;
  const titleOf = (rule: string): string => messages.rules[rule]?.title ?? rule;
  return {
    checkedAt: report.checkedAt,
    version: VERSION,
    file: snapshot.name ?? null,
    sheets: [
      ...snapshot.sheets.map((sheet) => sheetRead(sheet, report, messages)),
      ...others.flatMap(({ name, snapshot: other }) =>
        other.sheets.map((sheet) => sheetRead(sheet, report, messages, name)),
      ),
    ],
    checks: Object.entries(summary.checked)
      .filter(([, checked]) => checked > 0)
      .map(([rule, checked]) => ({
        rule,
        title: titleOf(rule),
        checked,
        agree: summary.agree[rule] ?? 0,
      })),
    off: exceptions.off.map(titleOf),
    thresholds: Object.entries(exceptions.thresholds).flatMap(([rule, values]) =>
      Object.entries(values).map(([name, value]) => ({ title: titleOf(rule), name, value })),
    ),
    failures: failures.map(({ rule }) => titleOf(rule)),
    findings: findings.map((finding) => summarised(finding, messages)),
  };
}

function sheetRead(
  { name, visibility, generatedBy }: SheetSnapshot,
  { tables }: Pick<CheckReport, 'tables'>,
  { kinds }: Pick<Messages, 'kinds'>,
  file?: string,
): SheetRead {
  return {
    ...(file === undefined ? {} : { file }),
    name,
    hidden: visibility !== 'visible',
    generated: generatedBy !== undefined,
    tables: tables
      .filter((table) => table.sheet === name && table.file === file)
      .map(({ kind, range }) => ({ kind: kinds[kind], range: a1Range(range) })),
  };
}

function summarised(finding: Finding, messages: Messages): SummarisedFinding {
  const { id, rule, severity, cell, expected, root, status, reason } = finding;
  return {
    id,
    rule,
    severity,
    level: messages.severities[severity],
    cell,
    sentence: findingSentence(messages, finding),
    cause: causeSentence(messages, finding),
    expected,
    root,
    ignored: status === 'diabaikan',
    reason,
  };
}
