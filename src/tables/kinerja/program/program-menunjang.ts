import { sheetFinder } from '../../../workbook';
import { budgetSection } from '../../anggaran/budget-table';
import type { BudgetNode } from '../../anggaran/budget-tree';
import { programBudget, type BudgetProgram } from '../../anggaran/program-budget';
import { captionLines } from '../../sheet/caption';
import { frameSheet } from '../../sheet/frame';
import type { TableMaker } from '../../types';
import { supportNotes } from './efisiensi';
import { supportLacks, supportOf, type Support } from './supporting-programs';

/** Programmes and kegiatan that served each sasaran, each sasaran a table of its own. */
export const programMenunjang: TableMaker = {
  id: 'program-menunjang',
  sheetName: 'LKIP Program Menunjang',
  follows: 'quarter',
  numbered: true,
  lacks: supportLacks,
  make(input, number) {
    const { settings } = input;
    const support = supportOf(input)!;
    const { view } = programBudget(input)!;
    const sheetOf = sheetFinder(input.snapshot, input.others);
    const served = bySasaran(support);
    const whole = served.flatMap(({ programs }) => nodesIn(programs));
    return frameSheet({
      table: programMenunjang,
      number,
      settings,
      sections: served.map(({ sasaran, programs }, place) =>
        budgetSection({
          caption: [
            ...captionLines(settings, TITLE, view.table, 'Tahun Anggaran'),
            `Sasaran: ${sasaran}`,
          ],
          nameHeading: 'Program / Kegiatan',
          paguHeading: 'Pagu Anggaran',
          unit: settings.unit,
          view,
          tree: nodesIn(programs),
          whole,
          topHolds: (measure, top) =>
            programs.some(({ node, parentHolds }) => node === top && parentHolds(measure)),
          isHidden: (level) => level === 'sub-kegiatan',
          sheetOf,
          withIndicators: true,
          notes: place === served.length - 1 ? supportNotes(support) : [],
        }),
      ),
      orientation: 'landscape',
      onPages: true,
    });
  },
};

const TITLE = 'Program dan Kegiatan yang Menunjang Pencapaian Sasaran';

interface Served {
  /** The sasaran, or the indicator where the workbook names none. */
  readonly sasaran: string;
  readonly programs: readonly BudgetProgram[];
}

/** A programme that serves several indicators of a sasaran stands in its table once. */
function bySasaran({ aims }: Support): Served[] {
  const served = new Map<string, BudgetProgram[]>();
  for (const { sasaran, indicators, programs } of aims) {
    const name = sasaran || indicators[0]!.name;
    const known = served.get(name) ?? [];
    served.set(name, [...known, ...programs.filter((program) => !known.includes(program))]);
  }
  return [...served].map(([sasaran, programs]) => ({ sasaran, programs }));
}

function nodesIn(programs: readonly BudgetProgram[]): BudgetNode[] {
  return programs.map(({ node }) => node);
}
