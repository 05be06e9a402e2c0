import {
  comparePercent,
  percentOf,
  ratioOf,
  toNumber,
  type Decimal,
  type Ratio,
} from '../../../domain';
import type { IndicatorTable, MeasuredAt } from '../../../join';
import { columnsOf, decimalAt } from '../../../recognise';
import { a1, sheetFinder, type CellRef, type SpecCell } from '../../../workbook';
import { formulaCell, textCell } from '../../sheet/cells';
import type { SectionBody, TableColumn } from '../../sheet/frame';
import { bodyStyle, DECIMAL_FORMAT } from '../../sheet/style';
import { sourceLineOf } from '../../source/source-line';
import { sourcedFigure } from '../../source/sourced';
import type { TableInput } from '../../types';
import type { Calculation } from './calculation';
import { hasFigures } from './calculation-source';
import { NOTHING } from '../indicators/capaian-formula';
import { reportedIndicators } from '../perbandingan/comparison-source';
import { figureCell } from '../indicators/indicator-cells';
import { indicatorLines, type IndicatorLines } from '../indicators/indicator-lines';
import { multiplierOf } from './multiplier';
import { figuresOfYear } from '../indicators/yearly-figures';

/** A calculation as the sheet shows it: the indicator once beside all its parts. */
interface Line {
  readonly sasaran: string;
  readonly name: string;
  readonly unit: string;
  readonly calculation: Calculation;
  /** What was reported: in the calculation's own table, else by a table of the year. */
  readonly reported: MeasuredAt | undefined;
}

interface Layout {
  readonly naming: IndicatorLines<Line>;
  readonly hasParts: boolean;
  readonly hasReported: boolean;
}

const DECIMALS = 12;
const FIGURE_WIDTH = 14;

export function calculationColumns(
  input: TableInput,
  calculations: readonly Calculation[],
): TableColumn[] {
  const { naming, hasParts, hasReported } = layoutOf(linesOf(input, calculations));
  const figure = (heading: string): TableColumn => ({ heading, width: FIGURE_WIDTH });
  return [
    ...naming.columns,
    ...(hasParts ? ['Pembilang', 'Penyebut', 'Hasil Hitung'].map(figure) : []),
    ...(hasReported ? [figure('Realisasi yang Dilaporkan')] : []),
  ];
}

/** Indicator | formula [| numerator | denominator | result] [| what was reported]. */
export function calculationBody(
  input: TableInput,
  calculations: readonly Calculation[],
  start: number,
): SectionBody {
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const lines = linesOf(input, calculations);
  const { naming, hasParts, hasReported } = layoutOf(lines);
  const first = naming.columns.length;
  const body = naming.body(start, ({ calculation, reported }, row) => {
    const { numerator, denominator } = calculation;
    const isLinked = [numerator, denominator].every((at) => at && sourcedFigure(at, sheetOf));
    const parts = hasParts
      ? [
          figureCell(numerator, sheetOf),
          figureCell(denominator, sheetOf),
          resultCell(isLinked ? calculation : undefined, { row, column: first }),
        ]
      : [];
    return [...parts, ...(hasReported ? [figureCell(reported, sheetOf)] : [])];
  });
  const differing = lines.filter(differs);
  return {
    ...body,
    notes: [
      sourceLineOf(lines.flatMap(usedIn)),
      ...(hasParts
        ? ['Hasil hitung = pembilang / penyebut × 100, kecuali rumusnya menyebut pengali lain.']
        : []),
      ...differing.map(
        ({ calculation, reported }) =>
          `“${calculation.indicator}”: hasil hitung ${shown(percentOf(resultOf(calculation)!, 2))}, yang dilaporkan ${shown(decimalOf(reported)!)}.`,
      ),
      ...(hasParts && lines.some(({ calculation }) => !hasFigures(calculation))
        ? ['Pembilang dan penyebut yang tidak ada di buku kerja ditulis “-”.']
        : []),
    ],
  };
}

function layoutOf(lines: readonly Line[]): Layout {
  return {
    naming: indicatorLines(lines, {
      headings: { sasaran: 'Indikator Kinerja', name: 'Rumus Perhitungan' },
    }),
    hasParts: lines.some(({ calculation }) => hasFigures(calculation)),
    hasReported: lines.some(({ reported }) => reported !== undefined),
  };
}

function linesOf(input: TableInput, calculations: readonly Calculation[]): Line[] {
  const elsewhere = reportedElsewhere(input, calculations);
  return calculations.map((calculation) => ({
    sasaran: calculation.indicator,
    name: calculation.formula,
    unit: '',
    calculation,
    reported: calculation.reported ?? elsewhere(calculation),
  }));
}

/** The realisasi that the tables of the year report of an indicator. */
function reportedElsewhere(
  input: TableInput,
  calculations: readonly Calculation[],
): (calculation: Calculation) => MeasuredAt | undefined {
  const { tables, base } = reportedIndicators(input);
  const year = input.settings.year ?? base?.year;
  if (year === undefined) return () => undefined;
  const found = new Map(
    [...new Set(calculations.map(({ table }) => table))].map((table) => [
      table,
      figuresOfYear(asIndicators(table, calculations, year), year, tables),
    ]),
  );
  return ({ table, row, numerator }) =>
    numerator ? undefined : found.get(table)?.get(row.index)?.['realisasi-kinerja'];
}

function asIndicators(
  table: Calculation['table'],
  calculations: readonly Calculation[],
  year: number,
): IndicatorTable {
  const [column] = columnsOf(table, 'indikator', 'uraian', 'sasaran');
  const own = calculations.filter((one) => one.table === table);
  return {
    table,
    year,
    columns: {},
    rows: column ? own.map(({ row, indicator }) => ({ row, name: indicator, column })) : [],
  };
}

function resultCell(calculation: Calculation | undefined, { row, column }: CellRef): SpecCell {
  const style = bodyStyle('plain', { numberFormat: DECIMAL_FORMAT, horizontal: 'right' });
  if (!calculation) return textCell(NOTHING, bodyStyle('plain', { horizontal: 'center' }));
  const [numerator, denominator] = [a1({ row, column }), a1({ row, column: column + 1 })];
  const times = multiplierOf(calculation);
  const result = resultOf(calculation);
  return formulaCell(
    `IF(${denominator}=0,"${NOTHING}",${numerator}/${denominator}${times === 1 ? '' : `*${times}`})`,
    result ? toNumber(percentOf(result, DECIMALS)) : NOTHING,
    style,
  );
}

/** The result as a hundredth of itself, as percentages are held. */
function resultOf(calculation: Calculation): Ratio | undefined {
  const [numerator, denominator] = [calculation.numerator, calculation.denominator].map(decimalOf);
  const ratio = numerator && denominator && ratioOf(numerator, denominator);
  return (
    ratio && {
      numerator: ratio.numerator * BigInt(multiplierOf(calculation)),
      denominator: ratio.denominator * 100n,
    }
  );
}

function differs({ calculation, reported }: Line): boolean {
  const [result, printed] = [resultOf(calculation), decimalOf(reported)];
  return (
    result !== undefined &&
    printed !== undefined &&
    comparePercent(printed, result, printed.scale) === 'differs'
  );
}

function decimalOf(at: MeasuredAt | undefined): Decimal | undefined {
  return at && decimalAt(at.row, at.columns[0]!.index);
}

function usedIn({ calculation, reported }: Line): MeasuredAt[] {
  const { table, row, numerator, denominator } = calculation;
  // What is words alone has no cell of a figure to name in another file.
  const named: MeasuredAt = { table, row, columns: columnsOf(table, 'rumus', 'indikator') };
  return [
    table.file === undefined ? named : [],
    numerator ?? [],
    denominator ?? [],
    reported ?? [],
  ].flat();
}

function shown(value: Decimal): string {
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(toNumber(value));
}
