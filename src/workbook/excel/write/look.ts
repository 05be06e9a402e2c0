import { sideOf, type CellStyle } from '../..';

/** Gives a range the look of a style; number format and border are set elsewhere, in larger blocks. */
export function applyLook(format: Excel.RangeFormat, style: CellStyle): void {
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = `#${style.fontColor}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  const side = sideOf(style);
  if (side) format.horizontalAlignment = HORIZONTAL[side];
  if (style.vertical) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent !== undefined && style.indent > 0) format.indentLevel = style.indent;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** Equal texts mean equal looks. */
export function lookKey(style: CellStyle): string {
  const { bold, italic, fontName, fontSize, fontColor, fill } = style;
  const { horizontal, vertical, wrap, indent } = style;
  return JSON.stringify([
    fontName,
    bold ?? false,
    italic ?? false,
    fontSize,
    fontColor,
    fill,
    horizontal,
    vertical,
    wrap ?? false,
    indent ?? 0,
  ]);
}

/** The key of a cell without any look of its own. */
export const PLAIN_LOOK = lookKey({});

/** Thin lines on all sides of every cell of ranges that are all as tall and wide, or not, as told. */
export function applyBorder(
  { borders }: Excel.RangeFormat,
  { isTall, isWide }: { readonly isTall: boolean; readonly isWide: boolean },
): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
    ...(isTall ? [Excel.BorderIndex.insideHorizontal] : []),
    ...(isWide ? [Excel.BorderIndex.insideVertical] : []),
  ];
  for (const edge of edges) borders.getItem(edge).style = Excel.BorderLineStyle.continuous;
}
