import type { SpecCell, TableSpec } from '../../workbook';

/** A link is a formula that shows words; as a value it would lead nowhere. An error is not a value. */
const LINK = 'HYPERLINK(';

/** The table with the figures themselves in place of the formulas that give them. */
export function asValues(spec: TableSpec): TableSpec {
  return {
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && withValue(cell)),
    })),
  };
}

function withValue(cell: SpecCell): SpecCell {
  const { content } = cell;
  if (content?.kind !== 'formula' || content.formula.startsWith(LINK)) return cell;
  const { value } = content;
  if (typeof value === 'object') return cell;
  return {
    ...cell,
    content: typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
  };
}
