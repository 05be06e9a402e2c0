import { rupiahToNumber } from '../../domain';
import { columnName, type CellRange, type SpecCell, type SpecRow } from '../../workbook';
import type { BudgetFigure } from '../anggaran/budget-figures';
import { programFigure } from '../anggaran/program-figures';
import type { BudgetProgram } from '../anggaran/program-budget';
import { emptyCell, formulaCell, textCell } from '../sheet/cells';
import { moneyFormat } from '../sheet/money';
import { wrappedHeight } from '../sheet/row-height';
import { bodyStyle, NOTED_FILL, PERCENT_FORMAT, type Emphasis } from '../sheet/style';
import { averageFormula, rangesOf, sumFormula } from '../sheet/sum-formula';
import type { SheetOf } from '../source/sourced';
import type { ReportSettings } from '../settings/types';
import { NOTHING } from './capaian-formula';
import { computedEfficiency, weighedEfficiency, type PercentCell } from './efficiency-formula';
import { capaianCell, figureCell } from './indicator-cells';
import type { Indicator } from './indicators';
import type { Aim } from './supporting-programs';

export const AT = {
  no: 0,
  indikator: 1,
  target: 2,
  realisasiKinerja: 3,
  capaian: 4,
  program: 5,
  pagu: 6,
  realisasi: 7,
  penyerapan: 8,
  efisiensi: 9,
} as const;
export const WIDTHS = { indikator: 34, program: 36, figure: 11, money: 18 } as const;

/** A row with the money of one programme. */
interface ProgramLine {
  readonly program: BudgetProgram;
  readonly row: number;
  readonly capaian: number | undefined;
  readonly pagu: BudgetFigure;
  readonly realisasi: BudgetFigure;
}

/** Rows of the body as they are laid one below the other. */
export interface Laid {
  readonly rows: SpecRow[];
  readonly merges: CellRange[];
  readonly lines: ProgramLine[];
  /** Where the capaian of each aim stands. */
  readonly capaian: { readonly row: number; readonly value: number | undefined }[];
}

export interface Drawing {
  readonly start: number;
  readonly settings: ReportSettings;
  readonly sheetOf: SheetOf;
}

const PLAIN = bodyStyle('plain');
const CENTRED = bodyStyle('plain', { horizontal: 'center' });

/** One indicator with its programmes beside it; several indicators first, then the programmes with their mean. */
export function layAim(laid: Laid, aim: Aim, place: number, drawing: Drawing): void {
  const [only, ...further] = aim.indicators;
  const no = `${place + 1}`;
  if (only && further.length === 0) {
    layPrograms(
      laid,
      aim,
      drawing,
      (row) => indicatorCells(only, no, row, drawing),
      only.name || only.sasaran,
    );
    return;
  }
  const rows: number[] = [];
  const values: number[] = [];
  aim.indicators.forEach((indicator, index) => {
    const row = drawing.start + laid.rows.length;
    const { cells, value } = indicatorCells(indicator, index === 0 ? no : '', row, drawing);
    rows.push(row);
    if (value !== undefined) values.push(value);
    laid.rows.push({
      cells: [...cells, ...Array.from({ length: 5 }, () => emptyCell(PLAIN))],
      height: wrappedHeight(indicator.name || indicator.sasaran, WIDTHS.indikator),
    });
  });
  const mean = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
  const name = `Rata-rata sasaran: ${aim.sasaran}`;
  layPrograms(
    laid,
    aim,
    drawing,
    () => ({
      cells: [
        emptyCell(CENTRED),
        textCell(name, bodyStyle('plain', { wrap: true })),
        emptyCell(PLAIN),
        emptyCell(PLAIN),
        formulaCell(
          averageFormula(AT.capaian, rows, NOTHING),
          mean ?? NOTHING,
          percentStyle('plain'),
        ),
      ],
      value: mean,
    }),
    name,
  );
}

interface LeftSide {
  readonly cells: readonly SpecCell[];
  /** The capaian that stands in the last of them. */
  readonly value: number | undefined;
}

function indicatorCells(indicator: Indicator, no: string, row: number, drawing: Drawing): LeftSide {
  const { settings, sheetOf } = drawing;
  const places = {
    target: { row, column: AT.target },
    realisasi: { row, column: AT.realisasiKinerja },
  };
  const { cell, value } = capaianCell(indicator, places, sheetOf, settings);
  return {
    cells: [
      textCell(no, CENTRED),
      textCell(indicator.name || indicator.sasaran, bodyStyle('plain', { wrap: true })),
      figureCell(indicator.target, sheetOf),
      figureCell(indicator.realisasi, sheetOf),
      cell,
    ],
    value,
  };
}

/** The programmes of an aim, its left side standing once for all of them. */
function layPrograms(
  laid: Laid,
  { programs }: Aim,
  drawing: Drawing,
  leftSide: (row: number) => LeftSide,
  name: string,
): void {
  const top = drawing.start + laid.rows.length;
  const bottom = top + programs.length - 1;
  const left = leftSide(top);
  const capaian = { cell: at(AT.capaian, top), value: left.value };
  laid.capaian.push({ row: top, value: left.value });
  programs.forEach((program, index) => {
    const row = top + index;
    const line: ProgramLine = {
      program,
      row,
      capaian: left.value,
      pagu: programFigure(program, 'pagu', drawing.sheetOf),
      realisasi: programFigure(program, 'realisasi', drawing.sheetOf),
    };
    laid.lines.push(line);
    const { label } = program.node.row;
    laid.rows.push({
      cells: [
        ...(index === 0
          ? left.cells
          : [
              ...left.cells.slice(0, AT.capaian).map(({ style }) => emptyCell(style)),
              formulaCell(capaian.cell, left.value ?? NOTHING, percentStyle('plain')),
            ]),
        textCell(label, bodyStyle('plain', { wrap: true })),
        ...moneyCells(line, 'plain', drawing),
        efficiencyCell({ cell: at(AT.capaian, row), value: left.value }, line, 'plain', drawing),
      ],
      height: Math.max(
        wrappedHeight(label, WIDTHS.program),
        wrappedHeight(name, WIDTHS.indikator) / programs.length,
      ),
    });
  });
  if (bottom > top) {
    for (let column = 0; column < AT.capaian; column++) {
      laid.merges.push({ top, bottom, left: column, right: column });
    }
  }
}

/** The row for all programmes together; a programme that serves several aims counts once. */
export function totalLine(laid: Laid, drawing: Drawing): SpecRow {
  const row = drawing.start + laid.rows.length;
  const lines = distinctLines(laid);
  const rows = lines.map((line) => line.row);
  const values = laid.capaian.flatMap(({ value }) => value ?? []);
  const mean = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
  const sum = (measure: 'pagu' | 'realisasi'): BudgetFigure => {
    const sen = lines.reduce((all, line) => all + (line[measure].amount?.sen ?? 0n), 0n);
    const amount = { sen, exact: true };
    const formula = sumFormula(AT[measure], rows);
    const content = { kind: 'formula', formula, value: rupiahToNumber(amount) } as const;
    return { content, amount, from: undefined, note: null };
  };
  const money = { row, pagu: sum('pagu'), realisasi: sum('realisasi') };
  const style = bodyStyle('total');
  const capaian = formulaCell(
    averageFormula(
      AT.capaian,
      laid.capaian.map((one) => one.row),
      NOTHING,
    ),
    mean ?? NOTHING,
    percentStyle('total'),
  );
  const all = drawing.settings.efficiency === 'pmk-22-2021' ? weighed(lines) : undefined;
  return {
    cells: [
      emptyCell(style),
      textCell('RATA-RATA CAPAIAN DAN JUMLAH ANGGARAN', bodyStyle('total', { wrap: true })),
      emptyCell(style),
      emptyCell(style),
      capaian,
      emptyCell(style),
      ...moneyCells(money, 'total', drawing),
      all
        ? formulaCell(all.formula, all.value ?? NOTHING, percentStyle('total'))
        : efficiencyCell({ cell: at(AT.capaian, row), value: mean }, money, 'total', drawing),
    ],
    height: wrappedHeight('RATA-RATA CAPAIAN DAN JUMLAH ANGGARAN', WIDTHS.indikator - 4),
  };
}

/** The first row of each programme. */
export function distinctLines({ lines }: Laid): ProgramLine[] {
  return lines.filter(
    ({ program }, place) => lines.findIndex((one) => one.program === program) === place,
  );
}

function weighed(lines: readonly ProgramLine[]) {
  const rows = lines.map(({ row }) => row);
  return weighedEfficiency(
    {
      capaian: rangesOf(AT.capaian, rows),
      pagu: rangesOf(AT.pagu, rows),
      realisasi: rangesOf(AT.realisasi, rows),
    },
    lines.map(({ capaian, pagu, realisasi }) => ({
      capaian,
      pagu: pagu.amount && rupiahToNumber(pagu.amount),
      realisasi: realisasi.amount && rupiahToNumber(realisasi.amount),
    })),
  );
}

type Money = Pick<ProgramLine, 'row' | 'pagu' | 'realisasi'>;

function moneyCells(money: Money, emphasis: Emphasis, { settings }: Drawing): SpecCell[] {
  const amount = ({ content, note }: BudgetFigure): SpecCell => {
    const style = bodyStyle(emphasis, {
      numberFormat: moneyFormat(settings.unit),
      horizontal: 'right',
      ...(note === null ? {} : { fill: NOTED_FILL }),
    });
    return content === null ? textCell(NOTHING, style) : { content, style };
  };
  const [p, r] = [at(AT.pagu, money.row), at(AT.realisasi, money.row)];
  return [
    amount(money.pagu),
    amount(money.realisasi),
    formulaCell(
      `IF(AND(ISNUMBER(${p}),ISNUMBER(${r})),IF(${p}=0,"${NOTHING}",${r}/${p}*100),"${NOTHING}")`,
      absorbed(money) ?? NOTHING,
      percentStyle(emphasis),
    ),
  ];
}

function efficiencyCell(
  capaian: PercentCell,
  money: Money,
  emphasis: Emphasis,
  { settings }: Drawing,
): SpecCell {
  const spent = { cell: at(AT.penyerapan, money.row), value: absorbed(money) };
  const { formula, value } = computedEfficiency(settings.efficiency, capaian, spent);
  return formulaCell(formula, value ?? NOTHING, percentStyle(emphasis));
}

/** Share of the pagu that was spent, in percent. */
function absorbed({ pagu, realisasi }: Money): number | undefined {
  if (!pagu.amount || !realisasi.amount || pagu.amount.sen === 0n) return undefined;
  return (rupiahToNumber(realisasi.amount) / rupiahToNumber(pagu.amount)) * 100;
}

function percentStyle(emphasis: Emphasis) {
  return bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
}

function at(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}
