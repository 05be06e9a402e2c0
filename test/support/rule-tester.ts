import { findJoins, type TableJoin } from '../../src/join';
import { causeSentence, findingSentence, messagesFor } from '../../src/locales';
import { recogniseWorkbook, type RecognisedTable } from '../../src/recognise';
import {
  NO_EXCEPTIONS,
  runRules,
  type EngineResult,
  type Finding,
  type Rule,
  type Severity,
} from '../../src/rules';
import {
  a1,
  sheetFinder,
  type SheetCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/workbook';
import { workbookOf } from './sheet';

export interface RuleCase {
  /** One line of the rule's specification. */
  readonly name: string;
  readonly sheets: SheetSnapshot | readonly SheetSnapshot[];
  /** Thresholds that the workbook sets. */
  readonly thresholds?: Readonly<Record<string, number>>;
}

/** A workbook in which the rule finds nothing. */
export interface AcceptCase extends RuleCase {
  /** Cells that the rule looks at; without it, at least one, so that no case passes unread. */
  readonly checks?: number;
}

/** A workbook in which the rule finds exactly what is listed. */
export interface RejectCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
  /** Cells that disagree, where a finding is about several. */
  readonly disagree?: number;
}

export interface ExpectedFinding {
  /** `I22`; with the sheet in front (`TW I!I22`) where the workbook has several. */
  readonly cell: string;
  readonly found: Finding['found'];
  readonly expected: Finding['expected'];
  /** Id of the cause; without it the finding must name none. */
  readonly cause?: string;
  /** What the cause names, as far as the case says it. */
  readonly causeData?: Readonly<Record<string, unknown>>;
  /** Other cells of which the same is said; compared where given. */
  readonly also?: readonly string[];
  /** What its sentence is made of, as far as the case says it. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Where it weighs less or more than its rule. */
  readonly severity?: Severity;
  /** Cells shown beside it; compared where given. */
  readonly related?: readonly string[];
}

/** What rules are given of a workbook, recognised as the application does. */
interface Recognised {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly joins: readonly TableJoin[];
}

function recognised(snapshot: WorkbookSnapshot): Recognised {
  const tables = recogniseWorkbook(snapshot).filter(({ kind }) => kind !== 'lain');
  return { snapshot, tables, joins: findJoins(tables, { sheetOf: sheetFinder(snapshot) }) };
}

/** Recognises a workbook as the application does and runs one rule over its tables. */
export function runRule(
  rule: Rule,
  snapshot: WorkbookSnapshot,
  thresholds?: RuleCase['thresholds'],
): EngineResult {
  return runOver(rule, recognised(snapshot), thresholds);
}

function runOver(
  rule: Rule,
  { snapshot, tables, joins }: Recognised,
  thresholds: RuleCase['thresholds'] = {},
): EngineResult {
  const settings = { ...NO_EXCEPTIONS, thresholds: { [rule.id]: thresholds } };
  const result = runRules([rule], { snapshot, tables }, settings, { joins });
  const [failure] = result.failures;
  if (failure) throw new Error(`${failure.rule} threw: ${failure.message}`);
  return result;
}

/** The cell of a finding as the cases write it. */
export function placeOf(cell: SheetCell, snapshot: WorkbookSnapshot): string {
  return snapshot.sheets.length > 1 ? `${cell.sheet}!${a1(cell)}` : a1(cell);
}

/** Tests a rule by what it accepts and what it rejects; read the names as its specification. */
export function testRule(
  rule: Rule,
  { accept, reject }: { accept: readonly AcceptCase[]; reject: readonly RejectCase[] },
): void {
  describe(`${rule.id} accepts`, () => {
    it.each([...accept])('$name', ({ sheets, thresholds, checks }) => {
      const input = recognisedOnce(sheets);
      const { findings, checked } = runOver(rule, input, thresholds);
      expect(findings.map((finding) => shown(finding, input.snapshot))).toEqual([]);
      if (checks === undefined) expect(checked[rule.id]).toBeGreaterThan(0);
      else expect(checked[rule.id]).toBe(checks);
    });
  });
  describe(`${rule.id} rejects`, () => {
    it.each([...reject])('$name', ({ sheets, thresholds, findings: expected, disagree }) => {
      const input = recognisedOnce(sheets);
      const { snapshot } = input;
      const { findings, checked, agree } = runOver(rule, input, thresholds);
      expect(findings.map((finding) => shown(finding, snapshot))).toEqual(
        expected.map((finding) => ({
          cell: finding.cell,
          found: finding.found,
          expected: finding.expected,
          cause: finding.cause ?? null,
        })),
      );
      findings.forEach(expectWholeSentences);
      expected.forEach(({ causeData, also, data, severity, related }, place) => {
        const finding = findings[place]!;
        if (data) expect(finding.message.data).toMatchObject(data);
        if (severity) expect(finding.severity).toBe(severity);
        if (causeData) expect(finding.cause?.data).toMatchObject(causeData);
        if (also) expect(finding.also?.map((cell) => placeOf(cell, snapshot))).toEqual(also);
        if (related)
          expect(finding.related.map((cell) => placeOf(cell, snapshot))).toEqual(related);
      });
      expect(agree[rule.id]).toBe(checked[rule.id]! - (disagree ?? expected.length));
    });
  });
}

/** What a sentence shows where the data of its finding lacks something: a gap, or no number. */
const GAP = /NaN|undefined|“”|\(\)|^ | {2}| [.,;:]/;

/** A finding is worded in both languages, each place of its sentences filled, its figures named. */
function expectWholeSentences(finding: Finding): void {
  for (const messages of [messagesFor('id'), messagesFor('en')]) {
    expect(messages.rules).toHaveProperty([finding.message.id]);
    if (finding.cause) expect(messages.causes).toHaveProperty([finding.cause.id]);
    const sentence = findingSentence(messages, finding);
    const cause = causeSentence(messages, finding) ?? '';
    expect(sentence).not.toMatch(GAP);
    expect(cause).not.toMatch(GAP);
    const { found, expected } = finding;
    if (typeof found !== 'number' || typeof expected !== 'number') continue;
    for (const figure of [found, expected].map(Math.abs)) {
      const forms = [messages.figures.amount(figure), messages.figures.percent(figure)];
      expect(sentence).toMatch(new RegExp(forms.map(escaped).join('|')));
    }
  }
  expect(finding.subject).toMatch(/^[^|]+( \| [^|]+)*$/);
}

function escaped(text: string): string {
  return text.replaceAll('.', '\\.');
}

const known = new WeakMap<RuleCase['sheets'], Recognised>();

/** The workbook of a case, recognised once however often the case runs, and safe from any rule. */
export function recognisedOnce(sheets: RuleCase['sheets']): Recognised {
  const done = known.get(sheets);
  if (done) return done;
  const found = recognised('rows' in sheets ? workbookOf(sheets) : workbookOf(...sheets));
  freeze(found);
  known.set(sheets, found);
  return found;
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

function shown(finding: Finding, snapshot: WorkbookSnapshot): ExpectedFinding & { cause: unknown } {
  return {
    cell: placeOf(finding.cell, snapshot),
    found: finding.found,
    expected: finding.expected,
    cause: finding.cause?.id ?? null,
  } as ExpectedFinding & { cause: unknown };
}
