import { WorkbookError, type SheetVisibility } from '../..';
import { relationshipKind, type Package, type Relationship } from '../package';
import { OFFICE_RELATIONSHIPS, isMain } from '../xml/namespaces';
import { attribute, attributeNs } from '../xml/parse';
import { unescapeXString } from '../xml/text';
import { childOf, childrenOf, parseTree, type XmlElement } from '../xml/tree';

/** The hidden name by which a sheet tells which table it is. */
export const GENERATED_NAME = '_Capaian';

/** One `<sheet>` of the workbook part, whatever kind of sheet it is. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly part: string;
  readonly isWorksheet: boolean;
  readonly generatedBy?: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  /** In the order of the tabs: `localSheetId` counts these. */
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
}

/**
 * Name of the workbook part.
 * @throws WorkbookError `not-a-workbook` where the package is something else
 */
export function findWorkbookPart(pack: Package): string {
  const main = pack
    .relationships('')
    .find((one) => !one.external && relationshipKind(one) === 'officeDocument');
  const part = main?.target ?? pack.find('xl/workbook.xml');
  if (part === undefined) throw new WorkbookError('not-a-workbook', 'no office document');
  return pack.find(part) ?? part;
}

/** @throws WorkbookError `not-a-workbook`, `damaged` */
export function readWorkbookPart(pack: Package, part: string): WorkbookPart {
  const text = pack.text(part);
  const root = parseTree(text, part);
  if (root.tag.local !== 'workbook' || !isMain(root.tag.uri))
    throw new WorkbookError('not-a-workbook', root.tag.name);
  const relationships = pack.relationships(part);
  return { part, text, root, sheets: readSheets(root, relationships), relationships };
}

/** The part of a kind that the workbook refers to, such as `styles`. */
export function relatedPart(workbook: WorkbookPart, kind: string): string | undefined {
  return workbook.relationships.find((one) => relationshipKind(one) === kind)?.target;
}

function readSheets(root: XmlElement, relationships: readonly Relationship[]): SheetEntry[] {
  const generated = generatedSheets(root);
  const sheets = childOf(root, 'sheets');
  return (sheets ? childrenOf(sheets, 'sheet') : []).map(({ tag }, index) => {
    const id = attributeNs(tag, 'id', Object.values(OFFICE_RELATIONSHIPS));
    const relationship = relationships.find((one) => one.id === id);
    const generatedBy = generated.get(index);
    return {
      name: unescapeXString(attribute(tag, 'name') ?? ''),
      sheetId: Number(attribute(tag, 'sheetId')),
      visibility: visibilityOf(attribute(tag, 'state')),
      part: relationship?.target ?? '',
      isWorksheet: relationship !== undefined && relationshipKind(relationship) === 'worksheet',
      ...(generatedBy !== undefined && { generatedBy }),
    };
  });
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}

/** Table id by position of the sheet, from the sheet-scoped names `_Capaian`. */
function generatedSheets(root: XmlElement): ReadonlyMap<number, string> {
  const names = childOf(root, 'definedNames');
  const generated = new Map<number, string>();
  for (const { tag, text } of names ? childrenOf(names, 'definedName') : []) {
    const scope = attribute(tag, 'localSheetId');
    const value = /^\s*=?\s*"(.*)"\s*$/s.exec(text)?.[1];
    if (scope === undefined || value === undefined) continue;
    if (attribute(tag, 'name')?.toLowerCase() !== GENERATED_NAME.toLowerCase()) continue;
    generated.set(Number(scope), value.replaceAll('""', '"'));
  }
  return generated;
}
