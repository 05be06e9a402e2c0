import { parseA1Range, type CellRange } from '../..';
import { XmlEdits, insertInOrder, prefixOf } from '../xml/edit';
import { dialectOf } from '../xml/namespaces';
import { attribute } from '../xml/parse';
import { childOf, childrenOf, parseTree, type XmlElement } from '../xml/tree';
import { breakXml } from './page-xml';
import { TableXml, type StyleIndexes } from './table-xml';
import { updatedRows, type TableUpdate } from './update-rows';

/** Children of `<worksheet>` up to the merged cells, in the order that the schema wants, and all behind. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/**
 * A worksheet part with a table written again. Cells, rows and columns outside it, the window, the page
 * and everything else that the part says stay as they are.
 * @param drawing id of the relationship to its drawing; undefined where it has none
 * @throws WorkbookError `damaged`, `too-large`
 */
export function updatedSheetXml(
  text: string,
  part: string,
  update: TableUpdate,
  styles: StyleIndexes,
  drawing: string | undefined,
): string {
  const root = parseTree(text, part);
  const edits = new XmlEdits(text);
  const table = new TableXml(prefixOf(root), styles);
  const data = childOf(root, 'sheetData');
  const rows = updatedRows(text, data, update, table);
  const name = `${prefixOf(root)}sheetData`;
  const xml = `<${name}>${rows}</${name}>`;
  if (data) edits.replace(data.start, data.end, xml);
  else insertInOrder(edits, root, ORDER, 'sheetData', xml);
  // It says how far the cells reach, and may be left out.
  for (const dimension of childrenOf(root, 'dimension')) edits.remove(dimension);
  addColumns(edits, root, update, table);
  mergeCells(edits, root, update, table);
  beginPages(edits, root, update);
  setConditionals(edits, root, update, table);
  setDrawing(edits, root, drawing, table);
  return edits.result();
}

/** Columns keep the width that they have; only those that the table did not have get theirs. */
function addColumns(
  edits: XmlEdits,
  root: XmlElement,
  { spec, range, replaced }: TableUpdate,
  table: TableXml,
): void {
  const list = childOf(root, 'cols');
  const columns = list ? childrenOf(list, 'col') : [];
  const bounds = columns.map(({ tag }) => ({
    first: Number(attribute(tag, 'min')) - 1,
    last: Number(attribute(tag, 'max')) - 1,
  }));
  const added = spec.columnWidths.flatMap((width, place) => {
    const column = range.left + place;
    const isKnown = bounds.some(({ first, last }) => first <= column && column <= last);
    return isKnown || column <= replaced.right
      ? []
      : [{ column, xml: table.column(column, width) }];
  });
  if (added.length === 0) return;
  if (!list) {
    const name = `${prefixOf(root)}cols`;
    const xml = added.map((one) => one.xml).join('');
    insertInOrder(edits, root, ORDER, 'cols', `<${name}>${xml}</${name}>`);
    return;
  }
  for (const { column, xml } of added) {
    const next = columns[bounds.findIndex(({ first }) => first > column)];
    if (next) edits.insertBefore(next, xml);
    else edits.append(list, xml);
  }
}

function mergeCells(
  edits: XmlEdits,
  root: XmlElement,
  { spec, range, replaced }: TableUpdate,
  table: TableXml,
): void {
  const isOther = ({ tag }: XmlElement): boolean => {
    const area = parseA1Range(attribute(tag, 'ref') ?? '');
    return !area || !(overlap(area, range) || overlap(area, replaced));
  };
  const own = spec.merges.map((area) => table.merge(area));
  replaceItems(edits, root, { list: 'mergeCells', item: 'mergeCell', isOther, own });
}

function beginPages(edits: XmlEdits, root: XmlElement, { spec, replaced }: TableUpdate): void {
  const isOther = ({ tag }: XmlElement): boolean => {
    const row = Number(attribute(tag, 'id'));
    return row < replaced.top || row > replaced.bottom;
  };
  const own = (spec.print.pageBreaks ?? []).map((row) => breakXml(prefixOf(root), row));
  const count = 'manualBreakCount';
  replaceItems(edits, root, { list: 'rowBreaks', item: 'brk', isOther, own, count });
}

interface Items {
  /** Name of the list, and of its items. */
  readonly list: string;
  readonly item: string;
  /** Whether an item is none of the table's. */
  readonly isOther: (item: XmlElement) => boolean;
  /** The table's new items, as they are written. */
  readonly own: readonly string[];
  /** Another attribute that counts the items. */
  readonly count?: string;
}

function replaceItems(edits: XmlEdits, root: XmlElement, items: Items): void {
  const old = childOf(root, items.list);
  const all = old ? childrenOf(old, items.item) : [];
  const kept = all.filter(items.isOther);
  if (kept.length === all.length && items.own.length === 0) return;
  const xml = [...kept.map(({ start, end }) => edits.source.slice(start, end)), ...items.own];
  const name = prefixOf(root) + items.list;
  const more = items.count === undefined ? '' : ` ${items.count}="${xml.length}"`;
  const list =
    xml.length === 0 ? '' : `<${name} count="${xml.length}"${more}>${xml.join('')}</${name}>`;
  if (old) edits.replace(old.start, old.end, list);
  else insertInOrder(edits, root, ORDER, items.list, list);
}

/** The table's colours stand before those that the user gave to other cells, which keep their order. */
function setConditionals(
  edits: XmlEdits,
  root: XmlElement,
  { spec, range, replaced }: TableUpdate,
  table: TableXml,
): void {
  const count = spec.conditionals.length;
  for (const group of childrenOf(root, 'conditionalFormatting')) {
    const areas = (attribute(group.tag, 'sqref') ?? '').split(/\s+/).map(parseA1Range);
    const isOfTable = areas.every(
      (area) => area && (overlap(area, range) || overlap(area, replaced)),
    );
    if (isOfTable) edits.remove(group);
    else {
      for (const rule of childrenOf(group, 'cfRule')) {
        const priority = Number(attribute(rule.tag, 'priority') ?? 0);
        if (count > 0) edits.setAttribute(rule, 'priority', String(priority + count));
      }
    }
  }
  const xml = spec.conditionals.map((one, place) => table.conditional(one, place + 1));
  insertInOrder(edits, root, ORDER, 'conditionalFormatting', xml.join(''));
}

function setDrawing(
  edits: XmlEdits,
  root: XmlElement,
  relationshipId: string | undefined,
  table: TableXml,
): void {
  const old = childOf(root, 'drawing');
  if (old && relationshipId === undefined) edits.remove(old);
  if (!old && relationshipId !== undefined) {
    const xml = table.drawing(relationshipId, dialectOf(root.tag.uri));
    insertInOrder(edits, root, ORDER, 'drawing', xml);
  }
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
