import {
  WorkbookError,
  cellAt,
  recalculate,
  stillHolds,
  type CellChange,
  type CellUpdate,
  type WorkbookSnapshot,
} from '../../..';
import { relationshipsPart, type Package } from '../../package';
import type { WorkbookPart } from '../../read/workbook';
import { changedZip } from '../../zip';
import { dropCalculationChain } from '../calculation-chain';
import { ensureUnsigned } from '../ensure-writable';
import { NO_CONTENT_TYPES, NO_RELATIONSHIPS, NewParts } from '../new-parts';
import { openStyles } from '../open-styles';
import { PackageChanges } from '../package-changes';
import { calculatingWorkbookXml } from '../workbook-xml';
import { editSheet } from './edit-sheet';

const CONTENT_TYPES_PART = '[Content_Types].xml';

/**
 * Changes single cells in a copy of a workbook. Formulas that follow from them get the value that they
 * show now, where it can be told here; Excel calculates all of them anew when it opens the copy.
 * @param snapshot the workbook as it is
 * @throws WorkbookError `changed-meanwhile`, `sheet-gone`, `signed`, `sheet-protected`,
 * `array-formula`, `damaged`
 */
export function writeChanges(
  pack: Package,
  workbook: WorkbookPart,
  snapshot: WorkbookSnapshot,
  changes: readonly CellChange[],
): Uint8Array {
  ensureUnsigned(pack);
  ensureUnchanged(snapshot, changes);
  const updates = bySheet(recalculate(snapshot.sheets, changes));
  const copy = new PackageChanges(pack);
  const parts = new NewParts(workbook);
  const { part: stylesPart, isNew, styles } = openStyles(pack, workbook, parts);
  const changesBySheet = bySheet(changes);
  for (const { name, part } of workbook.sheets) {
    const own = changesBySheet.get(name) ?? [];
    const following: readonly CellUpdate[] = updates.get(name) ?? [];
    if (own.length === 0 && following.length === 0) continue;
    const sheet = { changes: own, updates: following };
    copy.edit(part, '', (text) => editSheet(text, part, sheet, styles));
  }
  const styled = styles.text();
  if (styles.isChanged || isNew) copy.write(stylesPart, styled);
  const drops = changes.some(({ before, after }) => before.formula !== after.formula);
  if (drops) dropCalculationChain(workbook, copy, parts);
  copy.write(workbook.part, calculatingWorkbookXml(workbook));
  if (parts.isChanged) {
    copy.edit(relationshipsPart(workbook.part), NO_RELATIONSHIPS, (text, part) =>
      parts.relationshipsXml(text, part),
    );
    copy.edit(CONTENT_TYPES_PART, NO_CONTENT_TYPES, (text, part) =>
      parts.contentTypesXml(text, part),
    );
  }
  return changedZip(pack.zip, copy);
}

function ensureUnchanged({ sheets }: WorkbookSnapshot, changes: readonly CellChange[]): void {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  for (const { sheet: name, row, column, before } of changes) {
    const sheet = byName.get(name);
    if (!sheet) throw new WorkbookError('sheet-gone', name);
    if (!stillHolds(cellAt(sheet, row, column), before))
      throw new WorkbookError('changed-meanwhile', name);
  }
}

function bySheet<T extends { readonly sheet: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return groups;
}
