import { rupiahToNumber } from '../../../domain';
import type { JoinedTable } from '../../../join';
import { columnsOf } from '../../../recognise';
import { columnName, qualified, textAt, type SpecCell, type SpecRow } from '../../../workbook';
import type { BudgetFigure } from '../../anggaran/budget-figures';
import {
  figureNotes,
  joinsOf,
  nodesOf,
  sourceLine,
  sourcesOf,
  totalNotes,
} from '../../anggaran/budget-notes';
import type { BudgetMeasure, BudgetNode } from '../../anggaran/budget-tree';
import { programBudget, programsOf, type BudgetProgram } from '../../anggaran/program-budget';
import { LONGEST_FORMULA, programFigure } from '../../anggaran/program-figures';
import { NOTHING } from '../../kinerja/indicators/capaian-formula';
import { formulaCell, numberCell, textCell } from '../../sheet/cells';
import type { SectionBody } from '../../sheet/frame';
import { moneyFormat, moneyHeading } from '../../sheet/money';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle, PERCENT_FORMAT } from '../../sheet/style';
import { joinNotes } from '../../source/join-notes';
import { periodNotes } from '../../source/period-notes';
import type { SheetOf } from '../../source/sourced';
import type { TableInput } from '../../types';
import { GRID } from './grid';

/** Columns of the table of programmes; those of the levels below follow. */
export const PROGRAM_AT = { name: 1, pagu: 2, realisasi: 3, percent: 4, levels: 5 } as const;

const BELOW = [
  { level: 'kegiatan', heading: 'Kegiatan' },
  { level: 'sub-kegiatan', heading: 'Sub Kegiatan' },
] as const;
export type LevelBelow = (typeof BELOW)[number]['level'];

const CENTRED = bodyStyle('plain', { horizontal: 'center' });
const WRAPPED = bodyStyle('plain', { wrap: true });
const PERCENT = bodyStyle('plain', { numberFormat: PERCENT_FORMAT, horizontal: 'right' });

export interface ProgramValue {
  readonly name: string;
  /** Rupiah. */
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
  readonly percent: number | undefined;
  /** How many rows it has of each level that is shown. */
  readonly counts: readonly number[];
}

/** The programmes that a summary adds, as a table of the same sheet. */
export interface ProgramBasis {
  readonly headings: readonly string[];
  /** Levels that some programme has rows of, in the order of their columns. */
  readonly levels: readonly LevelBelow[];
  readonly values: readonly ProgramValue[];
  readonly body: SectionBody;
}

/**
 * No | programme | pagu | realisasi | % [| kegiatan] [| sub kegiatan].
 * @param start zero-based row of the first programme
 * @returns undefined where no table has programmes with pagu and realisasi
 */
export function programBasis(
  input: TableInput,
  start: number,
  sheetOf: SheetOf,
): ProgramBasis | undefined {
  const budget = programBudget(input);
  const programs = budget ? programsOf(budget) : [];
  if (!budget || programs.length === 0) return undefined;
  const { unit } = input.settings;
  const nodes = nodesOf(programs.map(({ node }) => node));
  const shown = BELOW.filter(({ level }) => nodes.some((node) => node.level === level));
  const levels = shown.map(({ level }) => level);
  const money = bodyStyle('plain', { numberFormat: moneyFormat(unit), horizontal: 'right' });
  const placed = programs.map((program) => ({ program, figures: figuresOf(program, sheetOf) }));
  const drawn = placed.map(({ program: { node }, figures }, place) => {
    const counted = levels.map((level) =>
      countCell(
        nodesOf(node.children).filter((below) => below.level === level),
        sheetOf,
      ),
    );
    const [pagu, realisasi] = [figures.pagu, figures.realisasi].map(
      ({ amount }) => amount && rupiahToNumber(amount),
    );
    const percent = pagu && realisasi !== undefined ? (realisasi / pagu) * 100 : undefined;
    const name = node.row.label;
    const row: SpecRow = {
      cells: [
        textCell(`${place + 1}`, CENTRED),
        textCell(name, WRAPPED),
        ...[figures.pagu, figures.realisasi].map(({ content }) =>
          content ? { content, style: money } : textCell(NOTHING, money),
        ),
        formulaCell(percentFormula(start + place + 1), percent ?? NOTHING, PERCENT),
        ...counted.map(({ cell }) => cell),
      ],
      height: wrappedHeight(name, GRID[PROGRAM_AT.name]),
    };
    const counts = counted.map(({ count }) => count);
    return { row, value: { name, pagu, realisasi, percent, counts } };
  });
  return {
    headings: [
      'No',
      'Program',
      moneyHeading('Pagu', unit),
      moneyHeading('Realisasi', unit),
      'Penyerapan (%)',
      ...shown.map(({ heading }) => heading),
    ],
    levels,
    values: drawn.map(({ value }) => value),
    body: {
      rows: drawn.map(({ row }) => row),
      notes: [
        sourceLine(nodes, false),
        ...placed.flatMap(({ program, figures }) => figureNotes(program.node, figures)),
        ...totalNotes(budget.view, (measure) =>
          placed.map(({ figures }) => figures[measure].amount),
        ),
        ...periodNotes(sourcesOf(nodes)),
        ...joinNotes(joinsOf(nodes)),
      ],
    },
  };
}

function figuresOf(
  program: BudgetProgram,
  sheetOf: SheetOf,
): Readonly<Record<BudgetMeasure, BudgetFigure>> {
  return {
    pagu: programFigure(program, 'pagu', sheetOf),
    realisasi: programFigure(program, 'realisasi', sheetOf),
  };
}

function percentFormula(row: number): string {
  const [pagu, realisasi] = [PROGRAM_AT.pagu, PROGRAM_AT.realisasi].map(
    (column) => `${columnName(column)}${row}`,
  );
  return `IF(AND(ISNUMBER(${pagu}),ISNUMBER(${realisasi})),IF(${pagu}=0,"${NOTHING}",${realisasi}/${pagu}*100),"${NOTHING}")`;
}

/** Excel takes at most 255 arguments. */
const MOST_ARGUMENTS = 250;

/** How many rows there are: their names counted where they stand, so that a cleared one counts no more. */
function countCell(
  nodes: readonly BudgetNode[],
  sheetOf: SheetOf,
): { readonly cell: SpecCell; readonly count: number } {
  const count = nodes.length;
  const places = nodes.flatMap(({ view, row }) => nameCell(view, row.index, sheetOf));
  const formula = `COUNTA(${places.join(',')})`;
  const isLive =
    count > 0 &&
    places.length === count &&
    count <= MOST_ARGUMENTS &&
    formula.length < LONGEST_FORMULA;
  const cell = isLive ? formulaCell(formula, count, CENTRED) : numberCell(count, CENTRED);
  return { cell, count };
}

function nameCell({ table }: JoinedTable, row: number, sheetOf: SheetOf): string[] {
  const [column] = columnsOf(table, 'uraian');
  if (!column || table.file !== undefined) return [];
  if (textAt(sheetOf(table), row, column.index) === '') return [];
  return [qualified({ sheet: table.sheet, row, column: column.index })];
}
