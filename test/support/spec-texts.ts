import { isCellError, type TableSpec } from '../../src/workbook';

/** What a generated sheet shows, row by row; empty cells are ''. */
export function shownIn(spec: TableSpec): (string | number)[][] {
  return spec.rows.map(({ cells }) =>
    cells.map((cell) => {
      const content = cell?.content;
      if (!content) return '';
      if (content.kind === 'text') return content.text;
      return isCellError(content.value) ? content.value.error : content.value;
    }),
  );
}

/** The formula of a cell, or undefined where it has none. Rows and columns are zero-based. */
export function formulaAt(spec: TableSpec, row: number, column: number): string | undefined {
  const content = spec.rows[row]?.cells[column]?.content;
  return content?.kind === 'formula' ? content.formula : undefined;
}
