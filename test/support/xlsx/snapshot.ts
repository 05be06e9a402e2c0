import { a1, a1Range, type Cell, type SheetSnapshot } from '../../../src/workbook';
import { xlsxPackage } from './package';

/** A file that holds the values of sheets: numbers and texts, merges, hidden sheets. */
export function fileOf(...sheets: readonly SheetSnapshot[]): Uint8Array {
  return xlsxPackage({
    sheets: sheets.map(({ name, rows, merges, visibility }) => ({
      name,
      data: rows.map((cells, row) => rowXml(cells ?? [], row)).join(''),
      after:
        merges.length === 0
          ? ''
          : `<mergeCells>${merges.map((area) => `<mergeCell ref="${a1Range(area)}"/>`).join('')}</mergeCells>`,
      ...(visibility === 'hidden' ? { state: 'hidden' as const } : {}),
    })),
  });
}

function rowXml(cells: readonly (Cell | undefined)[], row: number): string {
  const xml = Array.from(cells, (cell, column) => cellXml(cell, a1({ row, column }))).join('');
  return xml === '' ? '' : `<row r="${row + 1}">${xml}</row>`;
}

function cellXml(cell: Cell | undefined, at: string): string {
  const value = cell?.value;
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value !== 'string') return '';
  const text = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
