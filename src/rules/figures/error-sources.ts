import {
  isCellError,
  rangeOf,
  referencesOf,
  type CellRange,
  type SheetCell,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../workbook';

/** A cell that holds an error value. */
export interface ErrorCell extends SheetCell {
  readonly error: string;
  readonly formula?: string;
}

/** Where the errors of a workbook come from. */
export interface ErrorSources {
  /** The first cells with the error that lead to this one; itself where it depends on no other. */
  sourcesOf(cell: SheetCell): readonly ErrorCell[];
}

/** Columns of error cells in order of their rows, by sheet. */
type ErrorsByColumn = ReadonlyMap<string, ReadonlyMap<number, readonly ErrorCell[]>>;

/** A sum over a column of errors has as many sources as rows: more than these say no more. */
const MOST_SOURCES = 20;

/** Follows the formulas of a workbook from each error to the cells that it comes from. */
export function errorSources(snapshot: WorkbookSnapshot): ErrorSources {
  const errors: ErrorsByColumn = new Map(
    snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), errorsIn(sheet)]),
  );
  const known = new Map<ErrorCell, readonly ErrorCell[]>();

  const find = (cell: SheetCell): ErrorCell | undefined =>
    within(errors, cell.sheet, {
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    })[0];

  /** Without recursion: a running balance may refer upwards through thousands of rows. */
  const resolve = (start: ErrorCell): readonly ErrorCell[] => {
    const stack = [start];
    const open = new Set<ErrorCell>();
    while (stack.length > 0) {
      const cell = stack.at(-1)!;
      const before = precedents(errors, cell);
      const next = open.has(cell)
        ? []
        : before.filter((other) => !known.has(other) && !open.has(other));
      open.add(cell);
      if (next.length > 0) {
        stack.push(...next);
        continue;
      }
      stack.pop();
      // Cells of a circle that is still open have no source of their own.
      const sources = new Set(before.flatMap((other) => known.get(other) ?? []));
      if (!known.has(cell)) {
        known.set(cell, sources.size === 0 ? [cell] : [...sources].slice(0, MOST_SOURCES));
      }
    }
    return known.get(start)!;
  };

  return {
    sourcesOf: (cell) => {
      const error = find(cell);
      return error ? (known.get(error) ?? resolve(error)) : [];
    },
  };
}

function errorsIn(sheet: SheetSnapshot): ReadonlyMap<number, readonly ErrorCell[]> {
  const columns = new Map<number, ErrorCell[]>();
  sheet.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell || !isCellError(cell.value)) return;
      const { error } = cell.value;
      const formula = cell.formula === undefined ? {} : { formula: cell.formula };
      const found: ErrorCell = { sheet: sheet.name, row, column, error, ...formula };
      const others = columns.get(column);
      if (others) others.push(found);
      else columns.set(column, [found]);
    });
  });
  return columns;
}

/** The error cells that a cell's formula refers to. */
function precedents(errors: ErrorsByColumn, cell: ErrorCell): ErrorCell[] {
  if (cell.formula === undefined) return [];
  return referencesOf(cell.formula)
    .filter(({ external }) => !external)
    .flatMap((reference) => within(errors, reference.sheet ?? cell.sheet, rangeOf(reference)))
    .filter((other) => other !== cell);
}

function within(errors: ErrorsByColumn, sheet: string, range: CellRange): ErrorCell[] {
  const found: ErrorCell[] = [];
  for (const [column, cells] of errors.get(sheet.toLowerCase()) ?? []) {
    if (column < range.left || column > range.right) continue;
    for (let place = firstFrom(cells, range.top); place < cells.length; place++) {
      const cell = cells[place]!;
      if (cell.row > range.bottom) break;
      found.push(cell);
    }
  }
  return found;
}

/** Place of the first cell in or below a row. */
function firstFrom(cells: readonly ErrorCell[], row: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
