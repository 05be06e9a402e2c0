import {
  WorkbookError,
  lastOf,
  planTables,
  type OnEdited,
  type TableSpec,
  type WorkbookSnapshot,
  type WrittenTable,
} from '../..';
import { relationshipsPart, type Package } from '../package';
import type { WorkbookPart } from '../read/workbook';
import { attribute, isTrue, parseXml } from '../xml/parse';
import { childOf } from '../xml/tree';
import { changedZip } from '../zip';
import { dropCalculationChain } from './calculation-chain';
import { ensureUnsigned } from './ensure-writable';
import { PackageChanges } from './package-changes';
import { NO_CONTENT_TYPES, NO_RELATIONSHIPS, NewParts } from './new-parts';
import { ownSheets, placeTables } from './place-tables';
import { SheetDrawings } from './charts/sheet-drawings';
import { dropUnreachable } from './drop-unreachable';
import { sheetXml } from './sheet-xml';
import { openStyles } from './open-styles';
import type { StyleIndexes } from './table-xml';
import { updatedSheetXml } from './update-sheet';
import { workbookXml, type PlacedTable } from './workbook-xml';

const CONTENT_TYPES_PART = '[Content_Types].xml';

export interface WrittenCopy {
  readonly bytes: Uint8Array;
  readonly tables: readonly WrittenTable[];
}

/**
 * Writes tables into a copy of a workbook. Only the workbook part, its relationships, the content types
 * and the styles are edited, and where a table is written again its sheet; every other part of the
 * user's stays byte for byte.
 * @param snapshot the workbook as it is
 * @throws WorkbookError `edited-by-user`, `signed`, `workbook-protected`, `sheet-protected`,
 * `no-sheets`, `too-large`, `damaged`
 */
export function writeTables(
  pack: Package,
  workbook: WorkbookPart,
  snapshot: WorkbookSnapshot,
  specs: readonly TableSpec[],
  onEdited: OnEdited,
): WrittenCopy {
  ensureWritable(pack, workbook);
  // Rows cannot be put in here: formulas of any part of the file may refer to those below.
  const options = { onEdited, insertsRows: false };
  const plans = lastOf(planTables(specs, ownSheets(workbook, snapshot), options));
  const tables = placeTables(pack, workbook, plans);
  const kept = plans.flatMap((plan) => plan.kept?.index ?? []);
  for (const table of tables) if (table.replaced) ensureUnprotected(pack, table);
  const changes = new PackageChanges(pack);
  const parts = new NewParts(workbook);
  drawSheets(pack, workbook, tables, changes, parts);
  if (tables.some((table) => table.replaced)) {
    dropCalculationChain(workbook, changes, parts);
    dropUnreachable(pack, changes, parts);
  }
  changes.write(workbook.part, workbookXml(workbook, tables, kept));
  changes.edit(relationshipsPart(workbook.part), NO_RELATIONSHIPS, (text, part) =>
    parts.relationshipsXml(text, part),
  );
  changes.edit(CONTENT_TYPES_PART, NO_CONTENT_TYPES, (text, part) =>
    parts.contentTypesXml(text, part),
  );
  return {
    bytes: changedZip(pack.zip, changes),
    tables: tables.map(({ spec, sheet, replaced }) => ({
      id: spec.id,
      sheet,
      replaced: replaced !== undefined,
    })),
  };
}

function ensureWritable(pack: Package, workbook: WorkbookPart): void {
  ensureUnsigned(pack);
  const protection = childOf(workbook.root, 'workbookProtection');
  if (protection && isTrue(attribute(protection.tag, 'lockStructure')))
    throw new WorkbookError('workbook-protected');
  if (workbook.sheets.length === 0) throw new WorkbookError('no-sheets');
}

/** Whoever protects a sheet that was written has settled it: it is not drawn anew. */
function ensureUnprotected(pack: Package, { part, sheet }: PlacedTable): void {
  parseXml(pack.text(part), part, {
    open(tag) {
      if (tag.local === 'sheetProtection' && isTrue(attribute(tag, 'sheet')))
        throw new WorkbookError('sheet-protected', sheet);
    },
  });
}

function drawSheets(
  pack: Package,
  workbook: WorkbookPart,
  tables: readonly PlacedTable[],
  changes: PackageChanges,
  parts: NewParts,
): void {
  const namespace = workbook.root.tag.uri;
  const { part: stylesPart, styles } = openStyles(pack, workbook, parts);
  const indexes: StyleIndexes = {
    ofCell: (cell) => styles.index(cell),
    ofConditional: (one) => styles.differentialIndex(one),
  };
  const drawings = new SheetDrawings(pack, workbook, changes, parts);
  for (const table of tables) {
    const { spec, part, range, replaced, relationshipId } = table;
    const drawing = drawings.draw(table);
    if (replaced) {
      changes.edit(part, '', (text) =>
        updatedSheetXml(text, part, { spec, range, replaced }, indexes, drawing),
      );
    } else {
      changes.write(part, sheetXml(spec, namespace, indexes, drawing));
      parts.addNamed('worksheet', part, relationshipId);
    }
  }
  changes.write(stylesPart, styles.text());
}
