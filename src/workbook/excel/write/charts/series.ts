import {
  CHART_LOOK,
  markerOf,
  type CellRange,
  type ChartSeries,
  type ChartSpec,
  type Marker,
} from '../../..';

const MARKER_STYLES: Readonly<
  Record<Marker, Excel.ChartMarkerStyle | `${Excel.ChartMarkerStyle}`>
> = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond' };

/**
 * Gives a chart the wanted series: those that Excel made by itself are taken over, missing ones added,
 * the others deleted.
 * @param chart whose series are loaded
 */
export function fillSeries(
  chart: Excel.Chart,
  spec: ChartSpec,
  rangeOf: (range: CellRange) => Excel.Range,
): void {
  const made = chart.series.items;
  // From the last on: Excel knows series by their place.
  for (const extra of made.slice(spec.series.length).reverse()) extra.delete();
  spec.series.forEach((wanted, place) => {
    const series = made[place] ?? chart.series.add(wanted.name);
    series.name = wanted.name;
    series.setValues(rangeOf(wanted.values));
    series.setXAxisValues(rangeOf(spec.categories));
    if (spec.kind === 'line') drawLine(series, wanted, place);
    else drawBars(series, wanted);
    if (wanted.labelFormat !== undefined) label(series, wanted.labelFormat, spec.kind);
  });
}

function drawBars(series: Excel.ChartSeries, { color }: ChartSeries): void {
  series.format.fill.setSolidColor(`#${color}`);
  series.gapWidth = CHART_LOOK.gapWidth;
}

function drawLine(series: Excel.ChartSeries, { color }: ChartSeries, place: number): void {
  series.format.line.color = `#${color}`;
  series.format.line.weight = CHART_LOOK.lineWeight;
  series.markerStyle = MARKER_STYLES[markerOf(place)];
  series.markerSize = CHART_LOOK.markerSize;
  series.markerBackgroundColor = `#${color}`;
  series.markerForegroundColor = `#${color}`;
  series.smooth = false;
}

function label(series: Excel.ChartSeries, format: string, kind: ChartSpec['kind']): void {
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = format;
  series.dataLabels.position = kind === 'line' ? 'Top' : 'OutsideEnd';
}
