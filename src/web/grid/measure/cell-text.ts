import { isCellError, numberText, type Cell } from '../../../app';

/** What a cell shows. */
export function cellText(cell: Cell): string {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, cell.numberFormat);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isCellError(value) ? value.error : value;
}

/** What the line above the sheet shows of a cell: its formula, or its value in full. */
export function cellSource(cell: Cell | undefined): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === 'number' ? numberText(cell.value) : cellText(cell);
}

/** True where the cell's content stands to the right: figures, as in Excel. */
export function isFigure(cell: Cell): boolean {
  return typeof cell.value === 'number';
}
