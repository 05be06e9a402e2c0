import { Package } from '../../../src/workbook/file/package';
import { attribute } from '../../../src/workbook/file/xml/parse';
import { parseTree, type XmlElement } from '../../../src/workbook/file/xml/tree';
import type { DrawnChart, DrawnConditional } from '../drawn-charts';
import { all, at, partOf, related, stylesOf } from './tree';

function value(element: XmlElement | undefined): string | undefined {
  return element && attribute(element.tag, 'val');
}

/** The charts of a sheet, in the order in which they were put there. */
export function chartsIn(file: Uint8Array, sheet: string): DrawnChart[] {
  const pack = new Package(file);
  return [...related(pack, partOf(pack, sheet), 'drawing').values()].flatMap((drawing) => {
    const charts = related(pack, drawing, 'chart');
    return parseTree(pack.text(drawing), drawing).children.flatMap((anchor) => {
      const frame = at(anchor, 'graphicFrame');
      const id = at(frame, 'graphic', 'graphicData', 'chart')?.tag.attributes['r:id']?.value;
      if (id === undefined) return [];
      const part = charts.get(id)!;
      return chartOf(anchor, at(parseTree(pack.text(part), part), 'chart')!, part, pack);
    });
  });
}

function chartOf(anchor: XmlElement, chart: XmlElement, part: string, pack: Package): DrawnChart {
  const plot = at(chart, 'plotArea')!;
  const group = at(plot, 'barChart') ?? at(plot, 'lineChart')!;
  const [category, axis] = [at(plot, 'catAx'), at(plot, 'valAx')];
  const min = value(at(axis, 'scaling', 'min'));
  const title = textOf(at(axis, 'title'));
  const place = (corner: string, name: string): number => Number(at(anchor, corner, name)!.text);
  const name = at(anchor, 'graphicFrame', 'nvGraphicFramePr', 'cNvPr')!;
  const space = parseTree(pack.text(part), part);
  return {
    name: attribute(name.tag, 'name')!,
    kind:
      group.tag.local === 'lineChart'
        ? 'line'
        : value(at(group, 'barDir')) === 'bar'
          ? 'bar'
          : 'column',
    title: textOf(at(chart, 'title')) ?? '',
    titleSize: sizeOf(at(chart, 'title', 'tx', 'rich', 'p', 'pPr', 'defRPr')),
    textSize: sizeOf(at(space, 'txPr', 'p', 'pPr', 'defRPr')),
    anchor: {
      top: place('from', 'row'),
      left: place('from', 'col'),
      bottom: place('to', 'row') - 1,
      right: place('to', 'col') - 1,
    },
    hasLegend: at(chart, 'legend') !== undefined,
    showsHidden: value(at(chart, 'plotVisOnly')) === '0',
    valueAxis: {
      ...(title !== undefined && { title }),
      numberFormat: attribute(at(axis, 'numFmt')!.tag, 'formatCode')!,
      ...(min !== undefined && { min: Number(min) }),
    },
    runsDown:
      value(at(category, 'scaling', 'orientation')) === 'maxMin' &&
      value(at(axis, 'crosses')) === 'max',
    series: all(group, 'ser').map((series) => seriesOf(series, group)),
  };
}

function seriesOf(series: XmlElement, group: XmlElement): DrawnChart['series'][number] {
  const color =
    at(series, 'spPr', 'solidFill', 'srgbClr') ?? at(series, 'spPr', 'ln', 'solidFill', 'srgbClr');
  const [labels, marker, gap] = [
    at(series, 'dLbls'),
    at(series, 'marker', 'symbol'),
    at(group, 'gapWidth'),
  ];
  return {
    name: (at(series, 'tx', 'v') ?? at(series, 'tx', 'strRef', 'strCache', 'pt', 'v'))!.text,
    values: at(series, 'val', 'numRef', 'f')!.text,
    categories: at(series, 'cat', 'strRef', 'f')!.text,
    color: value(color),
    ...(gap && { gapWidth: parseInt(value(gap)!, 10) }),
    ...(marker && { marker: value(marker)! }),
    ...(value(at(labels, 'showVal')) === '1' && {
      labels: {
        format: attribute(at(labels, 'numFmt')!.tag, 'formatCode'),
        position: value(at(labels, 'dLblPos')),
      },
    }),
  };
}

function textOf(title: XmlElement | undefined): string | undefined {
  return at(title, 'tx', 'rich', 'p', 'r', 't')?.text;
}

function sizeOf(properties: XmlElement | undefined): number | undefined {
  return properties && Number(attribute(properties.tag, 'sz')) / 100;
}

/** The conditional formats of a sheet by their priority. */
export function conditionalsIn(file: Uint8Array, sheet: string): DrawnConditional[] {
  const pack = new Package(file);
  const part = partOf(pack, sheet);
  const formats = all(at(stylesOf(pack), 'dxfs'), 'dxf');
  return all(parseTree(pack.text(part), part), 'conditionalFormatting')
    .map((group) => ({ group, rule: at(group, 'cfRule')! }))
    .sort((a, b) => priority(a.rule) - priority(b.rule))
    .map(({ group, rule }) => {
      const format = formats[Number(attribute(rule.tag, 'dxfId'))];
      const font = at(format, 'font', 'color');
      return {
        range: attribute(group.tag, 'sqref')!,
        formula: at(rule, 'formula')!.text,
        fill: rgb(at(format, 'fill', 'patternFill', 'bgColor')!),
        ...(font && { fontColor: rgb(font) }),
      };
    });
}

function priority(rule: XmlElement): number {
  return Number(attribute(rule.tag, 'priority'));
}

function rgb({ tag }: XmlElement): string {
  return attribute(tag, 'rgb')!.slice(2);
}

/** Parts of a file that nothing refers to, and references and content types without a part. */
export function danglingIn(file: Uint8Array): string[] {
  const pack = new Package(file);
  const targets = ['', ...pack.names].flatMap((part) =>
    pack.relationships(part).flatMap(({ target, external }) => (external ? [] : target)),
  );
  const types = all(parseTree(pack.text('[Content_Types].xml'), 'types'), 'Override').map(
    ({ tag }) => attribute(tag, 'PartName')!.slice(1),
  );
  const parts = pack.names.filter(
    (name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'),
  );
  return [
    ...parts.filter((name) => !targets.includes(name)),
    ...[...targets, ...types].filter((name) => pack.find(name) === undefined),
  ];
}
