import type { CellStyle, ConditionalFill } from '../..';
import { escapeXml } from '../xml/text';

/** The workbook's default font, property by property; undefined where it has none. */
export type FontModel = readonly { readonly name: string; readonly xml: string }[] | undefined;

const PLAIN_FONT = [
  ['sz', 'val="11"'],
  ['name', 'val="Calibri"'],
  ['family', 'val="2"'],
] as const;

/** Properties of a font in the order of the schema. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The default font with what the style changes. */
export function fontXml(prefix: string, model: FontModel, style: CellStyle): string {
  const properties = new Map<string, string>(
    model?.map(({ name, xml }) => [name, xml]) ??
      PLAIN_FONT.map(([name, value]) => [name, `<${prefix}${name} ${value}/>`]),
  );
  const change = (name: string, xml: string | undefined) => {
    if (xml === undefined) properties.delete(name);
    else properties.set(name, `<${prefix}${name}${xml}/>`);
  };
  if (style.bold !== undefined) change('b', style.bold ? '' : undefined);
  if (style.italic !== undefined) change('i', style.italic ? '' : undefined);
  if (style.fontName !== undefined) {
    // They say what the other font is like; Excel follows `scheme` before the name.
    for (const name of ['family', 'charset', 'scheme']) change(name, undefined);
    change('name', ` val="${escapeXml(style.fontName)}"`);
  }
  if (style.fontSize !== undefined) change('sz', ` val="${style.fontSize}"`);
  if (style.fontColor !== undefined) change('color', ` rgb="${opaque(style.fontColor)}"`);
  const content = FONT_ORDER.map((name) => properties.get(name) ?? '').join('');
  return `<${prefix}font>${content}</${prefix}font>`;
}

/** @param color of a solid fill, `RRGGBB` */
export function fillXml(prefix: string, kind: string, color?: string): string {
  const pattern = `${prefix}patternFill`;
  const colors =
    color === undefined
      ? '/>'
      : `><${prefix}fgColor rgb="${opaque(color)}"/><${prefix}bgColor indexed="64"/></${pattern}>`;
  return `<${prefix}fill><${pattern} patternType="${kind}"${colors}</${prefix}fill>`;
}

/** Thin lines on all four sides, or none. */
export function borderXml(prefix: string, lines: boolean): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    lines
      ? `<${prefix}${side} style="thin"><${prefix}color indexed="64"/></${prefix}${side}>`
      : `<${prefix}${side}/>`,
  );
  return `<${prefix}border>${sides.join('')}<${prefix}diagonal/></${prefix}border>`;
}

/** What a conditional format lays over a cell. Its fill is the background colour, unlike a cell's. */
export function differentialXml(
  prefix: string,
  { fill, fontColor }: Pick<ConditionalFill, 'fill' | 'fontColor'>,
): string {
  const font =
    fontColor === undefined
      ? ''
      : `<${prefix}font><${prefix}color rgb="${opaque(fontColor)}"/></${prefix}font>`;
  const background = `<${prefix}bgColor rgb="${opaque(fill)}"/>`;
  const pattern = `<${prefix}patternFill>${background}</${prefix}patternFill>`;
  return `<${prefix}dxf>${font}<${prefix}fill>${pattern}</${prefix}fill></${prefix}dxf>`;
}

function opaque(color: string): string {
  return `FF${color.toUpperCase()}`;
}
