import { freeSheetName, type TableSpec } from '../..';
import type { Package } from '../package';
import type { WorkbookPart } from '../read/workbook';
import type { PlacedTable } from './workbook-xml';

/**
 * Decides where each table goes: onto the sheet that an earlier generation of the same table made,
 * else behind the last sheet, so that the positions of all others stay what names refer to.
 */
export function placeTables(
  pack: Package,
  workbook: WorkbookPart,
  specs: readonly TableSpec[],
): readonly PlacedTable[] {
  const names = new Set(workbook.sheets.map((sheet) => sheet.name));
  const used = new Set<number>();
  const nextSheetId = counter(Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)));
  const nextId = freeRelationshipIds(workbook);
  const nextPart = freePartNames(pack, workbook.part);
  let count = workbook.sheets.length;
  return specs.map((spec) => {
    const earlier = workbook.sheets.findIndex(
      (sheet, index) => sheet.isWorksheet && sheet.generatedBy === spec.id && !used.has(index),
    );
    const found = workbook.sheets[earlier];
    if (found) {
      used.add(earlier);
      const { name, part, sheetId } = found;
      const place = { sheet: name, index: earlier, part, sheetId };
      return { spec, ...place, replaced: true, relationshipId: '' };
    }
    const sheet = freeSheetName(spec.sheetName, names);
    names.add(sheet);
    return {
      spec,
      sheet,
      index: count++,
      part: nextPart(),
      replaced: false,
      sheetId: nextSheetId(),
      relationshipId: nextId(),
    };
  });
}

/** Hands out ids that the workbook's relationships do not use yet. */
export function freeRelationshipIds({ relationships }: WorkbookPart): () => string {
  const taken = new Set(relationships.map((one) => one.id));
  const next = counter(0);
  return () => {
    let id;
    do id = `rId${next()}`;
    while (taken.has(id));
    return id;
  };
}

function freePartNames(pack: Package, workbookPart: string): () => string {
  const next = counter(0);
  return () => {
    let part;
    do part = beside(workbookPart, `worksheets/sheet${next()}.xml`);
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
