import { freeSheetName, type OwnSheet, type TablePlan, type WorkbookSnapshot } from '../..';
import type { Package } from '../package';
import type { SheetEntry, WorkbookPart } from '../read/workbook';
import type { PlacedTable } from './workbook-xml';

/** A sheet of the workbook that the add-in wrote. */
export interface OwnFileSheet extends OwnSheet {
  readonly entry: SheetEntry;
  /** Zero-based position among all sheets, as `localSheetId` counts. */
  readonly index: number;
}

/** The sheets that the add-in wrote, with what stands in them. */
export function ownSheets(workbook: WorkbookPart, snapshot: WorkbookSnapshot): OwnFileSheet[] {
  return workbook.sheets.flatMap((entry, index) => {
    const { name, mark, isWorksheet } = entry;
    const sheet = snapshot.sheets.find((one) => one.name === name);
    return mark && isWorksheet && sheet ? [{ name, mark, rows: sheet.rows, entry, index }] : [];
  });
}

/**
 * Gives each table its sheet: the one that an earlier generation made for it, else a new one behind the
 * last, so that the positions of all others stay what names refer to.
 */
export function placeTables(
  pack: Package,
  workbook: WorkbookPart,
  plans: readonly TablePlan<OwnFileSheet>[],
): readonly PlacedTable[] {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  const nextSheetId = counter(Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)));
  const nextId = freeRelationshipIds(workbook);
  const nextPart = freePartNames(pack, workbook.part, (one) => `worksheets/sheet${one}.xml`);
  let count = workbook.sheets.length;
  return plans.map(({ spec, fingerprint, range, old }) => {
    const table = { spec, fingerprint, range };
    if (old) {
      const { index, entry } = old.sheet;
      const { name, part, sheetId } = entry;
      const place = { sheet: name, index, part, sheetId, relationshipId: '' };
      return { ...table, ...place, replaced: old.range };
    }
    const sheet = freeSheetName(spec.sheetName, names);
    names.add(sheet);
    return {
      ...table,
      sheet,
      index: count++,
      part: nextPart(),
      sheetId: nextSheetId(),
      relationshipId: nextId(),
    };
  });
}

/** Hands out ids that the relationships of a part do not use yet. */
export function freeRelationshipIds({
  relationships,
}: Pick<WorkbookPart, 'relationships'>): () => string {
  const taken = new Set(relationships.map((one) => one.id));
  const next = counter(0);
  return () => {
    let id;
    do id = `rId${next()}`;
    while (taken.has(id));
    return id;
  };
}

/**
 * Hands out names of parts that do not exist yet.
 * @param path of a part beside the workbook part, by its number
 */
export function freePartNames(
  pack: Package,
  workbookPart: string,
  path: (number: number) => string,
): () => string {
  const next = counter(0);
  return () => {
    let part;
    do part = beside(workbookPart, path(next()));
    while (pack.find(part) !== undefined);
    return part;
  };
}

/** Full name of a part that lies beside the workbook part. */
export function beside(workbookPart: string, path: string): string {
  return workbookPart.slice(0, workbookPart.lastIndexOf('/') + 1) + path;
}

function counter(last: number): () => number {
  let value = last;
  return () => ++value;
}
