import { columnName } from '../../workbook';

/** Excel takes at most 255 arguments; more are summed in groups. */
const MOST_ARGUMENTS = 250;

/** Cells of one column, runs of neighbouring rows written as ranges: `C8:C10`, `C14`. */
export function rangesOf(column: number, rows: readonly number[]): string[] {
  const name = columnName(column);
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) =>
    from === to ? `${name}${from + 1}` : `${name}${from + 1}:${name}${to + 1}`,
  );
}

/** `SUM` over cells of one column. */
export function sumFormula(column: number, rows: readonly number[]): string {
  return sumOfParts(rangesOf(column, rows));
}

function sumOfParts(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(',')})`;
  const groups: string[] = [];
  for (let at = 0; at < parts.length; at += MOST_ARGUMENTS) {
    groups.push(sumOfParts(parts.slice(at, at + MOST_ARGUMENTS)));
  }
  return sumOfParts(groups);
}

/**
 * Mean of those cells of one column that hold a number; `otherwise` where none does. The mean of more
 * than some hundred separate stretches is the sum over the count.
 */
export function averageFormula(column: number, rows: readonly number[], otherwise: string): string {
  const parts = rangesOf(column, rows);
  if (parts.length <= MOST_ARGUMENTS) {
    const all = parts.join(',');
    return `IF(COUNT(${all})=0,"${otherwise}",AVERAGE(${all}))`;
  }
  const count = parts.map((part) => `COUNT(${part})`).join('+');
  return `IF(${count}=0,"${otherwise}",${sumOfParts(parts)}/(${count}))`;
}
