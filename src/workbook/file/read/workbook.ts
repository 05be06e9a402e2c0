import {
  MARK_NAMES,
  WorkbookError,
  readMark,
  type MarkTexts,
  type SheetMark,
  type SheetVisibility,
} from '../..';
import { relationshipKind, type Package, type Relationship } from '../package';
import { OFFICE_RELATIONSHIPS, isMain } from '../xml/namespaces';
import { attribute, attributeNs } from '../xml/parse';
import { unescapeXString } from '../xml/text';
import { childOf, childrenOf, parseTree, type XmlElement } from '../xml/tree';

/** One `<sheet>` of the workbook part, whatever kind of sheet it is. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  readonly part: string;
  readonly isWorksheet: boolean;
  /** What the add-in left on it, where it wrote it. */
  readonly mark?: SheetMark;
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
  const marks = sheetMarks(root);
  const sheets = childOf(root, 'sheets');
  return (sheets ? childrenOf(sheets, 'sheet') : []).map(({ tag }, index) => {
    const id = attributeNs(tag, 'id', Object.values(OFFICE_RELATIONSHIPS));
    const relationship = relationships.find((one) => one.id === id);
    const mark = marks.get(index);
    return {
      name: unescapeXString(attribute(tag, 'name') ?? ''),
      sheetId: Number(attribute(tag, 'sheetId')),
      visibility: visibilityOf(attribute(tag, 'state')),
      part: relationship?.target ?? '',
      isWorksheet: relationship !== undefined && relationshipKind(relationship) === 'worksheet',
      ...(mark && { mark }),
    };
  });
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === 'veryHidden') return 'very-hidden';
  return state === 'hidden' ? 'hidden' : 'visible';
}

/** By position of the sheet, from names scoped to sheets. */
function sheetMarks(root: XmlElement): ReadonlyMap<number, SheetMark> {
  const names = childOf(root, 'definedNames');
  const texts = new Map<number, Partial<MarkTexts>>();
  for (const { tag, text } of names ? childrenOf(names, 'definedName') : []) {
    const scope = Number(attribute(tag, 'localSheetId') ?? -1);
    const kind = markKind(attribute(tag, 'name'));
    if (kind) texts.set(scope, { ...texts.get(scope), [kind]: text });
  }
  const marks = new Map<number, SheetMark>();
  for (const [sheet, { table, range, content }] of texts) {
    const mark = readMark({ table, range, content });
    if (mark && sheet >= 0) marks.set(sheet, mark);
  }
  return marks;
}

/** Which of the add-in's own names this is. */
function markKind(name: string | undefined): keyof typeof MARK_NAMES | undefined {
  const kinds = Object.keys(MARK_NAMES) as (keyof typeof MARK_NAMES)[];
  return kinds.find((kind) => MARK_NAMES[kind].toLowerCase() === name?.toLowerCase());
}
