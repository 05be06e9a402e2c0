import { toNumber } from '../../domain';
import {
  childrenByParent,
  columnsOf,
  decimalAt,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';

/** One of the figures that a mean is of. */
export interface Part {
  readonly row: number;
  readonly name: string;
  readonly value: number;
}

export interface Mean {
  readonly value: number;
  readonly parts: readonly Part[];
}

/** Caps in use, in percent. */
const CAPS = [100, 120];

/**
 * What a row Rata-rata may be the mean of, the likeliest first: the rows that it counts; the
 * indicators since the average above, or all of them; the averages above; each as printed, or capped.
 */
export function meansOf(
  table: RecognisedTable,
  row: RecognisedRow,
  column: RecognisedColumn,
  averages: readonly RecognisedRow[],
): Mean[] {
  const children = childrenByParent(table.rows).get(row.index) ?? [];
  if (children.length > 0) return [meanOf(partsIn(table, children, column))].filter(isMean);
  const above = averages.filter(({ index }) => index < row.index);
  const since = above.at(-1)?.index ?? -1;
  const indicators = table.rows.filter(({ role, index }) => role === 'data' && index < row.index);
  const sets = [
    indicators.filter(({ index }) => index > since),
    indicators,
    above,
    ...sasaranRows(table, row, indicators),
  ].map((rows) => partsIn(table, rows, column));
  const plain = sets.map(meanOf);
  const capped =
    column.role !== 'capaian'
      ? []
      : CAPS.flatMap((cap) =>
          sets.map((parts) =>
            meanOf(parts.map((part) => ({ ...part, value: Math.min(part.value, cap) }))),
          ),
        );
  return [...plain, ...capped].filter(isMean);
}

/** The indicators of the last sasaran, and rows of sasaran that hold means themselves. */
function sasaranRows(
  table: RecognisedTable,
  { index: at }: RecognisedRow,
  indicators: readonly RecognisedRow[],
): RecognisedRow[][] {
  const levels = new Set(indicators.map(({ level }) => level));
  const byLevel = [...levels].map((level) => indicators.filter((row) => row.level === level));
  const parents = indicators.filter(({ parent }) => parent === null);
  const last = table.rows
    .filter(({ parent, index }) => parent !== null && index < at)
    .at(-1)?.parent;
  const siblings = indicators.filter(({ parent }) => parent !== null && parent === last);
  return [...byLevel, parents, siblings];
}

function isMean(mean: Mean | undefined): mean is Mean {
  return mean !== undefined;
}

function meanOf(parts: readonly Part[]): Mean | undefined {
  if (parts.length === 0) return undefined;
  return { value: parts.reduce((sum, { value }) => sum + value, 0) / parts.length, parts };
}

/** A percentage that was left blank counts as what its row's own figures come to. */
function partsIn(
  table: RecognisedTable,
  rows: readonly RecognisedRow[],
  column: RecognisedColumn,
): Part[] {
  const pair = columnsOf(table, 'persen').includes(column)
    ? ratioPairs(table).find((one) => one.column.index === column.index)
    : undefined;
  return rows.flatMap((row) => {
    const printed = decimalAt(row, column.index);
    if (printed) return [{ row: row.index, name: row.label, value: toNumber(printed) }];
    const [above, below] = [pair?.numerator, pair?.denominator].map((one) =>
      one ? decimalAt(row, one.index) : undefined,
    );
    if (!above || !below || below.units === 0n) return [];
    return [{ row: row.index, name: row.label, value: (toNumber(above) / toNumber(below)) * 100 }];
  });
}
