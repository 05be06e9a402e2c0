import { WorkbookError, type SheetSnapshot, type WorkbookSnapshot } from '../..';
import type { Package } from '../package';
import { readCells } from './cells';
import { mergesOf, readWithLibrary } from './library';
import { libraryPackage } from './library-package';
import { readSheetFacts } from './sheet-facts';
import { skipEmpty } from './skip-empty';
import { readTypography } from './styles';
import { relatedPart, type WorkbookPart } from './workbook';

/**
 * Reads every worksheet of a workbook; chart sheets and macro sheets are left out.
 * @throws WorkbookError `no-sheets`, `empty`, `damaged`, `too-large`
 */
export async function readSnapshot(
  pack: Package,
  workbook: WorkbookPart,
): Promise<WorkbookSnapshot> {
  const entries = workbook.sheets
    .filter((entry) => entry.isWorksheet)
    .map((entry) => ({ ...entry, text: skipEmpty(pack.text(entry.part)) }));
  const styles = optionalText(pack, workbook, 'styles');
  const typography = styles === undefined ? [] : readTypography(styles, 'styles');
  const parts = {
    sheets: entries.map((entry) => entry.text),
    styles,
    strings: optionalText(pack, workbook, 'sharedStrings'),
  };
  // Stubs are cells without a value. Formulas never computed are among them; `skipEmpty` has taken
  // the others out.
  const book = await readWithLibrary(libraryPackage(parts), { sheetStubs: true });
  const sheets = entries.map(({ name, visibility, part, text, mark }, i): SheetSnapshot => {
    const facts = readSheetFacts(text, part);
    const sheet = book.Sheets[i];
    // The library passes over a sheet that it cannot read.
    if (!sheet) throw new WorkbookError('damaged', part);
    const rows = readCells(sheet, { facts, typography });
    const merges = mergesOf(sheet);
    return {
      name,
      visibility,
      rows,
      merges,
      ...facts.hidden.within(rows, merges),
      ...(mark && { generatedBy: mark.tableId }),
    };
  });
  return ensureContent({ sheets });
}

/** @throws WorkbookError `no-sheets`, or `empty` where no cell holds anything */
export function ensureContent(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (snapshot.sheets.length === 0) throw new WorkbookError('no-sheets');
  if (snapshot.sheets.every((sheet) => sheet.rows.length === 0)) throw new WorkbookError('empty');
  return snapshot;
}

function optionalText(pack: Package, workbook: WorkbookPart, kind: string): string | undefined {
  const part = relatedPart(workbook, kind);
  return part === undefined || pack.find(part) === undefined ? undefined : pack.text(part);
}
