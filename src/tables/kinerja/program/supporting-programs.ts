import {
  nameLikeness,
  nameOf,
  SAME_NAME,
  supportStatements,
  wordingOf,
  type JoinedTable,
  type SupportStatement,
} from '../../../join';
import type { RecognisedTable } from '../../../recognise';
import { sheetFinder } from '../../../workbook';
import { programBudget, programsOf, type BudgetProgram } from '../../anggaran/program-budget';
import type { TableInput } from '../../types';
import { agreementOf } from '../perjanjian/agreement-source';
import { viewOf } from '../indicators/capaian-source';
import { indicatorsOf, type Indicator } from '../indicators/indicators';

/** What programmes serve: one indicator, or a sasaran with all of its indicators. */
export interface Aim {
  /** '' where the workbook names none. */
  readonly sasaran: string;
  /** Never empty; one where the programmes are said to serve that indicator. */
  readonly indicators: readonly Indicator[];
  /** Never empty, in the order of the budget. */
  readonly programs: readonly BudgetProgram[];
}

export interface Support {
  /** Where the indicators stand. */
  readonly table: RecognisedTable;
  readonly aims: readonly Aim[];
  /** Indicators that no programme serves as far as the workbook says. */
  readonly unserved: readonly Indicator[];
  /** Programmes that serve nothing as far as the workbook says. */
  readonly others: readonly BudgetProgram[];
  /** Tables that say so; empty where all serve the workbook's only sasaran. */
  readonly by: readonly RecognisedTable[];
}

/** Message ids of what is missing to tell which programmes serve what. */
export function supportLacks(input: TableInput): readonly string[] {
  const missing = [
    ...(viewOf(input) ? [] : ['capaian']),
    ...(programsIn(input).length > 0 ? [] : ['realisasi-program']),
  ];
  return missing.length > 0 || supportOf(input) ? missing : ['program-pendukung'];
}

/**
 * Which programmes serve which indicators, by what the workbook's tables pair; undefined where none does.
 * Of several reports on capaian it is the most complete one whose indicators are paired.
 */
export function supportOf(input: TableInput): Support | undefined {
  const programs = programsIn(input);
  if (programs.length === 0) return undefined;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const statements = supportStatements(input);
  const indicatorsIn = (view: JoinedTable) => indicatorsOf(view, sheetOf, input.settings);
  const linksOf = (indicators: readonly Indicator[]) =>
    statements.flatMap((said) => linkOf(said, indicators, programs));
  const paired = viewOf(input, (view) => linksOf(indicatorsIn(view)).length > 0);
  if (!paired) return soleSupport(input, programs);
  const indicators = indicatorsIn(paired);
  return pairedSupport(paired, indicators, linksOf(indicators), programs);
}

/** A statement with what it speaks of. */
interface Link {
  /** Null where it speaks of the whole sasaran. */
  readonly indicator: Indicator | null;
  readonly sasaran: string;
  readonly program: BudgetProgram;
  readonly table: RecognisedTable;
}

function pairedSupport(
  { table }: JoinedTable,
  indicators: readonly Indicator[],
  links: readonly Link[],
  programs: readonly BudgetProgram[],
): Support {
  const aims = aimsOf(links, indicators, programs);
  return {
    table,
    aims,
    unserved: indicators.filter((one) => !aims.some((aim) => aim.indicators.includes(one))),
    others: programs.filter((program) => !aims.some((aim) => aim.programs.includes(program))),
    by: [...new Set(links.map((link) => link.table))],
  };
}

/** All programmes serve the only sasaran that there is. */
function soleSupport(input: TableInput, programs: readonly BudgetProgram[]): Support | undefined {
  const view = viewOf(input);
  if (!view) return undefined;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const indicators = indicatorsOf(view, sheetOf, input.settings);
  const sasaran = onlySasaran(input, indicators);
  return sasaran === undefined
    ? undefined
    : {
        table: view.table,
        aims: [{ sasaran, indicators, programs }],
        unserved: [],
        others: [],
        by: [],
      };
}

function programsIn(input: TableInput): BudgetProgram[] {
  const budget = programBudget(input);
  return budget ? programsOf(budget) : [];
}

function linkOf(
  { sasaran, indicator, program: name, table }: SupportStatement,
  indicators: readonly Indicator[],
  programs: readonly BudgetProgram[],
): Link[] {
  const program = nearest(name, programs, ({ node }) => node.row.label);
  if (!program) return [];
  const measured = nearest(indicator, indicators, (one) => one.name || one.sasaran);
  if (measured) return [{ indicator: measured, sasaran: measured.sasaran, program, table }];
  const served = nearest(sasaran, indicators, (one) => one.sasaran);
  return served ? [{ indicator: null, sasaran: served.sasaran, program, table }] : [];
}

/** The one of that name, however it is worded and misspelt. */
function nearest<T>(name: string, all: readonly T[], nameIn: (one: T) => string): T | undefined {
  const wanted = nameOf(wordingOf(name));
  let best: { readonly one: T; readonly likeness: number } | undefined;
  for (const one of all) {
    const likeness = nameLikeness(wanted, nameOf(wordingOf(nameIn(one))));
    if (likeness >= SAME_NAME && likeness > (best?.likeness ?? 0)) best = { one, likeness };
  }
  return best?.one;
}

/** Indicators in their order, each with its programmes; behind them what serves their sasaran alone. */
function aimsOf(
  links: readonly Link[],
  indicators: readonly Indicator[],
  programs: readonly BudgetProgram[],
): Aim[] {
  const linked = (test: (link: Link) => boolean): BudgetProgram[] => {
    const found = new Set(links.filter(test).map(({ program }) => program));
    return programs.filter((program) => found.has(program));
  };
  const sasaran = [...new Set(indicators.map((one) => one.sasaran))];
  return sasaran
    .flatMap((name): Aim[] => {
      const own = indicators.filter((one) => one.sasaran === name);
      const byIndicator = own.map((one) => ({
        sasaran: name,
        indicators: [one],
        programs: linked(({ indicator }) => indicator === one),
      }));
      const placed = new Set(byIndicator.flatMap((aim) => aim.programs));
      const ofSasaran = linked((link) => link.indicator === null && link.sasaran === name);
      const rest = ofSasaran.filter((program) => !placed.has(program));
      return [...byIndicator, { sasaran: name, indicators: own, programs: rest }];
    })
    .filter((aim) => aim.programs.length > 0);
}

/** The sasaran, where the agreement or the report on capaian has but one. */
function onlySasaran(input: TableInput, indicators: readonly Indicator[]): string | undefined {
  const agreed = agreementOf(input)?.indicators;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const sources = [agreed ? indicatorsOf(agreed, sheetOf, input.settings) : [], indicators];
  for (const source of sources) {
    const names = new Set(source.map(({ sasaran }) => sasaran).filter((name) => name !== ''));
    if (names.size === 1) return [...names][0];
  }
  return undefined;
}
