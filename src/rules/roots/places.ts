import type { SheetCell } from '../../workbook';
import type { Finding } from '../types';

export function cellKey({ sheet, row, column }: SheetCell): string {
  return `${row}:${column}:${sheet}`;
}

export function rowKey(sheet: string, row: number): string {
  return `${row}:${sheet}`;
}

/** Findings by their cell and by their row. */
export interface Places {
  at(cell: SheetCell): readonly Finding[];
  inRow(sheet: string, row: number): readonly Finding[];
}

export function placesOf(findings: readonly Finding[]): Places {
  const byCell = group(findings, ({ cell }) => cellKey(cell));
  const byRow = group(findings, ({ cell }) => rowKey(cell.sheet, cell.row));
  return {
    at: (cell) => byCell.get(cellKey(cell)) ?? [],
    inRow: (sheet, row) => byRow.get(rowKey(sheet, row)) ?? [],
  };
}

function group(
  findings: readonly Finding[],
  key: (finding: Finding) => string,
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const members = groups.get(key(finding));
    if (members) members.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return groups;
}
