/**
 * Marks on cells that have findings: conditional formats of the add-in's own, in every session known by
 * their formula. Formats and conditional formats of the user are never changed.
 */
import { WorkbookError, type SheetCell } from '../..';
import { inExcel } from '../errors';
import { markOf, requestMark } from '../marks';
import { addressesOf } from './addresses';
import { setLook } from './look';
import { findMarks, type OwnMarks } from './own-marks';
import { MARK_SEVERITIES, signatureOf, type MarkSeverity } from './signature';

export type { MarkSeverity } from './signature';

/** A cell to be marked, with what weighs most there. */
export interface CellMark {
  readonly cell: SheetCell;
  readonly severity: MarkSeverity;
}

/** Why nothing was marked on a sheet, or its marks not taken away. */
export type UnmarkedReason =
  | 'sheet-protected'
  /** The add-in wrote the sheet. */
  | 'generated'
  /** Renamed or deleted since it was read. */
  | 'sheet-gone'
  /** Excel cannot read the conditional formats of the sheet: old marks may stand there still. */
  | 'unreadable';

export interface UnmarkedSheet {
  readonly sheet: string;
  readonly reason: UnmarkedReason;
}

export interface MarkOutcome {
  /** How many cells are marked now. */
  readonly marked: number;
  readonly skipped: readonly UnmarkedSheet[];
}

/**
 * Marks these cells and no others: marks of before are taken away. Cells of other files are left out.
 * @throws WorkbookError
 */
export function markCells(cells: readonly CellMark[]): Promise<MarkOutcome> {
  return changeMarks(heaviest(cells));
}

/**
 * Takes all marks away, of whatever session, also where rows moved or the sheet was copied.
 * @throws WorkbookError
 */
export function unmarkCells(): Promise<MarkOutcome> {
  return changeMarks(new Map());
}

/**
 * Whether any cell bears a mark, of whatever session.
 * @throws WorkbookError
 */
export function hasMarks(): Promise<boolean> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const found = await findMarks(context, worksheets.items);
    return found.some(({ marks }) => marks.length > 0);
  });
}

/** By sheet and severity. */
type Wanted = ReadonlyMap<string, ReadonlyMap<MarkSeverity, readonly SheetCell[]>>;

/** Of several marks of a cell the heaviest counts. */
function heaviest(cells: readonly CellMark[]): Wanted {
  const wanted = new Map<string, Map<MarkSeverity, SheetCell[]>>();
  const seen = new Set<string>();
  for (const severity of MARK_SEVERITIES) {
    for (const { cell, severity: own } of cells) {
      const place = `${cell.row}:${cell.column}:${cell.sheet}`;
      if (own !== severity || cell.file !== undefined || seen.has(place)) continue;
      seen.add(place);
      const sheet = wanted.get(cell.sheet) ?? new Map<MarkSeverity, SheetCell[]>();
      const alike = sheet.get(severity) ?? [];
      alike.push(cell);
      wanted.set(cell.sheet, sheet.set(severity, alike));
    }
  }
  return wanted;
}

async function changeMarks(wanted: Wanted): Promise<MarkOutcome> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookError('read-only');
  }
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/protection/protected');
    await context.sync();
    const names = worksheets.items.map(requestMark);
    const found = await findMarks(context, worksheets.items);
    const skipped: UnmarkedSheet[] = [];
    let marked = 0;
    context.application.suspendScreenUpdatingUntilNextSync();
    found.forEach((own, place) => {
      const { name: sheet } = own.worksheet;
      const marks = wanted.get(sheet);
      const reason = whyNot(own, markOf(names[place]!) !== undefined, marks !== undefined);
      if (reason !== undefined) skipped.push({ sheet, reason });
      if (reason === 'sheet-protected') return;
      for (const mark of own.marks) mark.delete();
      if (marks && reason !== 'generated') marked += addMarks(own.worksheet, marks);
    });
    await context.sync();
    const there = new Set(worksheets.items.map(({ name }) => name));
    const gone = [...wanted.keys()].filter((sheet) => !there.has(sheet));
    return {
      marked,
      skipped: [...skipped, ...gone.map((sheet) => ({ sheet, reason: 'sheet-gone' as const }))],
    };
  });
}

/** @param wants whether cells of the sheet are to be marked */
function whyNot(
  { worksheet, marks, unread }: OwnMarks,
  isGenerated: boolean,
  wants: boolean,
): UnmarkedReason | undefined {
  if (worksheet.protection.protected && (wants || marks.length > 0)) return 'sheet-protected';
  if (isGenerated && wants) return 'generated';
  return unread ? 'unreadable' : undefined;
}

/** One conditional format for all cells of a severity, as far as Excel takes them at once. */
function addMarks(
  worksheet: Excel.Worksheet,
  marks: ReadonlyMap<MarkSeverity, readonly SheetCell[]>,
): number {
  let marked = 0;
  for (const [severity, cells] of marks) {
    for (const address of addressesOf(cells)) {
      const { conditionalFormats } = worksheet.getRanges(address);
      const { custom } = conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = signatureOf(severity);
      setLook(custom.format, severity);
    }
    marked += cells.length;
  }
  return marked;
}
