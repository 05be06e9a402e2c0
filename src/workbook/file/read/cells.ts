import type { CellObject, WorkSheet } from '@e965/xlsx';
import { parseA1Range, type Cell, type CellRef, type CellValue } from '../..';
import { withoutPrefixes } from '../formula/prefixes';
import { shiftFormula } from '../../formula/shift';
import { unescapeXString } from '../xml/text';
import type { CellFacts, SheetFacts } from './sheet-facts';
import { PLAIN, boldOfRuns, type Typography } from './styles';

/** The cells of a sheet as the library gives them. */
type LibraryCells = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** What the package itself tells of a sheet's cells; of a binary workbook nothing is known. */
export interface CellContext {
  readonly facts?: SheetFacts;
  readonly typography?: readonly Typography[];
}

/** The cells of a sheet that hold something: the library's, set right by what the package says. */
export function readCells(
  sheet: WorkSheet,
  { facts, typography = [] }: CellContext = {},
): (Cell | undefined)[][] {
  const cells: LibraryCells = sheet['!data'] ?? [];
  const rows: (Cell | undefined)[][] = [];
  cells.forEach((line, row) => {
    line?.forEach((object, column) => {
      if (!object) return;
      const known = facts?.cells[row]?.[column];
      const formula = formulaOf(object, cells, { row, column }, known);
      const value = valueOf(object, known);
      // An empty text that nobody computes looks like an empty cell, in Excel as well.
      if (formula === undefined && (value === null || value === '')) return;
      (rows[row] ??= [])[column] = {
        value,
        ...(formula !== undefined && { formula }),
        ...(object.z !== undefined && object.z !== 'General' && { numberFormat: String(object.z) }),
        ...(typeof value === 'string' && known && looks(object, typography[known.style])),
      };
    });
  });
  return rows;
}

function looks(object: CellObject, { bold, indent } = PLAIN): Pick<Cell, 'bold' | 'indent'> {
  const ofRuns = typeof object.r === 'string' ? boldOfRuns(object.r) : undefined;
  return { bold: ofRuns ?? bold, ...(indent > 0 && { indent }) };
}

function valueOf({ t, v, w }: CellObject, known: CellFacts | undefined): CellValue {
  // The library takes the entities of a computed text away twice.
  if (known?.type === 'str')
    return known.stored === undefined ? null : unescapeXString(known.stored);
  // A formula that was never computed.
  if (known && known.type !== 'inlineStr' && !known.stored) return null;
  if (t === 'e') return { error: w ?? '#N/A' };
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  return typeof v === 'string' || typeof v === 'boolean' ? v : null;
}

/** A formula that several cells share or that covers them is given for each of them. */
function formulaOf(
  { f, F }: CellObject,
  cells: LibraryCells,
  { row, column }: CellRef,
  known: CellFacts | undefined,
): string | undefined {
  const from = known?.sharedFrom;
  // The library also shifts text constants and sheet names like `LRA2023`, and no whole columns.
  if (from) return shiftFormula(writtenAt(cells, from) ?? '', row - from.row, column - from.column);
  if (f !== undefined) return plainFormula(f);
  const array = F === undefined ? undefined : parseA1Range(F);
  return array && writtenAt(cells, { row: array.top, column: array.left });
}

function writtenAt(cells: LibraryCells, { row, column }: CellRef): string | undefined {
  const formula = cells[row]?.[column]?.f;
  return formula === undefined ? undefined : plainFormula(formula);
}

function plainFormula(formula: string): string {
  return withoutPrefixes(formula.replace(/^=/, ''));
}
