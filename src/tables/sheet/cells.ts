import type { CellError, CellStyle, SpecCell } from '../../workbook';

export function textCell(text: string, style: CellStyle): SpecCell {
  return { content: text === '' ? null : { kind: 'text', text }, style };
}

export function formulaCell(
  formula: string,
  value: number | string | CellError,
  style: CellStyle,
): SpecCell {
  return { content: { kind: 'formula', formula, value }, style };
}

export function numberCell(value: number, style: CellStyle): SpecCell {
  return { content: { kind: 'number', value }, style };
}

export function emptyCell(style: CellStyle): SpecCell {
  return { content: null, style };
}
