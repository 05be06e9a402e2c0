import { shiftDecimal, toNumber } from '../../domain';
import { columnsOf } from '../identities/amounts';
import type { Figure, RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';
import { borneOut } from './quotients';

type NumberFigure = Figure & { kind: 'number' };

/** Figures from here on are on the scale 0–100, unless their own quotient says otherwise. */
const LARGEST_FRACTION = 10;
/** A column most of whose figures are larger needs no closer look. */
const USUAL_FRACTION = 2;

/**
 * Percentages that are kept as fractions without a percent format, `0.9342` for 93,42. The quotients
 * of the column's rows decide: a column of small percentages, 0,5 % absorbed everywhere, is none.
 * A column beside it that has no quotients of its own goes with it where nothing in it exceeds 1.
 */
export function withFractions(table: RecognisedTable): RecognisedTable {
  const candidates = columnsOf(table, 'persen', 'fisik', 'capaian').filter((column) =>
    looksLikeFractions(table, column),
  );
  let settled = table;
  const without: RecognisedColumn[] = [];
  let [fractions, percentages] = [0, 0];
  for (const column of candidates) {
    const verdict = judge(settled, column);
    if (verdict === 'fractions') {
      settled = shifted(settled, column.index, keepsPercent(settled, column));
      fractions += 1;
    } else if (verdict === 'percentages') percentages += 1;
    else without.push(column);
  }
  if (fractions === 0 || percentages > 0) return settled;
  for (const { index } of without) {
    const most = Math.max(...unmarked(settled, index).map(({ size }) => size));
    if (most <= 1) settled = shifted(settled, index);
  }
  return settled;
}

function looksLikeFractions(table: RecognisedTable, { index }: RecognisedColumn): boolean {
  const sizes = unmarked(table, index);
  return (
    sizes.length > 0 &&
    sizes.filter(({ size }) => size <= USUAL_FRACTION).length * 2 >= sizes.length
  );
}

/** The figures other than zero that do not say themselves that they are percentages. */
function unmarked(
  table: RecognisedTable,
  column: number,
): { readonly row: RecognisedRow; readonly size: number }[] {
  return table.rows.flatMap((row) => {
    const figure = row.figures.get(column);
    if (!isUnmarked(figure) || figure.value.units === 0n) return [];
    return [{ row, size: Math.abs(toNumber(figure.value)) }];
  });
}

function isUnmarked(figure: Figure | undefined): figure is NumberFigure {
  return figure?.kind === 'number' && !figure.percent && !figure.fraction;
}

function judge(
  table: RecognisedTable,
  column: RecognisedColumn,
): 'fractions' | 'percentages' | undefined {
  const rows = unmarked(table, column.index).map(({ row }) => row.index);
  const asPercent = borneOut(table, column.index, rows);
  const asFraction = borneOut(shifted(table, column.index), column.index, rows);
  const checked = Math.max(asPercent.checked, asFraction.checked);
  if (checked === 0) return undefined;
  // One cell alone convinces only where there is no other.
  const convinces =
    asFraction.held.size > asPercent.held.size &&
    asFraction.held.size * 2 >= checked &&
    asFraction.held.size >= Math.min(2, checked);
  return convinces ? 'fractions' : 'percentages';
}

/** Rows of a column of fractions whose figure is a percentage all the same. */
function keepsPercent(table: RecognisedTable, { index }: RecognisedColumn): ReadonlySet<number> {
  const figures = unmarked(table, index);
  const rows = figures.map(({ row }) => row.index);
  const asFraction = borneOut(shifted(table, index), index, rows).held;
  const asPercent = borneOut(table, index, rows).held;
  return new Set(
    figures
      .filter(({ row, size }) => {
        if (asFraction.has(row.index)) return false;
        return size >= LARGEST_FRACTION || asPercent.has(row.index);
      })
      .map(({ row }) => row.index),
  );
}

function shifted(
  table: RecognisedTable,
  index: number,
  except: ReadonlySet<number> = new Set(),
): RecognisedTable {
  const rows = table.rows.map((row): RecognisedRow => {
    const figure = row.figures.get(index);
    if (!isUnmarked(figure) || except.has(row.index)) return row;
    const value = shiftDecimal(figure.value, 2);
    return {
      ...row,
      figures: new Map(row.figures).set(index, { ...figure, value, fraction: true }),
    };
  });
  return { ...table, rows };
}
