import { a1, parseA1Range, type CellRange, type CellRef } from '../..';
import { shiftFormula } from '../formula/shift';
import { withoutPrefixes } from '../formula/prefixes';
import { attribute, type XmlTag } from '../xml/parse';

interface SharedFormula extends CellRef {
  readonly formula: string;
}

interface ArrayFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/**
 * The formulas of one sheet. A file writes a formula once and lets other cells refer to it: shared
 * formulas are followed cell by cell, an array formula covers a rectangle.
 */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private arrays: ArrayFormula[] = [];

  /**
   * @param tag the `<f>` of a cell
   * @param text its content
   * @returns the cell's own formula, or undefined where it has none
   */
  read(tag: XmlTag, text: string, cell: CellRef): string | undefined {
    const formula = withoutPrefixes(text.replace(/^=/, ''));
    const kind = attribute(tag, 't');
    if (kind === 'shared') return this.readShared(attribute(tag, 'si') ?? '', formula, cell);
    if (formula === '') return undefined;
    if (kind === 'array') this.addArray(attribute(tag, 'ref') ?? a1(cell), formula);
    return formula;
  }

  /** The array formula that covers a cell; cells are asked for in reading order. */
  covering(cell: CellRef): string | undefined {
    if (this.arrays.length === 0) return undefined;
    this.arrays = this.arrays.filter(({ range }) => range.bottom >= cell.row);
    return this.arrays.find(
      ({ range: { top, left, right } }) =>
        cell.row >= top && cell.column >= left && cell.column <= right,
    )?.formula;
  }

  private readShared(id: string, formula: string, cell: CellRef): string | undefined {
    if (formula !== '') {
      this.shared.set(id, { formula, row: cell.row, column: cell.column });
      return formula;
    }
    const first = this.shared.get(id);
    return first && shiftFormula(first.formula, cell.row - first.row, cell.column - first.column);
  }

  private addArray(ref: string, formula: string): void {
    const range = parseA1Range(ref);
    if (!range) return;
    const single = range.top === range.bottom && range.left === range.right;
    if (!single) this.arrays.push({ range, formula });
  }
}
