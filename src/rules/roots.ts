import type { RecognisedTable } from '../recognise';
import type { Finding } from './types';

/**
 * Names for each finding the one that explains it, so that one mistake is read once:
 * a percentage out of range is explained by the wrong percentage in the same cell, or by the realisasi
 * above pagu of its row; a total above its pagu by the row below it that already is.
 */
export function withRoots(
  findings: readonly Finding[],
  tables: readonly RecognisedTable[],
): Finding[] {
  const byPlace = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = rowKey(finding.cell.sheet, finding.cell.row);
    byPlace.set(key, [...(byPlace.get(key) ?? []), finding]);
  }
  const parts = partsByRow(tables);
  const inRow = (sheet: string, row: number, rule: string): Finding[] =>
    (byPlace.get(rowKey(sheet, row)) ?? []).filter((finding) => finding.rule === rule);
  return findings.map((finding) => {
    const { sheet, row, column } = finding.cell;
    if (finding.rule === 'persen-di-luar-rentang') {
      const sameCell = inRow(sheet, row, 'persen-tidak-sesuai').find(
        (other) => other.cell.column === column,
      );
      const root = sameCell ?? inRow(sheet, row, 'realisasi-melebihi-pagu')[0];
      return { ...finding, root: root?.id ?? null };
    }
    if (finding.rule === 'realisasi-melebihi-pagu') {
      const below = (parts.get(rowKey(sheet, row)) ?? [])
        .flatMap((part) => inRow(sheet, part, 'realisasi-melebihi-pagu'))
        .find((other) => other.cell.column === column);
      return { ...finding, root: below?.id ?? null };
    }
    return finding;
  });
}

function rowKey(sheet: string, row: number): string {
  return `${row}|${sheet}`;
}

/** Row indexes below each row, by the row's key. */
function partsByRow(tables: readonly RecognisedTable[]): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.parent === null) continue;
      const key = rowKey(table.sheet, row.parent);
      parts.set(key, [...(parts.get(key) ?? []), row.index]);
    }
  }
  return parts;
}
