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
  /** Findings that were computed from the cell. */
  computedFrom(cell: SheetCell): readonly Finding[];
}

export function placesOf(findings: readonly Finding[]): Places {
  const byCell = group(findings, ({ cell, also = [] }) => [cell, ...also].map(cellKey));
  const byRow = group(findings, ({ cell }) => [rowKey(cell.sheet, cell.row)]);
  const byPart = group(findings, ({ related }) => related.map(cellKey));
  return {
    at: (cell) => byCell.get(cellKey(cell)) ?? [],
    inRow: (sheet, row) => byRow.get(rowKey(sheet, row)) ?? [],
    computedFrom: (cell) => byPart.get(cellKey(cell)) ?? [],
  };
}

function group(
  findings: readonly Finding[],
  keysOf: (finding: Finding) => readonly string[],
): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      const members = groups.get(key);
      if (members) members.push(finding);
      else groups.set(key, [finding]);
    }
  }
  return groups;
}
