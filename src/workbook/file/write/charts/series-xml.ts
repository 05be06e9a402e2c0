import {
  CHART_LOOK,
  absoluteRange,
  markerOf,
  quoteSheet,
  type CellRange,
  type ChartSeries,
  type ChartSpec,
  type TableSpec,
} from '../../..';
import { escapeXml } from '../../xml/text';
import { lineXml, solidXml } from './chart-text-xml';

/** The sheet that a chart stands on, with what its cells show. */
export interface ChartSheet {
  readonly spec: TableSpec;
  /** Its name in the workbook. */
  readonly sheet: string;
}

/** All series of a chart with what they show now, so that it can be seen before anything is calculated. */
export function seriesXml({ kind, categories, series }: ChartSpec, at: ChartSheet): string {
  const names = categoriesXml(at, categories);
  return series
    .map((one, place) => {
      const look = kind === 'line' ? lineLook(one, place) : barLook(one);
      return (
        `<c:ser><c:idx val="${place}"/><c:order val="${place}"/>` +
        `<c:tx><c:v>${escapeXml(one.name)}</c:v></c:tx>${look}${labelsXml(one, kind)}` +
        `${names}${valuesXml(at, one)}${kind === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
      );
    })
    .join('');
}

function barLook({ color }: ChartSeries): string {
  return `<c:spPr>${solidXml(color)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook({ color }: ChartSeries, place: number): string {
  const { lineWeight, markerSize } = CHART_LOOK;
  return (
    `<c:spPr>${lineXml(color, lineWeight)}</c:spPr>` +
    `<c:marker><c:symbol val="${markerOf(place)}"/><c:size val="${markerSize}"/>` +
    `<c:spPr>${solidXml(color)}${lineXml(color, 0.75)}</c:spPr></c:marker>`
  );
}

function labelsXml({ labelFormat }: ChartSeries, kind: ChartSpec['kind']): string {
  if (labelFormat === undefined) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/>` +
    `<c:dLblPos val="${kind === 'line' ? 't' : 'outEnd'}"/><c:showLegendKey val="0"/>` +
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

function categoriesXml(at: ChartSheet, range: CellRange): string {
  const shown = shownIn(at.spec, range);
  const points = shown.map((value, place) =>
    typeof value === 'string' || typeof value === 'number' ? pointXml(place, String(value)) : '',
  );
  return `<c:cat><c:strRef>${referenceXml(at, range)}<c:strCache><c:ptCount val="${shown.length}"/>${points.join('')}</c:strCache></c:strRef></c:cat>`;
}

function valuesXml(at: ChartSheet, { values }: ChartSeries): string {
  const shown = shownIn(at.spec, values);
  const points = shown.map((value, place) =>
    typeof value === 'number' ? pointXml(place, String(value)) : '',
  );
  return `<c:val><c:numRef>${referenceXml(at, values)}<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${shown.length}"/>${points.join('')}</c:numCache></c:numRef></c:val>`;
}

function pointXml(place: number, text: string): string {
  return `<c:pt idx="${place}"><c:v>${escapeXml(text)}</c:v></c:pt>`;
}

function referenceXml({ sheet }: ChartSheet, range: CellRange): string {
  return `<c:f>${escapeXml(`${quoteSheet(sheet)}!${absoluteRange(range)}`)}</c:f>`;
}

/** What the cells of a range show, row by row. */
function shownIn(spec: TableSpec, { top, left, bottom, right }: CellRange): readonly unknown[] {
  return spec.rows
    .slice(top, bottom + 1)
    .flatMap(({ cells }) =>
      Array.from({ length: right - left + 1 }, (_, place) => cells[left + place]?.content),
    )
    .map((content) => (content?.kind === 'text' ? content.text : content?.value));
}
