import { a1, sheetKey, type Finding, type Severity } from '../../../app';
import { causeSentence, findingSentence, type Messages } from '../../../locales';

/** By what the findings of one severity are brought together. */
export type Grouping = 'rule' | 'sheet';

/** Which findings are shown. */
export interface FindingFilter {
  /** Only this severity; null for all. */
  readonly severity: Severity | null;
  /** Words that all must occur in what is said of a finding; empty for all. */
  readonly search: string;
}

/** Findings of one kind, or of one sheet, within a severity. */
export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

export interface SeveritySection {
  readonly severity: Severity;
  readonly groups: readonly FindingGroup[];
  /** Number of findings in all groups. */
  readonly count: number;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * Findings as they are shown: by severity, then by kind or sheet, in their own order.
 * @param findings in reading order
 */
export function sectionsOf(
  findings: readonly Finding[],
  filter: FindingFilter,
  grouping: Grouping,
  messages: Messages,
): readonly SeveritySection[] {
  const shown = findings.filter((finding) => fits(finding, filter, messages));
  return SEVERITIES.map((severity) => {
    const some = shown.filter((finding) => finding.severity === severity);
    return { severity, groups: groupsOf(some, severity, grouping, messages), count: some.length };
  }).filter(({ count }) => count > 0);
}

function groupsOf(
  findings: readonly Finding[],
  severity: Severity,
  grouping: Grouping,
  messages: Messages,
): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${severity} ${grouping === 'rule' ? finding.rule : sheetKey(finding.cell)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, some]) => ({
    key,
    title: titleOf(some[0]!, grouping, messages),
    findings: some,
  }));
}

function titleOf({ rule, cell }: Finding, grouping: Grouping, messages: Messages): string {
  if (grouping === 'rule') return messages.rules[rule]?.title ?? rule;
  return sheetName(cell);
}

/** The sheet's name, behind that of its file where it is not the open workbook. */
export function sheetName({ file, sheet }: Finding['cell']): string {
  return file === undefined ? sheet : `${file} · ${sheet}`;
}

function fits(finding: Finding, { severity, search }: FindingFilter, messages: Messages): boolean {
  if (severity !== null && finding.severity !== severity) return false;
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = textOf(finding, messages);
  return words.every((word) => text.includes(word));
}

/** All that is said of a finding, in small letters; made once for each language. */
const TEXTS = new WeakMap<Messages, WeakMap<Finding, string>>();

function textOf(finding: Finding, messages: Messages): string {
  const known = TEXTS.get(messages) ?? new WeakMap<Finding, string>();
  TEXTS.set(messages, known);
  const before = known.get(finding);
  if (before !== undefined) return before;
  const text = [
    findingSentence(messages, finding),
    causeSentence(messages, finding) ?? '',
    messages.rules[finding.rule]?.title ?? '',
    sheetName(finding.cell),
    a1(finding.cell),
    finding.subject,
  ]
    .join(' ')
    .toLowerCase();
  known.set(finding, text);
  return text;
}
