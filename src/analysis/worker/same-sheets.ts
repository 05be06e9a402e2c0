import { sameValue, type Cell, type SheetSnapshot, type WorkbookSnapshot } from '../../app';

/**
 * Gives sheets that were read before and have not changed as the very objects of before: they are not
 * sent and not recognised again.
 */
export class SameSheets {
  #before: ReadonlyMap<string, SheetSnapshot> = new Map();

  in(snapshot: WorkbookSnapshot): WorkbookSnapshot {
    const sheets = snapshot.sheets.map((sheet) => {
      const before = this.#before.get(sheet.name);
      return before && sameSheet(before, sheet) ? before : sheet;
    });
    this.#before = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    return { ...snapshot, sheets };
  }
}

function sameSheet(a: SheetSnapshot, b: SheetSnapshot): boolean {
  return (
    a.visibility === b.visibility &&
    a.generatedBy === b.generatedBy &&
    a.rows.length === b.rows.length &&
    sameSet(a.hiddenRows, b.hiddenRows) &&
    sameSet(a.hiddenColumns, b.hiddenColumns) &&
    JSON.stringify(a.merges) === JSON.stringify(b.merges) &&
    a.rows.every((row, place) => sameRow(row, b.rows[place])) &&
    b.rows.every((row, place) => row === undefined || a.rows[place] !== undefined)
  );
}

type Row = SheetSnapshot['rows'][number];

function sameRow(a: Row, b: Row): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.length !== b.length) return false;
  for (let column = 0; column < a.length; column++)
    if (!sameCell(a[column], b[column])) return false;
  return true;
}

function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    sameValue(a.value, b.value) &&
    a.formula === b.formula &&
    a.numberFormat === b.numberFormat &&
    a.bold === b.bold &&
    a.indent === b.indent
  );
}

function sameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
