import type { Cell, CellRange } from '../..';
import { attribute, isTrue, type XmlTag } from '../xml/parse';

/** Gathers hidden rows and columns; a line of height or width zero is hidden as well. */
export class HiddenLines {
  private readonly rows: number[] = [];
  private readonly columns: { from: number; to: number }[] = [];

  addRow(tag: XmlTag, row: number): void {
    if (isTrue(attribute(tag, 'hidden')) || Number(attribute(tag, 'ht') ?? 1) === 0)
      this.rows.push(row);
  }

  addColumns(tag: XmlTag): void {
    if (!isTrue(attribute(tag, 'hidden')) && Number(attribute(tag, 'width') ?? 1) !== 0) return;
    const from = Number(attribute(tag, 'min')) - 1;
    this.columns.push({ from, to: Number(attribute(tag, 'max') ?? from + 1) - 1 });
  }

  /** Those within the used part of the sheet: people hide "all the rest" down to row 1,048,576. */
  within(
    cells: readonly (readonly (Cell | undefined)[])[],
    merges: readonly CellRange[],
  ): { hiddenRows: ReadonlySet<number>; hiddenColumns: ReadonlySet<number> } {
    let lastRow = cells.length - 1;
    let lastColumn = -1;
    cells.forEach((row) => (lastColumn = Math.max(lastColumn, row.length - 1)));
    for (const { bottom, right } of merges) {
      lastRow = Math.max(lastRow, bottom);
      lastColumn = Math.max(lastColumn, right);
    }
    const hiddenColumns = new Set<number>();
    for (const { from, to } of this.columns)
      for (let column = from; column <= Math.min(to, lastColumn); column++)
        hiddenColumns.add(column);
    return { hiddenRows: new Set(this.rows.filter((row) => row <= lastRow)), hiddenColumns };
  }
}
