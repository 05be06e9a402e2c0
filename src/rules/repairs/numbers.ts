import { toNumber } from '../../domain';
import { sumColumns, type Figure } from '../../recognise';
import type { CellChange } from '../../workbook';
import { textAt } from '../cells';
import type { Finding } from '../types';
import { figureFormat } from './formats';
import { changeAt, placeOf, type RepairInput, type RepairPlace } from './place';

/** Texts that hold figures become numbers: one cell, or all of a column of which it was said. */
export function textFigureRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const { kind } = finding.message.data;
  // A reduction in brackets is how some offices print it.
  if (kind === 'kurung') return null;
  if (kind === 'sel') return changesAt([placeOf(finding, input)]);
  const place = placeOf(finding, input);
  if (!place) return null;
  const columns = [finding.cell, ...finding.related].map(({ column }) => column);
  const places = [...new Set(columns)].flatMap((column) =>
    place.table.rows.map(({ index }) =>
      placeOf({ cell: { ...finding.cell, row: index, column } }, input),
    ),
  );
  const isZero = (one: RepairPlace | undefined): boolean =>
    one?.figure?.kind === 'number' && one.figure.value.units === 0n;
  return changesAt(places.filter((one) => kind === 'kolom' || isZero(one) === (kind === 'nol')));
}

/** A single figure that is written against its column's way. */
export function separatorRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  return finding.expected === null ? null : changesAt([placeOf(finding, input)]);
}

function changesAt(places: readonly (RepairPlace | undefined)[]): CellChange[] | null {
  const changes = places.flatMap((place) => (place && numberChange(place)) ?? []);
  return changes.length === 0 ? null : changes;
}

function numberChange(place: RepairPlace): CellChange | undefined {
  const { cell, figure, sheet, row, column } = place;
  if (typeof cell?.value !== 'string' || cell.formula !== undefined) return undefined;
  // A dash for nothing is how amounts are printed.
  if (figure?.kind !== 'number' || !/\d/.test(textAt(sheet, row.index, column.index)))
    return undefined;
  const number = numberOf(figure);
  if (!number) return undefined;
  const numberFormat = figureFormat(place, number.value, number.isPercent);
  const after = { value: number.value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  return changeAt(sheet, { row: row.index, column: column.index }, after);
}

/** What stands in the cell once the text is a number; nothing where its unit would be lost. */
function numberOf(
  figure: Extract<Figure, { kind: 'number' }>,
): { readonly value: number; readonly isPercent: boolean } | undefined {
  if (figure.unit !== undefined) return undefined;
  const value = toNumber(figure.value);
  const isHundredfold = figure.percent || figure.fraction === true;
  return {
    value: isHundredfold ? Number(`${value}e-2`) : value,
    isPercent: figure.percent,
  };
}

/** A figure that cannot be read, where sums or percentages tell what was meant. */
export function readingRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  const { expected, cause } = finding;
  if (!place || typeof expected !== 'number' || cause === null) return null;
  const { table, column, row, sheet } = place;
  const value = sumColumns(table).includes(column.index) ? expected / table.unit : expected;
  const numberFormat = figureFormat(place, value, false);
  const after = { value, ...(numberFormat === undefined ? {} : { numberFormat }) };
  return [changeAt(sheet, { row: row.index, column: column.index }, after)];
}

/** An amount whose sign was turned. */
export function signRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  const { expected } = finding;
  if (typeof place?.cell?.value !== 'number' || place.cell.formula !== undefined) return null;
  if (typeof expected !== 'number' || expected <= 0) return null;
  const { sheet, row, column } = place;
  return [changeAt(sheet, { row: row.index, column: column.index }, { value: -place.cell.value })];
}

/** An efficiency that lost its sign. */
export function efficiencyRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  const { expected, cause } = finding;
  if (typeof place?.cell?.value !== 'number' || place.cell.formula !== undefined) return null;
  if (typeof expected !== 'number' || cause?.id !== 'tanda-efisiensi') return null;
  const { sheet, row, column } = place;
  return [changeAt(sheet, { row: row.index, column: column.index }, { value: -place.cell.value })];
}
