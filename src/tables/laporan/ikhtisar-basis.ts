import { rupiahToNumber } from '../../domain';
import type { JoinedTable } from '../../join';
import { columnsOf } from '../../recognise';
import {
  a1Range,
  columnName,
  qualified,
  textAt,
  type SpecCell,
  type SpecRow,
} from '../../workbook';
import type { BudgetNode } from '../anggaran/budget-tree';
import { programFigure } from '../anggaran/program-figures';
import type { BudgetProgram } from '../anggaran/program-budget';
import { NOTHING } from '../kinerja/capaian-formula';
import { capaianCell, figureCell, predikatCell } from '../kinerja/indicator-cells';
import type { Indicator } from '../kinerja/indicators';
import type { ChosenScale } from '../kinerja/scale';
import type { ReportSettings } from '../settings/types';
import { formulaCell, numberCell, textCell } from '../sheet/cells';
import { moneyFormat } from '../sheet/money';
import { wrappedHeight } from '../sheet/row-height';
import { bodyStyle, PERCENT_FORMAT } from '../sheet/style';
import type { SheetOf } from '../source/sourced';

export const NAME_WIDTH = 50;
const NAME = 1;
const [THIRD, FOURTH, FIFTH, SIXTH, SEVENTH] = [2, 3, 4, 5, 6] as const;

const CENTRED = bodyStyle('plain', { horizontal: 'center' });
const WRAPPED = bodyStyle('plain', { wrap: true });
const PERCENT = bodyStyle('plain', { numberFormat: PERCENT_FORMAT, horizontal: 'right' });

/** The cells of one column of the rows that a summary counts. */
export type ColumnRange = (
  column: 'name' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh',
) => string;

const COLUMNS = {
  name: NAME,
  third: THIRD,
  fourth: FOURTH,
  fifth: FIFTH,
  sixth: SIXTH,
  seventh: SEVENTH,
} as const;

export function columnRange(start: number, rows: number): ColumnRange {
  return (column) => {
    const at = COLUMNS[column];
    return a1Range({ top: start, bottom: start + rows - 1, left: at, right: at });
  };
}

export interface Basis<V> {
  readonly rows: readonly SpecRow[];
  readonly values: readonly V[];
}

export interface IndicatorValue {
  readonly capaian: number | undefined;
  readonly predikat: string;
  /** Which sasaran it belongs to, from one. */
  readonly sasaran: number;
}

/** No | indicator | target | realisasi | capaian | predicate | number of its sasaran. */
export function indicatorBasis(
  indicators: readonly Indicator[],
  start: number,
  { scale }: ChosenScale,
  settings: ReportSettings,
  sheetOf: SheetOf,
): Basis<IndicatorValue> {
  const names = [...new Set(indicators.map((one) => one.sasaran || one.name))];
  const values: IndicatorValue[] = [];
  const rows = indicators.map((indicator, place): SpecRow => {
    const row = start + place;
    const at = { target: { row, column: THIRD }, realisasi: { row, column: FOURTH } };
    const { cell, value } = capaianCell(indicator, at, sheetOf, settings);
    const predikat = predikatCell(value, { row, column: FIFTH }, scale);
    const sasaran = names.indexOf(indicator.sasaran || indicator.name) + 1;
    const { content } = predikat;
    const shown =
      content?.kind === 'formula' && typeof content.value === 'string' ? content.value : NOTHING;
    values.push({ capaian: value, predikat: shown, sasaran });
    const name = indicator.name || indicator.sasaran;
    return {
      cells: [
        textCell(`${place + 1}`, CENTRED),
        textCell(name, WRAPPED),
        figureCell(indicator.target, sheetOf),
        figureCell(indicator.realisasi, sheetOf),
        cell,
        predikat,
        numberCell(sasaran, CENTRED),
      ],
      height: wrappedHeight(name, NAME_WIDTH),
    };
  });
  return { rows, values };
}

export interface ProgramValue {
  readonly name: string;
  readonly pagu: number | undefined;
  readonly realisasi: number | undefined;
  readonly percent: number | undefined;
  readonly kegiatan: number;
  readonly subKegiatan: number;
}

/** No | programme | pagu | realisasi | % | kegiatan | sub kegiatan. */
export function programBasis(
  programs: readonly BudgetProgram[],
  start: number,
  settings: ReportSettings,
  sheetOf: SheetOf,
): Basis<ProgramValue> {
  const values: ProgramValue[] = [];
  const money = bodyStyle('plain', {
    numberFormat: moneyFormat(settings.unit),
    horizontal: 'right',
  });
  const rows = programs.map((program, place): SpecRow => {
    const row = start + place + 1;
    const [pagu, realisasi] = (['pagu', 'realisasi'] as const).map((measure) => {
      const { content, amount } = programFigure(program, measure, sheetOf);
      return { content, value: amount && rupiahToNumber(amount) };
    });
    const [p, r] = [pagu!.value, realisasi!.value];
    const percent = p === undefined || r === undefined || p === 0 ? undefined : (r / p) * 100;
    const [pc, rc] = [THIRD, FOURTH].map((column) => `${columnName(column)}${row}`);
    const name = program.node.row.label;
    const kegiatan = countCell(below(program.node, 'kegiatan'), sheetOf);
    const sub = countCell(below(program.node, 'sub-kegiatan'), sheetOf);
    values.push({
      name,
      pagu: p,
      realisasi: r,
      percent,
      kegiatan: kegiatan.count,
      subKegiatan: sub.count,
    });
    return {
      cells: [
        textCell(`${place + 1}`, CENTRED),
        textCell(name, WRAPPED),
        pagu!.content ? { content: pagu!.content, style: money } : textCell(NOTHING, money),
        realisasi!.content
          ? { content: realisasi!.content, style: money }
          : textCell(NOTHING, money),
        formulaCell(
          `IF(AND(ISNUMBER(${pc}),ISNUMBER(${rc})),IF(${pc}=0,"${NOTHING}",${rc}/${pc}*100),"${NOTHING}")`,
          percent ?? NOTHING,
          PERCENT,
        ),
        kegiatan.cell,
        sub.cell,
      ],
      height: wrappedHeight(name, NAME_WIDTH),
    };
  });
  return { rows, values };
}

function below(node: BudgetNode, level: 'kegiatan' | 'sub-kegiatan'): BudgetNode[] {
  return node.children.flatMap((child) => [
    ...(child.level === level ? [child] : []),
    ...below(child, level),
  ]);
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
  const isLive = count > 0 && places.length === count && count <= MOST_ARGUMENTS;
  const cell = isLive
    ? formulaCell(`COUNTA(${places.join(',')})`, count, CENTRED)
    : numberCell(count, CENTRED);
  return { cell, count };
}

function nameCell({ table }: JoinedTable, row: number, sheetOf: SheetOf): string[] {
  const [column] = columnsOf(table, 'uraian');
  if (!column || table.file !== undefined) return [];
  if (textAt(sheetOf(table), row, column.index) === '') return [];
  return [qualified({ sheet: table.sheet, row, column: column.index })];
}
