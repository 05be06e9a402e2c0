import type { SpecContent, TableSpec } from '../../src/app';

/** What the cells of a generated sheet show, row by row; formulas by the value beside them. */
export function shownRows({ rows }: TableSpec) {
  return rows.map(({ cells }) => cells.map((cell) => shown(cell?.content ?? null)));
}

/** The rows between the one that numbers the columns and the next empty one, for each table of the sheet. */
export function tablesShown(spec: TableSpec) {
  const rows = shownRows(spec);
  const heads = rows.flatMap(([first], place) => (first === '(1)' ? [place] : []));
  return heads.map((head) => {
    const end = rows.findIndex((row, place) => place > head && row.every((text) => text === ''));
    return rows.slice(head + 1, end);
  });
}

/** The cell that a formula stands in, by its place on the sheet. */
export function formulaAt({ rows }: TableSpec, row: number, column: number): string | undefined {
  const content = rows[row]?.cells[column]?.content;
  return content?.kind === 'formula' ? content.formula : undefined;
}

function shown(content: SpecContent | null): string | number {
  if (!content) return '';
  if (content.kind === 'text') return content.text;
  return typeof content.value === 'object' ? content.value.error : content.value;
}
