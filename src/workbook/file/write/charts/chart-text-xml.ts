import { CHART_LOOK } from '../../..';
import { escapeXml } from '../../xml/text';

/** Hundredths of a point, in which drawings count the size of letters. */
const HUNDREDTHS = 100;

/** Words written into a chart. */
export function titleXml(text: string, size: number, turned = false): string {
  const look = `lang="id-ID" sz="${size * HUNDREDTHS}" b="1"`;
  const body = turned ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  return (
    `<c:title><c:tx><c:rich>${body}<a:p><a:pPr><a:defRPr sz="${size * HUNDREDTHS}" b="1"/></a:pPr>` +
    `<a:r><a:rPr ${look}/><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

/** The size of all letters that say no other. */
export function textSizeXml(): string {
  const size = CHART_LOOK.textSize * HUNDREDTHS;
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`;
}

/** A line of a colour `RRGGBB`; the weight in points. */
export function lineXml(color: string, weight: number): string {
  const englishMetricUnits = Math.round(weight * 12_700);
  return `<a:ln w="${englishMetricUnits}">${solidXml(color)}</a:ln>`;
}

export function solidXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
