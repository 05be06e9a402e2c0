import { a1, a1Range, chartName, isOwnChart, type CellRange, type ChartSpec } from '../../..';
import type { Placements } from '../plan';
import { layOut } from './chart-layout';
import { fillSeries } from './series';

const KINDS = { column: 'ColumnClustered', bar: 'BarClustered', line: 'LineMarkers' } as const;

/** A chart that Excel has begun, and what it is to become. */
interface Begun {
  readonly spec: ChartSpec;
  readonly sheet: Excel.Worksheet;
  readonly chart: Excel.Chart;
}

/** A sheet with what is to be drawn on it. */
interface Canvas {
  /** Of the table. */
  readonly id: string;
  readonly sheet: Excel.Worksheet;
  readonly charts: readonly ChartSpec[];
}

/**
 * Draws the charts of written tables in two round trips. Those that an earlier generation drew go, what
 * the user drew stays. Charts are an extra: where Excel refuses one of them the tables stand without.
 * @param sheets the sheets of the new tables, in their order
 * @returns ids of the tables that have none though they should
 */
export async function drawCharts(
  context: Excel.RequestContext,
  { fresh, updated }: Placements,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly string[]> {
  const old = updated.flatMap(({ old: { sheet } }) => ownCharts(sheet.worksheet.charts));
  const canvases = [
    ...fresh.map(({ plan: { spec } }, place) => ({ ...spec, sheet: sheets[place]! })),
    ...updated.map(({ plan: { spec }, old: { sheet } }) => ({ ...spec, sheet: sheet.worksheet })),
  ].filter(({ charts }) => charts.length > 0);
  if (old.length + canvases.length === 0) return [];
  try {
    for (const chart of old) chart.delete();
    const begun = canvases.flatMap(({ sheet, charts }) =>
      charts.map((chart, place) => begin(sheet, chart, place)),
    );
    await context.sync();
    if (begun.length === 0) return [];
    for (const { spec, sheet, chart } of begun) {
      fillSeries(chart, spec, (range) => rangeOf(sheet, range));
      layOut(chart, spec);
    }
    await context.sync();
    return [];
  } catch {
    await removeDrawn(context, canvases).catch(() => undefined);
    return canvases.map(({ id }) => id);
  }
}

/** Takes back charts that are not finished: without all figures they would say something wrong. */
async function removeDrawn(
  context: Excel.RequestContext,
  canvases: readonly Canvas[],
): Promise<void> {
  for (const { sheet } of canvases) sheet.charts.load('items/name');
  await context.sync();
  for (const { sheet } of canvases) for (const chart of ownCharts(sheet.charts)) chart.delete();
  await context.sync();
}

/** The charts that the add-in drew on a sheet, whose names are loaded. */
function ownCharts({ items }: Excel.ChartCollection): readonly Excel.Chart[] {
  return items.filter(({ name }) => isOwnChart(name));
}

function begin(sheet: Excel.Worksheet, spec: ChartSpec, place: number): Begun {
  const { top, left, bottom, right } = spec.anchor;
  // Excel asks for cells; what series it makes of them is put right once they are known.
  const chart = sheet.charts.add(
    KINDS[spec.kind],
    rangeOf(sheet, spec.series[0]!.values),
    Excel.ChartSeriesBy.columns,
  );
  chart.name = chartName(place);
  chart.setPosition(a1({ row: top, column: left }), a1({ row: bottom, column: right }));
  chart.series.load('items/name');
  return { spec, sheet, chart };
}

function rangeOf(sheet: Excel.Worksheet, range: CellRange): Excel.Range {
  return sheet.getRange(a1Range(range));
}
