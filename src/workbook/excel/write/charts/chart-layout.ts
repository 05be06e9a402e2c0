import { CHART_LOOK, type ChartSpec } from '../../..';

/** Title, legend, axes and letters of a chart. */
export function layOut(chart: Excel.Chart, spec: ChartSpec): void {
  // The size of all letters first: it goes over those of the title as well.
  chart.format.font.size = CHART_LOOK.textSize;
  chart.title.text = spec.title;
  chart.title.format.font.size = CHART_LOOK.titleSize;
  chart.title.format.font.bold = true;
  // One series says what it is in the title.
  chart.legend.visible = spec.series.length > 1;
  if (spec.series.length > 1) chart.legend.position = 'Bottom';
  // A row that the user hides must not take its figures out of the chart.
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = 'NotPlotted';
  setAxes(chart.axes, spec);
}

function setAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, spec: ChartSpec): void {
  const { title, numberFormat, min } = spec.valueAxis;
  if (min !== undefined) valueAxis.minimum = min;
  valueAxis.numberFormat = numberFormat;
  if (title !== undefined) {
    valueAxis.title.text = title;
    valueAxis.title.format.font.size = CHART_LOOK.textSize;
    valueAxis.title.format.font.bold = true;
  }
  categoryAxis.tickLabelPosition = 'Low';
  if (spec.kind === 'bar') {
    // The first category on top, as in the table, and the figures below all the same.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = 'Maximum';
  }
}
