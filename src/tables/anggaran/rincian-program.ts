import { sheetFinder } from '../../workbook';
import { captionLines } from '../sheet/caption';
import { frameSheet } from '../sheet/frame';
import { joinNotes } from '../source/join-notes';
import { periodNotes } from '../source/period-notes';
import type { TableInput, TableMaker } from '../types';
import { joinsOf, nodesOf, sourcesOf } from './budget-notes';
import { budgetSection } from './budget-table';
import { isSumOfChildren } from './budget-tree';
import {
  programBudget,
  programsOf,
  type BudgetProgram,
  type ProgramBudget,
} from './program-budget';

/** Kegiatan and sub kegiatan of each programme, each programme a table and a page of its own. */
export const rincianProgram: TableMaker = {
  id: 'rincian-program',
  sheetName: 'LKIP Rincian Program',
  follows: 'quarter',
  numbered: true,
  lacks: (input) => (detailed(input) ? [] : ['rincian-program']),
  make(input, number) {
    const { settings } = input;
    const { budget, programs, bare } = detailed(input)!;
    const sheetOf = sheetFinder(input.snapshot, input.others);
    const whole = programs.flatMap(({ node }) => node.children);
    const remarks = [
      ...(bare.length === 0 ? [] : [`Tanpa rincian kegiatan pada sumber: ${names(bare)}.`]),
      ...periodNotes(sourcesOf(nodesOf(budget.tree))),
      ...joinNotes(joinsOf(nodesOf(budget.tree))),
    ];
    return frameSheet({
      table: rincianProgram,
      number,
      settings,
      sections: programs.map((program, place) => {
        const { row, children } = program.node;
        const title = `Realisasi Anggaran ${programName(row.label)}`;
        return budgetSection({
          caption: captionLines(settings, title, budget.view.table, 'Tahun Anggaran'),
          nameHeading: 'Kegiatan / Sub Kegiatan',
          paguHeading: 'Pagu Anggaran',
          unit: settings.unit,
          view: budget.view,
          tree: children,
          program,
          topHolds: (measure) => isSumOfChildren(program.node, measure) === true,
          whole,
          sheetOf,
          notes: place === programs.length - 1 ? remarks : [],
        });
      }),
      orientation: 'landscape',
      onPages: true,
    });
  },
};

interface Detailed {
  readonly budget: ProgramBudget;
  /** Programmes with rows below them. */
  readonly programs: readonly BudgetProgram[];
  /** Those without. */
  readonly bare: readonly BudgetProgram[];
}

function detailed(input: TableInput): Detailed | undefined {
  const budget = programBudget(input);
  if (!budget) return undefined;
  const all = programsOf(budget);
  const programs = all.filter(({ node }) => node.children.length > 0);
  if (programs.length === 0) return undefined;
  return { budget, programs, bare: all.filter((program) => !programs.includes(program)) };
}

/** The name of a programme as running text says it: with the word, once. */
export function programName(label: string): string {
  return /^program\b/i.test(label) ? label : `Program ${label}`;
}

function names(programs: readonly BudgetProgram[]): string {
  return programs.map(({ node }) => `“${node.row.label}”`).join(', ');
}
