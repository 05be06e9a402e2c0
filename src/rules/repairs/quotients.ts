import { ratioPairs } from '../../recognise';
import { a1, qualified, type CellChange, type SheetCell } from '../../workbook';
import type { Finding } from '../types';
import { columnFormula } from './column-formula';
import { figureFormat } from './formats';
import { formulaChange, placeOf, type RepairInput, type RepairPlace } from './place';

/** Expected percentages are told to two decimals or more. */
const SLACK = 0.006;

/** A percentage becomes the quotient of the two cells that it was compared with. */
export function quotientRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  const [numerator, denominator, more] = finding.related;
  if (!place || !numerator || !denominator || more) return null;
  return quotientAt(place, numerator, denominator, finding.expected);
}

/** A blank percentage; what else is blank in the row would be left, so nothing is done then. */
export function blankRepair(finding: Finding, input: RepairInput): CellChange[] | null {
  const { columns } = finding.message.data;
  const isAlone = typeof columns === 'object' && columns.length === 1;
  return isAlone ? quotientRepair(finding, input) : null;
}

/** A percentage that cannot be read, where no way to read it fits but its row tells what it is. */
export function unreadableQuotient(finding: Finding, input: RepairInput): CellChange[] | null {
  const place = placeOf(finding, input);
  const pair =
    place && ratioPairs(place.table).find(({ column }) => column.index === place.column.index);
  if (!place || pair?.kind !== 'persen') return null;
  const cell = ({ index }: { readonly index: number }): SheetCell => ({
    ...finding.cell,
    column: index,
  });
  return quotientAt(place, cell(pair.numerator), cell(pair.denominator), finding.expected);
}

function quotientAt(
  place: RepairPlace,
  numerator: SheetCell,
  denominator: SheetCell,
  expected: Finding['expected'],
): CellChange[] | null {
  if (typeof expected !== 'number') return null;
  if (numerator.file !== undefined || denominator.file !== undefined) return null;
  const isFraction = keepsFractions(place);
  // The format of an empty cell is not known: a fraction might be shown as 1.
  if (isFraction && place.cell === undefined) return null;
  const name = (cell: SheetCell): string =>
    cell.sheet === place.sheet.name ? a1(cell) : qualified(cell);
  const quotient = `${name(numerator)}/${name(denominator)}${isFraction ? '' : '*100'}`;
  const guarded = `IF(${name(denominator)}=0,"",${quotient})`;
  const isExpected = (value: number): boolean =>
    Math.abs((isFraction ? value * 100 : value) - expected) <= SLACK;
  const isShown = isFraction && place.figure?.kind === 'number' && place.figure.fraction !== true;
  const format = figureFormat(place, isFraction ? expected / 100 : expected, isShown);
  return formulaChange(place, [columnFormula(place), guarded], isExpected, format);
}

/** Whether the cell, or where it tells nothing most of its column, holds 0.9342 for 93,42. */
function keepsFractions({ figure, table, column, cell }: RepairPlace): boolean {
  if (figure?.kind === 'number') return figure.percent || figure.fraction === true;
  if (cell?.numberFormat?.includes('%') === true) return true;
  const figures = table.rows.flatMap(({ figures: of }) => {
    const one = of.get(column.index);
    return one?.kind === 'number' ? [one] : [];
  });
  const fractions = figures.filter(({ percent, fraction }) => percent || fraction === true);
  return fractions.length * 2 > figures.length;
}
