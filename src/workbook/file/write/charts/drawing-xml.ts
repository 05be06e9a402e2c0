import { chartName, isOwnChart, type CellRef, type ChartSpec } from '../../..';
import { XmlEdits } from '../../xml/edit';
import { DRAWING, OFFICE_RELATIONSHIPS, type Dialect } from '../../xml/namespaces';
import { attribute, attributeNs } from '../../xml/parse';
import { escapeXml } from '../../xml/text';
import { childOf, parseTree, type XmlElement } from '../../xml/tree';

/** A chart with the id under which the drawing knows its part. */
export interface DrawnChart {
  readonly chart: ChartSpec;
  readonly relationshipId: string;
}

/** A drawing as it was found on a sheet that is drawn anew. */
export interface OldDrawing {
  readonly root: XmlElement;
  /** What the add-in drew there. */
  readonly own: readonly XmlElement[];
  /** Whether anything of the user's is there. */
  readonly hasOther: boolean;
  /** Ids of the relationships to the add-in's charts. */
  readonly ownIds: readonly string[];
}

/** A drawing with nothing on it. */
export function emptyDrawingXml(dialect: Dialect): string {
  const { sheet } = DRAWING[dialect];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${sheet}"/>`;
}

/** @throws WorkbookError `damaged` */
export function readDrawing(text: string, part: string): OldDrawing {
  const root = parseTree(text, part);
  const own = root.children.filter((anchor) => isOwnChart(frameName(anchor) ?? ''));
  return {
    root,
    own,
    hasOther: own.length < root.children.length,
    ownIds: own.flatMap((anchor) =>
      descendants(anchor).flatMap(
        ({ tag }) => attributeNs(tag, 'id', Object.values(OFFICE_RELATIONSHIPS)) ?? [],
      ),
    ),
  };
}

/** The drawing with the add-in's charts in place of those that it drew before. */
export function redrawnXml(
  text: string,
  { root, own }: OldDrawing,
  charts: readonly DrawnChart[],
  dialect: Dialect,
): string {
  const edits = new XmlEdits(text);
  for (const anchor of own) edits.remove(anchor);
  const taken = descendants(root).map(({ tag }) =>
    tag.local === 'cNvPr' ? Number(attribute(tag, 'id')) : 0,
  );
  const first = Math.max(0, ...taken) + 1;
  const anchors = charts.map((one, place) => anchorXml(one, place, first + place, dialect));
  edits.append(root, anchors.join(''));
  return edits.result();
}

/** Name of the chart that an anchor holds; of a group in which someone put a chart, none. */
function frameName(anchor: XmlElement): string | undefined {
  const frame = childOf(childOf(anchor, 'graphicFrame'), 'nvGraphicFramePr');
  const properties = childOf(frame, 'cNvPr');
  return properties && attribute(properties.tag, 'name');
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function anchorXml(
  { chart, relationshipId }: DrawnChart,
  place: number,
  id: number,
  dialect: Dialect,
): string {
  const { sheet, chart: kind, main } = DRAWING[dialect];
  const { top, left, bottom, right } = chart.anchor;
  const description = escapeXml(chart.altText);
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${sheet}">${cornerXml('from', { row: top, column: left })}` +
    cornerXml('to', { row: bottom + 1, column: right + 1 }) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${id}" name="${chartName(place)}" descr="${description}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    `<xdr:xfrm><a:off xmlns:a="${main}" x="0" y="0"/><a:ext xmlns:a="${main}" cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic xmlns:a="${main}"><a:graphicData uri="${kind}"><c:chart xmlns:c="${kind}" ` +
    `xmlns:r="${OFFICE_RELATIONSHIPS[dialect]}" r:id="${relationshipId}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml(name: 'from' | 'to', { row, column }: CellRef): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
