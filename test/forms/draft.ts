/** From columns and rows with their truth to a sheet: headings with merges, number row, titles. */
import type { Level } from '../../src/domain';
import type { RowRole, TableKind } from '../../src/recognise';
import type { Cell, CellRange } from '../../src/workbook';
import { sheetOf, type Literal } from '../support/sheet';
import type { ExpectedColumn, ExpectedRow, Laid } from './truth';

export interface DraftColumn extends ExpectedColumn {
  /** Heading texts from the top row down; neighbours with the same upper text share one merged cell. */
  readonly heading: readonly string[];
  /** Its heading is never merged with an equal one beside it. */
  readonly apart?: true;
}

export interface DraftRow {
  readonly cells: readonly Literal[];
  readonly role: RowRole;
  readonly level: Level | null;
  readonly kode?: string | null;
  readonly parent?: DraftRow | null;
  readonly loose?: true;
  readonly alsoRoles?: readonly RowRole[];
  /** Columns over which the cell at `left` is merged. */
  readonly merge?: { readonly left: number; readonly right: number };
}

export interface Draft {
  readonly kind: TableKind;
  readonly name?: string;
  /** Lines above the headings: one text, or the cells of a line such as `Program | : | 1.06.02 - …`. */
  readonly titles: readonly (string | readonly Literal[])[];
  readonly columns: readonly DraftColumn[];
  /** What the row below the headings numbers the columns with. */
  readonly numbers?: readonly Literal[];
  readonly rows: readonly DraftRow[];
}

/** Rows between the titles and the headings. */
const GAP = 1;

export function layOut(draft: Draft): Laid {
  const depth = Math.max(...draft.columns.map(({ heading }) => heading.length));
  const top = draft.titles.length === 0 ? 0 : draft.titles.length + GAP;
  const headings = headingCells(draft.columns, depth, top);
  const numbers = draft.numbers === undefined ? [] : [draft.numbers];
  const bodyTop = top + depth + numbers.length;
  const rowOf = new Map(draft.rows.map((row, place) => [row, bodyTop + place]));
  const titles = draft.titles.map((title) => (typeof title === 'string' ? [title] : title));
  const gap = titles.length === 0 ? [] : [[null]];
  return {
    sheet: sheetOf(
      draft.name ?? 'Lembar1',
      [...titles, ...gap, ...headings.cells, ...numbers, ...draft.rows.map(({ cells }) => cells)],
      { merges: [...headings.merges, ...rowMerges(draft.rows, bodyTop)] },
    ),
    expected: [
      {
        kind: draft.kind,
        headerRows: Array.from({ length: depth }, (_, place) => top + place),
        columns: new Map(draft.columns.map((column, index) => [index, truthOf(column)])),
        rows: [
          ...numbers.map(() => numberRow(top + depth)),
          ...draft.rows.map((row) => rowTruth(row, rowOf)),
        ],
      },
    ],
  };
}

function truthOf({ role, also, qualifiers }: DraftColumn): ExpectedColumn {
  return {
    role,
    ...(also === undefined ? {} : { also }),
    ...(qualifiers === undefined ? {} : { qualifiers }),
  };
}

export function numberRow(row: number): ExpectedRow {
  return { row, role: 'number-row', level: null, kode: null, parentRow: null };
}

function rowTruth(row: DraftRow, rowOf: ReadonlyMap<DraftRow, number>): ExpectedRow {
  return {
    row: rowOf.get(row)!,
    role: row.role,
    level: row.level,
    kode: row.kode ?? null,
    parentRow: row.parent ? (rowOf.get(row.parent) ?? null) : null,
    ...(row.loose ? { loose: true } : {}),
    ...(row.alsoRoles ? { alsoRoles: row.alsoRoles } : {}),
  };
}

function rowMerges(rows: readonly DraftRow[], bodyTop: number): CellRange[] {
  return rows.flatMap(({ merge }, place) => {
    const row = bodyTop + place;
    return merge && merge.right > merge.left ? [{ top: row, bottom: row, ...merge }] : [];
  });
}

function headingCells(
  columns: readonly DraftColumn[],
  depth: number,
  top: number,
): { cells: (Cell | null)[][]; merges: CellRange[] } {
  const cells = Array.from({ length: depth }, () => columns.map((): Cell | null => null));
  const merges: CellRange[] = [];
  columns.forEach((column, left) => {
    column.heading.forEach((text, step) => {
      if (left > 0 && sharesHeading(columns[left - 1]!, column, step)) return;
      let right = left;
      while (right + 1 < columns.length && sharesHeading(column, columns[right + 1]!, step))
        right++;
      const isLast = step === column.heading.length - 1;
      const bottom = isLast ? depth - 1 : step;
      if (text !== '') cells[step]![left] = { value: text, bold: true };
      if (right > left || bottom > step) {
        merges.push({ top: top + step, bottom: top + bottom, left, right });
      }
    });
  });
  return { cells, merges };
}

/** Whether two neighbours stand under one heading cell at a step. */
function sharesHeading(a: DraftColumn, b: DraftColumn, step: number): boolean {
  const upTo = ({ heading }: DraftColumn): string => heading.slice(0, step + 1).join('\n');
  if (a.apart || b.apart || upTo(a) !== upTo(b)) return false;
  const isLast = [a, b].map(({ heading }) => heading.length - 1 <= step);
  return isLast[0] === isLast[1] && a.heading.length > step;
}
