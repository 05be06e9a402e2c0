import type { CellRef } from '../address';
import { tokeniseFormula, type FormulaToken, type Reference, type ReferenceEnd } from './tokens';

/**
 * A formula in a form that stays the same when it is copied: `SUM(C6:C9)` in C5 is
 * `SUM(R[1]C[0]:R[4]C[0])` (R1C1, ECMA-376 part 1, 18.17.2.3). Blanks and capitals do not matter.
 * @returns undefined where the formula is not understood
 */
export function relativeForm(formula: string, at: CellRef): string | undefined {
  return tokeniseFormula(formula)
    ?.map((token) => tokenForm(token, at))
    .join(' ');
}

/**
 * How a formula is built, whatever cells it names: `C5/B5*100` and `C5/B4*100` have the same shape.
 * @returns undefined where the formula is not understood
 */
export function formulaShape(formula: string): string | undefined {
  return tokeniseFormula(formula)
    ?.map((token) => (token.kind === 'reference' ? '#' : tokenForm(token, ANYWHERE)))
    .join(' ');
}

const ANYWHERE: CellRef = { row: 0, column: 0 };

function tokenForm(token: FormulaToken, at: CellRef): string {
  switch (token.kind) {
    case 'reference':
      return relativeReference(token.reference, at);
    case 'number':
      return String(token.value);
    case 'call':
      return `${token.name}()`;
    default:
      return token.text;
  }
}

/** The cells that a formula names, by how far they are from its own cell: `'LRA'!R[0]C[-1]:R[0]C[-1]`. */
export function relativeReference({ sheet, from, to }: Reference, at: CellRef): string {
  const where = sheet === null ? '' : `'${sheet}'!`;
  return `${where}${endForm(from, at)}:${endForm(to, at)}`;
}

function endForm({ row, column, fixedRow, fixedColumn }: ReferenceEnd, at: CellRef): string {
  return `R${fixedRow ? row + 1 : `[${row - at.row}]`}C${fixedColumn ? column + 1 : `[${column - at.column}]`}`;
}
