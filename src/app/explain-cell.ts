import type { Identity, RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognise';
import type { Finding } from '../rules';
import { sheetKey, type CellRef, type SheetCell } from '../workbook';
import type { CheckReport } from './types';

/** Where a cell stands, as far as it was recognised. */
export type CellPlace =
  /** On a sheet that the add-in wrote: `table` is the id of what it wrote there. */
  | { readonly kind: 'own-sheet'; readonly table: string }
  /** In no table of a known kind. */
  | { readonly kind: 'outside' }
  | {
      readonly kind: 'table';
      readonly table: RecognisedTable;
      readonly column: RecognisedColumn | null;
      /** Null in the headings. */
      readonly row: RecognisedRow | null;
    };

/** All that a report knows of one cell. Plain data: `explanationText` words it. */
export interface CellExplanation {
  readonly cell: SheetCell;
  /** What was found at the cell itself, what the user lets stand among it. */
  readonly findings: readonly Finding[];
  /** Open findings at other cells that have to do with this one. */
  readonly related: readonly Finding[];
  readonly place: CellPlace;
  /** What the cell is the sum, quotient, … of. */
  readonly madeOf: readonly Identity[];
  /** Cells of the same table in whose sums this one is counted. */
  readonly countedIn: readonly CellRef[];
}

/** Rows that stand for nothing but the columns below them. */
const HEADINGS: ReadonlySet<RecognisedRow['role']> = new Set([
  'title',
  'header',
  'header-repeat',
  'number-row',
]);

/** What is known of a cell of the open workbook. */
export function explainCell(report: CheckReport, cell: SheetCell): CellExplanation {
  const place = placeOf(report, cell);
  const identities = place.kind === 'table' ? place.table.identities : [];
  const findings = report.findings.filter((finding) => isAt(finding, cell));
  return {
    cell,
    findings,
    related: report.findings.filter(
      (finding) =>
        finding.status === 'terbuka' &&
        !findings.includes(finding) &&
        finding.related.some((other) => isSameCell(other, cell)),
    ),
    place,
    madeOf: identities.filter((identity) => isSamePlace(identity.cell, cell)),
    countedIn: identities
      .filter(({ kind, of }) => kind === 'sum' && of.some((part) => isSamePlace(part, cell)))
      .map((identity) => identity.cell),
  };
}

function placeOf({ snapshot, tables }: CheckReport, cell: SheetCell): CellPlace {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  if (sheet?.generatedBy !== undefined) return { kind: 'own-sheet', table: sheet.generatedBy };
  const table = tables.find((each) => holds(each, cell));
  if (!table) return { kind: 'outside' };
  return {
    kind: 'table',
    table,
    column: table.columns.find(({ index }) => index === cell.column) ?? null,
    row: table.rows.find(({ index, role }) => index === cell.row && !HEADINGS.has(role)) ?? null,
  };
}

function holds({ sheet, file, range }: RecognisedTable, cell: SheetCell): boolean {
  return (
    file === undefined &&
    sheet === cell.sheet &&
    range.top <= cell.row &&
    cell.row <= range.bottom &&
    range.left <= cell.column &&
    cell.column <= range.right
  );
}

function isAt({ cell, also = [] }: Finding, wanted: SheetCell): boolean {
  return [cell, ...also].some((each) => isSameCell(each, wanted));
}

function isSameCell(a: SheetCell, b: SheetCell): boolean {
  return sheetKey(a) === sheetKey(b) && isSamePlace(a, b);
}

function isSamePlace(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column;
}
