/**
 * Tables of no known kind: found by shape, and searched for the sums that their figures, labels and
 * looks bear out. Rows and columns are searched by the same code, each as lines of figures.
 */
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { gridOf, type Grid } from '../grid';
import type { Identity, RecognisedTable } from '../types';
import { chooseSums, type LineSum } from './choose';
import { holdsAt } from './evidence';
import type { Field } from './field';
import { findShapedTables } from './find-tables';
import { linesOf } from './lines';
import { sheetNotation } from './read';
import { describeTable } from './table';

/** A sum that fails in more of its lines than this is not claimed where it fails. */
const CLAIMED_FROM = 0.7;

/**
 * All tables of a workbook: those of known kinds, and with their sums those of no known kind.
 * @param known tables of known kinds; their cells are left out of the search
 */
export function withUnknownTables(
  snapshot: WorkbookSnapshot,
  known: readonly RecognisedTable[],
): RecognisedTable[] {
  return snapshot.sheets
    .filter(({ generatedBy }) => generatedBy === undefined)
    .flatMap((sheet) => {
      const own = known.filter((table) => table.sheet === sheet.name);
      return [...own, ...unknownTables(sheet, own)].sort(
        (a, b) => a.range.top - b.range.top || a.range.left - b.range.left,
      );
    })
    .map((table, id) => ({ ...table, id }));
}

function unknownTables(sheet: SheetSnapshot, known: readonly RecognisedTable[]): RecognisedTable[] {
  const grid = gridOf(withoutTables(sheet, known));
  const notation = sheetNotation(grid);
  return findShapedTables(grid, notation).map((shaped) => {
    const lines = linesOf(grid, shaped);
    const down = chooseSums(lines.down);
    const across = chooseSums(lines.across);
    const cellDown = (line: number, cross: number): Place => ({
      row: lines.rows[line]!,
      column: shaped.figureColumns[cross]!,
    });
    const identities = [
      ...claims(grid, down, cellDown),
      ...claims(grid, across, (line, cross) => cellDown(cross, line)),
    ];
    const totals = new Set(down.sums.map(({ total }) => lines.rows[total]!));
    return describeTable(grid, shaped, lines, totals, identities);
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Each sum in each crossing line in which it says something. */
function claims(
  grid: Grid,
  { sums, field }: { sums: readonly LineSum[]; field: Field },
  cellOf: (line: number, cross: number) => Place,
): Identity[] {
  return sums.flatMap(({ total, members }): Identity[] => {
    const found: Identity[] = [];
    for (let cross = 0; cross < field.width; cross++) {
      const outcome = field.isAdditive[cross] ? holdsAt(field, total, members, cross) : undefined;
      if (!outcome) continue;
      const of = members
        .map((member) => cellOf(member, cross))
        .filter(({ row, column }) => grid.text(row, column) !== '');
      found.push({
        kind: 'sum',
        cell: cellOf(total, cross),
        of,
        holds: outcome.off <= outcome.slack,
      });
    }
    const held = found.filter(({ holds }) => holds).length;
    return held >= found.length * CLAIMED_FROM ? found : found.filter(({ holds }) => holds);
  });
}

/** The sheet without the cells of tables that were recognised. */
function withoutTables(sheet: SheetSnapshot, known: readonly RecognisedTable[]): SheetSnapshot {
  if (known.length === 0) return sheet;
  const rows = sheet.rows.map((cells, row) =>
    cells?.map((cell, column) => {
      const isTaken = known.some(
        ({ range }) =>
          range.top <= row && row <= range.bottom && range.left <= column && column <= range.right,
      );
      return isTaken ? undefined : cell;
    }),
  );
  return { ...sheet, rows };
}
