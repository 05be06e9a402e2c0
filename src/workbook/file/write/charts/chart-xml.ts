import { CHART_LOOK, type ChartSpec } from '../../..';
import { DRAWING, type Dialect } from '../../xml/namespaces';
import { escapeXml } from '../../xml/text';
import { lineXml, textSizeXml, titleXml } from './chart-text-xml';
import { seriesXml, type ChartSheet } from './series-xml';

/** By which the axes of a chart know each other. */
const AXES = { category: 1, value: 2 } as const;

/** A chart as a part of its own. */
export function chartXml(chart: ChartSpec, at: ChartSheet, dialect: Dialect): string {
  const { chart: namespace, main } = DRAWING[dialect];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${namespace}" xmlns:a="${main}"><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title, CHART_LOOK.titleSize),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plotXml(chart, at, dialect),
    categoryAxisXml(chart, dialect),
    valueAxisXml(chart),
    '</c:plotArea>',
    // One series says what it is in the title.
    chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
      : '',
    // A row that the user hides must not take its figures out of the chart.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>',
    textSizeXml(),
    '</c:chartSpace>',
  ].join('');
}

function plotXml(chart: ChartSpec, at: ChartSheet, dialect: Dialect): string {
  const axes = `<c:axId val="${AXES.category}"/><c:axId val="${AXES.value}"/>`;
  const series = `<c:varyColors val="0"/>${seriesXml(chart, at)}`;
  if (chart.kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  return (
    `<c:barChart><c:barDir val="${chart.kind === 'bar' ? 'bar' : 'col'}"/>` +
    `<c:grouping val="clustered"/>${series}<c:gapWidth val="${percent(CHART_LOOK.gapWidth, dialect)}"/>${axes}</c:barChart>`
  );
}

/** Of lying bars the first category stands on top, as in the table. */
function categoryAxisXml({ kind }: ChartSpec, dialect: Dialect): string {
  const isLying = kind === 'bar';
  return (
    `<c:catAx><c:axId val="${AXES.category}"/>` +
    `<c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${lineXml(CHART_LOOK.axisColor, 0.75)}</c:spPr>` +
    `<c:crossAx val="${AXES.value}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="${percent(100, dialect)}"/>` +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** Below the plot also where the categories run downwards. */
function valueAxisXml({ kind, valueAxis }: ChartSpec): string {
  const isLying = kind === 'bar';
  const { title, numberFormat, min } = valueAxis;
  return (
    `<c:valAx><c:axId val="${AXES.value}"/><c:scaling><c:orientation val="minMax"/>` +
    `${min === undefined ? '' : `<c:min val="${min}"/>`}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr>${lineXml(CHART_LOOK.gridColor, 0.75)}</c:spPr></c:majorGridlines>` +
    (title === undefined ? '' : titleXml(title, CHART_LOOK.textSize, !isLying)) +
    `<c:numFmt formatCode="${escapeXml(numberFormat)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:crossAx val="${AXES.category}"/><c:crosses val="${isLying ? 'max' : 'autoZero'}"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}

/** Only the strict dialect writes the sign. */
function percent(value: number, dialect: Dialect): string {
  return dialect === 'strict' ? `${value}%` : String(value);
}
