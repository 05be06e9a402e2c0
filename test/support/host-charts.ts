import { a1Range } from '../../src/workbook';
import type { ChartModel, ConditionalModel, SeriesModel } from '../excel-host/model/chart';
import type { SheetModel } from '../excel-host/model/sheet';
import type { DrawnChart, DrawnConditional } from './drawn-charts';

const KINDS: Readonly<Record<string, DrawnChart['kind']>> = {
  ColumnClustered: 'column',
  BarClustered: 'bar',
  LineMarkers: 'line',
};
const LABELS: Readonly<Record<string, string>> = { OutsideEnd: 'outEnd', Top: 't' };

/** The charts of a sheet of the emulated Excel, in the order in which they were put there. */
export function chartsOn(sheet: SheetModel): DrawnChart[] {
  return sheet.charts.map((chart) => ({
    name: chart.name,
    kind: KINDS[chart.type]!,
    title: chart.title.text,
    titleSize: chart.title.font.size,
    textSize: chart.font.size,
    anchor: chart.position,
    hasLegend: chart.legend.visible,
    showsHidden: !chart.plotVisibleOnly,
    valueAxis: axisOf(chart),
    runsDown: chart.categoryAxis.reversed === true && chart.categoryAxis.position === 'Maximum',
    series: chart.series.map(seriesOf),
  }));
}

function axisOf({
  valueAxis: { title, numberFormat, minimum },
}: ChartModel): DrawnChart['valueAxis'] {
  return {
    ...(title && { title: title.text }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(minimum !== undefined && { min: minimum }),
  };
}

function seriesOf(series: SeriesModel): DrawnChart['series'][number] {
  const { labels, marker, gapWidth } = series;
  return {
    name: series.name,
    values: series.values,
    categories: series.categories,
    color: (series.fill ?? series.line.color)?.slice(1),
    ...(gapWidth !== undefined && { gapWidth }),
    ...(marker.style !== undefined && { marker: marker.style.toLowerCase() }),
    ...(labels && {
      labels: { format: labels.numberFormat, position: LABELS[labels.position ?? ''] },
    }),
  };
}

/** The conditional formats of a sheet by their priority. */
export function conditionalsOn(sheet: SheetModel): DrawnConditional[] {
  return sheet.conditionals.map(({ ranges, fill, fontColor, rule }: ConditionalModel) => ({
    range: ranges.map(a1Range).join(','),
    formula: String(Reflect.get(rule ?? {}, 'formula1')).replace(/^=/, ''),
    fill: fill!.slice(1),
    ...(fontColor !== undefined && { fontColor: fontColor.slice(1) }),
  }));
}
