import {
  a1,
  cellAt,
  rangeOf,
  referencesOf,
  type SheetCell,
  type SheetSnapshot,
} from '../../workbook';
import type { RecognisedTable } from '../../recognise';
import { sheetsByName, textAt } from '../cells';
import { cellOf, subjectOf, type TablePlace } from '../draft';
import { errorSources, type ErrorCell } from './error-sources';
import type { FindingDraft, Message, Rule } from '../types';

/** An error and the figures of tables that depend on it. */
interface Outbreak {
  readonly cell: SheetCell;
  readonly error: string;
  readonly formula?: string;
  /** The cell's own place in a table, where it has one. */
  place?: TablePlace;
  readonly followers: SheetCell[];
}

/**
 * A figure is an error value such as `#DIV/0!`, in a cell or pasted as text. One finding for the cell
 * that it comes from, wherever it stands in the workbook; the figures that it spoils are named there.
 */
export const galatExcel: Rule = {
  id: 'galat-excel',
  severity: 'error',
  check({ tables, snapshot, file }) {
    const sources = errorSources(snapshot);
    const outbreaks = new Map<string, Outbreak>();
    let figures = 0;
    let followers = 0;
    for (const place of figurePlaces(tables)) {
      figures += 1;
      const figure = place.row.figures.get(place.column.index)!;
      if (figure.kind !== 'error') continue;
      const cell = cellOf(place);
      const found = sources.sourcesOf(cell);
      // Pasted as text: no error of Excel's own, so nothing can be followed.
      if (found.length === 0 || found.some((source) => keyOf(source) === keyOf(cell))) {
        const own = outbreakAt(outbreaks, found[0] ?? { ...cell, error: figure.error });
        own.place = place;
        continue;
      }
      followers += 1;
      for (const source of found) outbreakAt(outbreaks, source).followers.push(cell);
    }
    const outside = [...outbreaks.values()].filter(({ place }) => !place).length;
    const checked = figures - followers + outside;
    const sheets = sheetsByName(snapshot);
    const findings = [...outbreaks.values()].map((outbreak) => {
      const draft = report(outbreak, sheets.get(outbreak.cell.sheet));
      return file === undefined ? draft : { ...draft, cell: { ...draft.cell, file } };
    });
    return { checked, agree: checked - findings.length, findings };
  },
};

function* figurePlaces(tables: readonly RecognisedTable[]): Generator<TablePlace> {
  for (const table of tables) {
    for (const row of table.rows) {
      for (const column of table.columns) {
        if (row.figures.has(column.index)) yield { table, row, column };
      }
    }
  }
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${row}|${column}|${sheet}`;
}

function outbreakAt(outbreaks: Map<string, Outbreak>, source: ErrorCell): Outbreak {
  const key = keyOf(source);
  const { sheet, row, column, error, formula } = source;
  const known = outbreaks.get(key) ?? {
    cell: { sheet, row, column },
    error,
    ...(formula === undefined ? {} : { formula }),
    followers: [],
  };
  outbreaks.set(key, known);
  return known;
}

function report(
  { cell, error, formula, place, followers }: Outbreak,
  sheet: SheetSnapshot | undefined,
): FindingDraft {
  const name = place ? place.row.label : (nameBeside(sheet, cell) ?? '');
  return {
    cell,
    subject: place ? subjectOf(place) : `${name === '' ? a1(cell) : name} | ${error}`,
    found: error,
    expected: null,
    related: followers,
    message: { id: 'galat-excel', data: { name, error, followers: followers.length } },
    cause: formula === undefined ? null : causeOf(error, formula, cell, sheet),
  };
}

/** The words to the left of a cell that stands in no table. */
function nameBeside(
  sheet: SheetSnapshot | undefined,
  { row, column }: SheetCell,
): string | undefined {
  for (let left = column - 1; left >= 0; left--) {
    const text = textAt(sheet, row, left);
    if (/\p{L}{3}/u.test(text)) return text;
  }
  return undefined;
}

function causeOf(
  error: string,
  formula: string,
  cell: SheetCell,
  sheet: SheetSnapshot | undefined,
): Message | null {
  const references = referencesOf(formula);
  if (references.some(({ external }) => external)) return { id: 'acuan-berkas-lain', data: {} };
  if (formula.includes('#REF!')) return { id: 'acuan-terhapus', data: { formula } };
  if (error !== '#VALUE!' || !sheet) return null;
  const texts = references.flatMap((reference) => {
    const range = rangeOf(reference);
    const isOne = range.top === range.bottom && range.left === range.right;
    if (!isOne || (reference.sheet ?? cell.sheet) !== cell.sheet) return [];
    const value = cellAt(sheet, range.top, range.left)?.value;
    return typeof value === 'string' && value.trim() !== ''
      ? [a1({ row: range.top, column: range.left })]
      : [];
  });
  return texts.length === 0 ? null : { id: 'menghitung-teks', data: { cells: texts } };
}
