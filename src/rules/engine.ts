import type { TableJoin } from '../join';
import type { SheetCell } from '../workbook';
import { NO_EXCEPTIONS, thresholdsOf, withExceptions } from './exceptions';
import { finish, type Finishing } from './finish';
import { occurrencesIn } from './occurrences';
import { repairOf } from './repairs';
import { withRoots } from './roots';
import type {
  Finding,
  FindingDraft,
  IgnoredFinding,
  Rule,
  RuleInput,
  RuleOutcome,
  RuleSettings,
} from './types';

export interface RuleFailure {
  readonly rule: string;
  readonly message: string;
}

export interface EngineResult {
  /** In reading order: by sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly checked: Readonly<Record<string, number>>;
  readonly agree: Readonly<Record<string, number>>;
  readonly failures: readonly RuleFailure[];
  /** Rules that were not run because they are switched off. */
  readonly off: readonly string[];
  /** Exceptions that match no finding any more, of rules that ran. */
  readonly unusedIgnored: readonly IgnoredFinding[];
  /** Exceptions found beside further files that were not read this time. */
  readonly waitingIgnored: readonly IgnoredFinding[];
}

/** Files that are checked beside a workbook, and what belongs together in all of them. */
export interface Further {
  readonly others?: readonly RuleInput[];
  readonly joins?: readonly TableJoin[];
}

/**
 * Runs every rule that is on over a workbook and further files, each by itself, then over what belongs
 * together; a rule that throws is named with its cause, and the others still run.
 */
export function runRules(
  rules: readonly Rule[],
  input: RuleInput,
  settings: RuleSettings = NO_EXCEPTIONS,
  { others = [], joins = [] }: Further = {},
): EngineResult {
  const off = rules.filter(({ id }) => settings.off.includes(id)).map(({ id }) => id);
  const run = new Run(rules.filter(({ id }) => !off.includes(id)));
  const workbooks = [input, ...others];
  const within = workbooks.map((workbook) =>
    run.drafts((rule) => rule.check(workbook, thresholdsOf(rule, settings))),
  );
  const between = run.drafts((rule) =>
    rule.checkJoins?.(joins, thresholdsOf(rule, settings), workbooks),
  );
  const findings = workbooks.flatMap((workbook, place) => {
    const joined = between.filter(({ draft }) => draft.cell.file === workbook.file);
    return run.findings(within[place]!, joined, workbook);
  });
  const { checked, agree, failures } = run;
  const idle = new Set([...off, ...failures.map(({ rule }) => rule)]);
  const files = new Set(others.flatMap(({ file }) => file ?? []));
  const { findings: known, unused, waiting } = withExceptions(findings, settings, idle, files);
  return {
    ...{ findings: known, checked, agree, failures, off },
    unusedIgnored: unused,
    waitingIgnored: waiting,
  };
}

interface RuleDraft {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

/** What the engine calls the step that finds which finding explains which, where it fails. */
const ROOTS = 'sebab';
/** What it calls the step that finds repairs. */
const REPAIRS = 'perbaikan';

/** What adds up over the workbooks of one check. */
class Run {
  readonly checked: Record<string, number> = {};
  readonly agree: Record<string, number> = {};
  readonly failures: RuleFailure[] = [];
  readonly #rules: readonly Rule[];
  readonly #ids = new Set<string>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  drafts(check: (rule: Rule) => RuleOutcome | undefined): RuleDraft[] {
    return this.#rules.flatMap((rule) => {
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
    });
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
