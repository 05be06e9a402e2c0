import { sheetFinder, type SpecCell, type SpecRow } from '../../../workbook';
import { emptyCell, formulaCell, textCell } from '../../sheet/cells';
import type { SectionBody, TableColumn } from '../../sheet/frame';
import { bodyStyle, PERCENT_FORMAT } from '../../sheet/style';
import { averageFormula } from '../../sheet/sum-formula';
import { sourceLineOf } from '../../source/source-line';
import type { TableInput } from '../../types';
import { capaianWords, NOTHING } from '../indicators/capaian-formula';
import { byProgramNote, fallingNote } from '../indicators/capaian-notes';
import { comparisonChart } from './comparison-chart';
import { capaianByYear, trendOf, type PlacedCapaian } from './comparison-cells';
import {
  comparedFigures,
  reportedIndicators,
  type ComparedIndicator,
  type Comparison,
} from './comparison-source';
import { figureCell } from '../indicators/indicator-cells';
import { missingNotes, pairingNotes } from '../indicators/pairing-notes';
import type { YearLayout } from './year-layout';

/** The indicators with their figures of every year, the mean of each year and a chart. */
export function comparisonBody(
  input: TableInput,
  comparison: Comparison,
  layout: YearLayout,
  start: number,
): SectionBody {
  const { settings } = input;
  const { indicators, base } = comparison;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const placed = new Map<ComparedIndicator, ReadonlyMap<number, PlacedCapaian>>();
  const lines = layout.naming.body(start, (indicator, row) => {
    const capaian = capaianByYear(indicator, layout, row, sheetOf, input);
    placed.set(indicator, capaian);
    return [
      ...layout.years.flatMap(({ year, at }): SpecCell[] => {
        const figures = indicator.years.get(year) ?? {};
        return [
          ...(at.target === undefined ? [] : [figureCell(figures.target, sheetOf)]),
          ...(at.realisasi === undefined
            ? []
            : [figureCell(figures['realisasi-kinerja'], sheetOf)]),
          ...(at.capaian === undefined ? [] : [capaian.get(year)!.cell]),
        ];
      }),
      trendOf(indicator, layout, row, sheetOf, capaian),
    ];
  });
  const shown = layout.years.filter(({ at }) => at.capaian !== undefined);
  const hasMean = indicators.length > 1 && shown.length > 0;
  const meanRow = start + lines.rows.length;
  const means = shown.map(({ year, at }) => meanCell(placed, year, at.capaian!));
  const headings = shown.map(({ first }) => ({ row: start - 3, column: first }));
  const charts = comparisonChart(
    headings,
    indicators.map((indicator) => ({
      name: indicator.name || indicator.sasaran,
      cells: shown.map(({ year }) => placed.get(indicator)!.get(year)!.at),
    })),
    hasMean
      ? {
          name: 'Rata-rata capaian',
          cells: shown.map(({ at }) => ({ row: meanRow, column: at.capaian! })),
        }
      : undefined,
  );
  const used = comparedFigures(comparison);
  const having = (way: PlacedCapaian['by']): ComparedIndicator[] =>
    indicators.filter((indicator) =>
      [...placed.get(indicator)!.values()].some(({ by }) => by === way),
    );
  const { tables } = reportedIndicators(input);
  return {
    rows: [...lines.rows, ...(hasMean ? [meanLine(layout, means)] : [])],
    merges: lines.merges,
    charts,
    notes: [
      sourceLineOf(used),
      ...(having('rumus').length === 0
        ? []
        : [`Capaian = ${capaianWords(settings.capaian).rising}.`]),
      ...fallingNote(settings, having('rumus')),
      ...byProgramNote(having('program')),
      ...(having('sumber').length === 0
        ? []
        : ['Capaian tanpa target dan realisasi diambil sebagaimana tertulis di sumber.']),
      trendNote(layout),
      ...pairingNotes(base, tables, used),
      ...missingNotes(base, tables),
    ],
  };
}

function trendNote({ years }: YearLayout): string {
  const [before, now] = years.slice(-2);
  return `Trend: realisasi tahun ${now!.year} dibandingkan dengan tahun ${before!.year} (capaiannya bila realisasi tidak ada); “membaik” dan “memburuk” menurut arah indikator.`;
}

/** Mean of the capaian of a year; indicators that have none do not count. */
function meanCell(
  placed: ReadonlyMap<ComparedIndicator, ReadonlyMap<number, PlacedCapaian>>,
  year: number,
  column: number,
): readonly [number, SpecCell] {
  const all = [...placed.values()].map((years) => years.get(year)!);
  const values = all.flatMap(({ value }) => value ?? []);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    column,
    formulaCell(
      averageFormula(
        column,
        all.map(({ at }) => at.row),
        NOTHING,
      ),
      values.length === 0 ? NOTHING : mean,
      bodyStyle('total', { numberFormat: PERCENT_FORMAT, horizontal: 'right' }),
    ),
  ];
}

function meanLine(
  { columns }: { readonly columns: readonly TableColumn[] },
  means: readonly (readonly [number, SpecCell])[],
): SpecRow {
  const byColumn = new Map(means);
  return {
    cells: columns.map((_, column) =>
      column === 1
        ? textCell('Rata-rata capaian', bodyStyle('total'))
        : (byColumn.get(column) ?? emptyCell(bodyStyle('total'))),
    ),
    height: 18,
  };
}
