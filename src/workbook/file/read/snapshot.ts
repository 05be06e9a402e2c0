import { WorkbookError, type SheetSnapshot, type WorkbookSnapshot } from '../..';
import type { Package } from '../package';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContext } from './sheet';
import { readCellFormats } from './styles';
import { relatedPart, type SheetEntry, type WorkbookPart } from './workbook';

/**
 * Reads every worksheet of a workbook; chart sheets and macro sheets are left out.
 * @throws WorkbookError `no-sheets`, `empty`, `damaged`
 */
export function readSnapshot(pack: Package, workbook: WorkbookPart): WorkbookSnapshot {
  const context: SheetContext = {
    strings: optionalPart(pack, workbook, 'sharedStrings', readSharedStrings),
    formats: optionalPart(pack, workbook, 'styles', readCellFormats),
  };
  const sheets = workbook.sheets
    .filter((entry) => entry.isWorksheet)
    .map((entry) => sheetSnapshot(pack, entry, context));
  return ensureContent({ sheets });
}

/** @throws WorkbookError `no-sheets`, or `empty` where no cell holds anything */
export function ensureContent(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (snapshot.sheets.length === 0) throw new WorkbookError('no-sheets');
  if (snapshot.sheets.every((sheet) => sheet.rows.length === 0)) throw new WorkbookError('empty');
  return snapshot;
}

function optionalPart<T>(
  pack: Package,
  workbook: WorkbookPart,
  kind: string,
  read: (text: string, part: string) => readonly T[],
): readonly T[] {
  const part = relatedPart(workbook, kind);
  return part === undefined || pack.find(part) === undefined ? [] : read(pack.text(part), part);
}

function sheetSnapshot(pack: Package, entry: SheetEntry, context: SheetContext): SheetSnapshot {
  return {
    name: entry.name,
    visibility: entry.visibility,
    ...readSheet(pack.text(entry.part), entry.part, context),
    ...(entry.generatedBy !== undefined && { generatedBy: entry.generatedBy }),
  };
}
