import type { SheetCell } from '../workbook';
import { finish, type Finishing } from './finish';
import { occurrencesIn } from './occurrences';
import { repairOf } from './repairs';
import { withRoots } from './roots';
import type { Finding, FindingDraft, Rule, RuleInput, RuleOutcome } from './types';

export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

/** Which rule runs next, counted from 1. */
export interface RuleStep {
  readonly rule: string;
  readonly place: number;
  readonly of: number;
}

type Check = (rule: Rule) => RuleOutcome | undefined;

/** What a rule said. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

/** What the engine calls the step that finds which finding explains which, where it fails. */
const ROOTS = 'sebab';
/** What it calls the step that finds repairs. */
const REPAIRS = 'perbaikan';

/** What adds up over the workbooks of one check. */
export class Run {
  readonly checked: Record<string, number> = {};
  readonly agree: Record<string, number> = {};
  readonly failures: RuleFailure[] = [];
  readonly #rules: readonly Rule[];
  readonly #ids = new Set<string>();
  /** How many checks there are in all, and how many have begun. */
  readonly #all: number;
  #begun = 0;

  /** @param workbooks how many of them each rule looks at */
  constructor(rules: readonly Rule[], workbooks: number) {
    this.#rules = rules;
    this.#all = rules.length * workbooks + rules.filter(looksBetween).length;
  }

  /** What every rule says of one workbook; gives each rule before it runs. */
  drafts(check: Check): Generator<RuleStep, RuleDraft[]> {
    return this.#run(this.#rules, check);
  }

  /** What rules say of tables that belong together. */
  draftsBetween(check: Check): Generator<RuleStep, RuleDraft[]> {
    return this.#run(this.#rules.filter(looksBetween), check);
  }

  *#run(rules: readonly Rule[], check: Check): Generator<RuleStep, RuleDraft[]> {
    const drafts: RuleDraft[] = [];
    for (const rule of rules) {
      yield { rule: rule.id, place: ++this.#begun, of: this.#all };
      for (const draft of this.#draftsOf(rule, check)) drafts.push(draft);
    }
    return drafts;
  }

  #draftsOf(rule: Rule, check: Check): RuleDraft[] {
    try {
      const outcome = check(rule);
      if (!outcome) return [];
      this.checked[rule.id] = (this.checked[rule.id] ?? 0) + outcome.checked;
      this.agree[rule.id] = (this.agree[rule.id] ?? 0) + outcome.agree;
      return outcome.findings.map((draft) => ({ rule, draft }));
    } catch (error) {
      this.#fail(rule.id, error);
      return [];
    }
  }

  /**
   * The findings of one workbook with their roots, in reading order.
   * @param between what was said of its cells beside other tables: names the files itself
   */
  findings(
    within: readonly RuleDraft[],
    between: readonly RuleDraft[],
    input: RuleInput,
  ): Finding[] {
    const finishing: Finishing = {
      file: input.file,
      occurrenceOf: occurrencesIn(input.tables),
      ids: this.#ids,
    };
    const make = ({ rule, draft }: RuleDraft): Finding => finish(rule, draft, finishing);
    const joined = between.map(make);
    const named = new Set(joined.map(({ id }) => id));
    const all = this.#withRoots([...within.map(make), ...joined], input, finishing);
    return inReadingOrder(all, input)
      .map((finding) => (named.has(finding.id) ? finding : inFile(finding, input.file)))
      .map((finding) => ({ ...finding, fixable: this.#isFixable(finding, input) }));
  }

  /** Where the repair fails, the finding itself still stands. */
  #isFixable(finding: Finding, input: RuleInput): boolean {
    try {
      return repairOf(finding, input) !== null;
    } catch (error) {
      this.#fail(REPAIRS, error);
      return false;
    }
  }

  /** Where the causes cannot be found, the findings themselves still stand. */
  #withRoots(
    findings: readonly Finding[],
    { tables }: RuleInput,
    finishing: Finishing,
  ): readonly Finding[] {
    const severities = new Map(this.#rules.map(({ id, severity }) => [id, severity]));
    try {
      return withRoots(findings, tables, (rule, draft) =>
        finish({ id: rule, severity: severities.get(rule) ?? 'error' }, draft, finishing),
      );
    } catch (error) {
      this.#fail(ROOTS, error);
      return findings;
    }
  }

  #fail(rule: string, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.failures.push({ rule, message });
  }
}

function looksBetween(rule: Rule): boolean {
  return rule.checkJoins !== undefined;
}

function inReadingOrder(findings: readonly Finding[], { snapshot }: RuleInput): Finding[] {
  const order = new Map(snapshot.sheets.map(({ name }, place) => [name, place]));
  const sheetOf = ({ cell }: Finding): number => order.get(cell.sheet) ?? order.size;
  return [...findings].sort(
    (a, b) => sheetOf(a) - sheetOf(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column,
  );
}

/** Rules speak of cells of the one workbook that they see. */
function inFile(finding: Finding, file: string | undefined): Finding {
  if (file === undefined) return finding;
  const named = (cell: SheetCell): SheetCell => ({ ...cell, file });
  const { cell, also, related } = finding;
  return {
    ...finding,
    cell: named(cell),
    ...(also ? { also: also.map(named) } : {}),
    related: related.map(named),
  };
}
