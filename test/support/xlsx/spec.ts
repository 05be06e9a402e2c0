import type { CellStyle, SpecCell, TableSpec } from '../../../src/workbook';

/** A table with one line of cells for each line given; everything else as small as it can be. */
export function specOf(
  rows: readonly (readonly (SpecCell | undefined)[])[],
  more: Partial<TableSpec> = {},
): TableSpec {
  return {
    id: 'realisasi-anggaran',
    sheetName: 'Realisasi',
    columnWidths: [],
    rows: rows.map((cells) => ({ cells })),
    merges: [],
    freezeRows: 0,
    print: { paper: 'F4', orientation: 'landscape', repeatRows: [0, 1] },
    conditionals: [],
    charts: [],
    ...more,
  };
}

export function text(value: string, style: CellStyle = {}): SpecCell {
  return { content: { kind: 'text', text: value }, style };
}

export function number(value: number, style: CellStyle = {}): SpecCell {
  return { content: { kind: 'number', value }, style };
}

export function formula(code: string, value: number | string, style: CellStyle = {}): SpecCell {
  return { content: { kind: 'formula', formula: code, value }, style };
}
