import { quoteSheet, type TableSpec } from '../..';
import { GENERATED_NAME, type WorkbookPart } from '../read/workbook';
import { XmlEdits, insertInOrder, prefixOf } from '../xml/edit';
import { MAIN, OFFICE_RELATIONSHIPS } from '../xml/namespaces';
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

/** Names that belong to the look of a sheet and go with it when it is drawn anew. */
const NAMES_OF_A_DRAWING = [
  GENERATED_NAME,
  '_xlnm.Print_Titles',
  '_xlnm.Print_Area',
  '_xlnm._FilterDatabase',
].map((name) => name.toLowerCase());

/** A table with its place among the sheets. */
export interface PlacedTable {
  readonly spec: TableSpec;
  readonly sheet: string;
  /** Zero-based position among all sheets, as `localSheetId` counts. */
  readonly index: number;
  readonly part: string;
  readonly replaced: boolean;
  /** Of a new sheet: what the workbook calls it by. */
  readonly sheetId: number;
  readonly relationshipId: string;
}

/** The workbook part with new sheets entered and told to calculate everything when opened. */
export function workbookXml(workbook: WorkbookPart, tables: readonly PlacedTable[]): string {
  const edits = new XmlEdits(workbook.text);
  const added = tables.filter((table) => !table.replaced);
  const sheets = childOf(workbook.root, 'sheets');
  if (sheets) edits.append(sheets, added.map((table) => sheetElement(sheets, table)).join(''));
  setNames(edits, workbook.root, tables);
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
  const dialect = sheets.tag.uri === MAIN.strict ? 'strict' : 'transitional';
  const namespace = OFFICE_RELATIONSHIPS[dialect];
  const declaration = ` xmlns:r="${namespace}"`;
  const name = escapeXml(escapeXString(sheet));
  return (
    `<${prefixOf(sheets)}sheet name="${name}" sheetId="${sheetId}"` +
    `${declaration} r:id="${relationshipId}"/>`
  );
}

function setNames(edits: XmlEdits, root: XmlElement, tables: readonly PlacedTable[]): void {
  const list = childOf(root, 'definedNames');
  const drawn = new Set(tables.map((table) => String(table.index)));
  for (const name of list ? childrenOf(list, 'definedName') : []) {
    const scope = attribute(name.tag, 'localSheetId');
    const isOfDrawing = NAMES_OF_A_DRAWING.includes(
      attribute(name.tag, 'name')?.toLowerCase() ?? '',
    );
    if (scope !== undefined && drawn.has(scope) && isOfDrawing) edits.remove(name);
  }
  const xml = tables.map((table) => nameElements(prefixOf(root), table)).join('');
  if (list) edits.append(list, xml);
  else {
    const name = `${prefixOf(root)}definedNames`;
    insertInOrder(edits, root, ORDER, 'definedNames', `<${name}>${xml}</${name}>`);
  }
}

function nameElements(prefix: string, { spec, sheet, index }: PlacedTable): string {
  const { repeatRows } = spec.print;
  const name = `${prefix}definedName`;
  const titles = repeatRows
    ? `${quoteSheet(sheet)}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`
    : null;
  return (
    (titles === null
      ? ''
      : `<${name} name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(titles)}</${name}>`) +
    `<${name} name="${GENERATED_NAME}" localSheetId="${index}" hidden="1">` +
    `${escapeXml(`"${spec.id.replaceAll('"', '""')}"`)}</${name}>`
  );
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
