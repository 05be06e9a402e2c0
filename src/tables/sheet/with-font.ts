import type { TableSpec } from '../../workbook';

/** The table with all its cells in one font; in the workbook's own where none is named. */
export function withFont(spec: TableSpec, fontName: string | null): TableSpec {
  if (fontName === null) return spec;
  return {
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && { ...cell, style: { ...cell.style, fontName } }),
    })),
  };
}
