import {
  a1,
  a1Range,
  columnName,
  openFindings,
  sheetFinder,
  withoutRepeats,
  type CheckReport,
} from '../app';
import { causeSentence, fill, findingSentence, type Messages } from '../locales';
import { exceptionLines } from './exceptions';
import { joinsText } from './joins';

/** Findings as people read them: by sheet, then cell, what follows from another under it. */
export function periksaText(report: CheckReport, messages: Messages): string {
  const { cli } = messages;
  if (report.tables.length === 0) return cli.nothing;
  const lines: string[] = [];
  const placeOf = placeNames(report, messages);
  let place: string | undefined;
  const open = openFindings(report.findings);
  for (const finding of withoutRepeats(open)) {
    const here = placeOf(finding.cell);
    if (here !== place) {
      place = here;
      lines.push('', here);
    }
    const severity = messages.severities[finding.severity];
    const sentence = findingSentence(messages, finding);
    lines.push(`  ${a1(finding.cell)}  ${severity}  ${sentence}  [${finding.id}]`);
    const cause = causeSentence(messages, finding);
    if (cause !== null) lines.push(`      ${cli.cause}: ${cause}`);
  }
  if (open.length === 0) lines.push(cli.noFinding);
  lines.push('', fill(cli.summary, { ...counts(report) }), ...exceptionLines(report, messages));
  for (const [rule, checked] of Object.entries(report.summary.checked)) {
    if (checked === 0) continue;
    const title = messages.rules[rule]?.title ?? rule;
    lines.push(
      `  ${fill(cli.agree, { title: rule, agree: report.summary.agree[rule] ?? 0, checked })}  (${title})`,
    );
  }
  for (const { rule, message } of report.failures)
    lines.push(fill(cli.ruleFailed, { rule, message }));
  const joins = joinsText(report, messages);
  if (joins.length > 0) lines.push('', ...joins);
  return lines.join('\n').trimStart();
}

function counts({ summary }: CheckReport): Record<string, number> {
  return { error: summary.error, warning: summary.warning, info: summary.info };
}

/** What was recognised, as people read it. */
export function strukturText(
  report: Pick<CheckReport, 'tables' | 'joins' | 'snapshot' | 'others'>,
  messages: Messages,
): string {
  const { cli } = messages;
  if (report.tables.length === 0) return cli.nothing;
  const placeOf = placeNames(report, messages);
  const tables = report.tables.map((table) => tableText(table, placeOf(table), messages));
  const joins = joinsText(report, messages);
  return [...tables, ...(joins.length > 0 ? [joins.join('\n')] : [])].join('\n\n');
}

/** `LRA.xlsx/Sheet1`, the sheet alone in the open workbook; a hidden one is named as such. */
function placeNames(
  { snapshot, others }: Pick<CheckReport, 'snapshot' | 'others'>,
  { cli }: Messages,
): (place: { readonly file?: string; readonly sheet: string }) => string {
  const sheetOf = sheetFinder(snapshot, others);
  return (place) => {
    const name = place.file === undefined ? place.sheet : `${place.file}/${place.sheet}`;
    const isHidden = sheetOf(place)?.visibility !== 'visible';
    return isHidden ? fill(cli.hiddenSheet, { sheet: name }) : name;
  };
}

function tableText(
  table: CheckReport['tables'][number],
  place: string,
  messages: Messages,
): string {
  const { cli } = messages;
  const levels = new Map<string, number>();
  const rows = table.rows.filter(({ role, level }) => role === 'data' || level === 'total');
  for (const { level } of rows) {
    if (level !== null) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const holding = table.identities.filter(({ holds }) => holds).length;
  return [
    fill(cli.table, {
      sheet: place,
      range: a1Range(table.range),
      kind: messages.kinds[table.kind],
      confidence: Math.round(table.confidence * 100),
    }),
    ...table.columns.map(({ index, role, heading, qualifiers }) => {
      const narrowed = Object.values(qualifiers).join(' ');
      const words =
        narrowed === '' ? messages.roles[role] : `${messages.roles[role]} (${narrowed})`;
      return `  ${fill(cli.column, { column: columnName(index).padEnd(2), role: words.padEnd(18), heading })}`;
    }),
    `  ${fill(cli.rows, { n: rows.length, levels: [...levels].map(([level, n]) => `${n} ${level}`).join(', ') })}`,
    ...(table.identities.length > 0
      ? [`  ${fill(cli.identities, { holds: holding, n: table.identities.length })}`]
      : []),
  ].join('\n');
}
