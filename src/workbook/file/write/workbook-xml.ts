import {
  KEPT_FORMULA,
  MARK_NAMES,
  absoluteRange,
  markFormulas,
  quoteSheet,
  type CellRange,
  type TableSpec,
} from '../..';
import type { WorkbookPart } from '../read/workbook';
import { XmlEdits, insertInOrder, prefixOf } from '../xml/edit';
import { OFFICE_RELATIONSHIPS, dialectOf } from '../xml/namespaces';
import { attribute } from '../xml/parse';
import { escapeXString, escapeXml } from '../xml/text';
import { childOf, childrenOf, type XmlElement } from '../xml/tree';

/** Children of `<workbook>` in the order that the schema wants. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Names that belong to a table and are written with it. */
const NAMES_OF_A_TABLE = [
  ...Object.values(MARK_NAMES),
  '_xlnm.Print_Titles',
  '_xlnm.Print_Area',
].map((name) => name.toLowerCase());

/** A table with its place among the sheets. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly sheet: string;
  /** Zero-based position among all sheets, as `localSheetId` counts. */
  readonly index: number;
  readonly part: string;
  /** The cells that it takes up, and a fingerprint of what is written there. */
  readonly range: CellRange;
  readonly fingerprint: string;
  /** The cells that it took up on its sheet so far; absent on a new one. */
  readonly replaced?: CellRange;
  /** Of a new sheet: what the workbook calls it by. */
  readonly sheetId: number;
  readonly relationshipId: string;
}

/**
 * The workbook part with new sheets entered and told to calculate everything when opened.
 * @param kept positions of sheets that their user keeps as they are
 */
export function workbookXml(
  workbook: WorkbookPart,
  tables: readonly PlacedTable[],
  kept: readonly number[],
): string {
  const edits = new XmlEdits(workbook.text);
  const added = tables.filter((table) => !table.replaced);
  const sheets = childOf(workbook.root, 'sheets');
  if (sheets) edits.append(sheets, added.map((table) => sheetElement(sheets, table)).join(''));
  setNames(edits, workbook.root, tables, kept);
  askForCalculation(edits, workbook.root);
  ensureView(edits, workbook.root);
  return edits.result();
}

/** The workbook part, told only to calculate everything when opened. */
export function calculatingWorkbookXml(workbook: WorkbookPart): string {
  const edits = new XmlEdits(workbook.text);
  askForCalculation(edits, workbook.root);
  return edits.result();
}

function sheetElement(sheets: XmlElement, { sheet, sheetId, relationshipId }: PlacedTable): string {
  const namespace = OFFICE_RELATIONSHIPS[dialectOf(sheets.tag.uri)];
  const declaration = ` xmlns:r="${namespace}"`;
  const name = escapeXml(escapeXString(sheet));
  return (
    `<${prefixOf(sheets)}sheet name="${name}" sheetId="${sheetId}"` +
    `${declaration} r:id="${relationshipId}"/>`
  );
}

function setNames(
  edits: XmlEdits,
  root: XmlElement,
  tables: readonly PlacedTable[],
  kept: readonly number[],
): void {
  const list = childOf(root, 'definedNames');
  const written = new Set(tables.map((table) => String(table.index)));
  for (const element of list ? childrenOf(list, 'definedName') : []) {
    const scope = attribute(element.tag, 'localSheetId') ?? '';
    const name = attribute(element.tag, 'name')?.toLowerCase() ?? '';
    const isOfTable = written.has(scope) && NAMES_OF_A_TABLE.includes(name);
    const isFingerprint = name === MARK_NAMES.content.toLowerCase();
    if (isOfTable || (isFingerprint && kept.includes(Number(scope)))) edits.remove(element);
  }
  const prefix = prefixOf(root);
  const xml = [
    ...tables.map((table) => namesOfTable(prefix, table)),
    ...kept.map((index) => hiddenName(prefix, MARK_NAMES.content, index, KEPT_FORMULA)),
  ].join('');
  if (list) edits.append(list, xml);
  else {
    const name = `${prefix}definedNames`;
    insertInOrder(edits, root, ORDER, 'definedNames', `<${name}>${xml}</${name}>`);
  }
}

function namesOfTable(
  prefix: string,
  { spec, sheet, index, range, fingerprint }: PlacedTable,
): string {
  const { repeatRows, area } = spec.print;
  const marks = markFormulas(sheet, { tableId: spec.id, range, fingerprint });
  const titles = repeatRows && `$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`;
  const visible = (name: string, cells: string): string =>
    `<${prefix}definedName name="${name}" localSheetId="${index}">` +
    `${escapeXml(`${quoteSheet(sheet)}!${cells}`)}</${prefix}definedName>`;
  return (
    (area ? visible('_xlnm.Print_Area', absoluteRange(area)) : '') +
    (titles === null ? '' : visible('_xlnm.Print_Titles', titles)) +
    hiddenName(prefix, MARK_NAMES.table, index, marks.table) +
    hiddenName(prefix, MARK_NAMES.range, index, marks.range) +
    hiddenName(prefix, MARK_NAMES.content, index, marks.content)
  );
}

function hiddenName(prefix: string, name: string, sheet: number, formula: string): string {
  const element = `${prefix}definedName`;
  return `<${element} name="${name}" localSheetId="${sheet}" hidden="1">${escapeXml(formula)}</${element}>`;
}

function askForCalculation(edits: XmlEdits, root: XmlElement): void {
  const settings = childOf(root, 'calcPr');
  if (settings) edits.setAttribute(settings, 'fullCalcOnLoad', '1');
  else insertInOrder(edits, root, ORDER, 'calcPr', `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`);
}

/** Frozen rows refer to a window of the workbook; Excel does not open a file without that window. */
function ensureView(edits: XmlEdits, root: XmlElement): void {
  if (childOf(root, 'bookViews')) return;
  const [list, view] = [`${prefixOf(root)}bookViews`, `${prefixOf(root)}workbookView`];
  insertInOrder(edits, root, ORDER, 'bookViews', `<${list}><${view}/></${list}>`);
}
