import {
  WorkbookError,
  a1,
  shiftFormula,
  type CellChange,
  type CellRange,
  type CellRef,
  type CellUpdate,
} from '../../..';
import { withPrefixes } from '../../formula/prefixes';
import { XmlEdits } from '../../xml/edit';
import { attribute, isTrue, type XmlTag } from '../../xml/parse';
import { escapeXml } from '../../xml/text';
import type { StyleSheet } from '../style-sheet';
import { cellXml } from './cell-xml';
import { placeKey, scanSheet, type CellPlace, type RowPlace, type SheetScan } from './scan-sheet';

/** What is to become of one worksheet. */
export interface SheetChanges {
  readonly changes: readonly CellChange[];
  /** Formulas elsewhere on the sheet that show another value now. */
  readonly updates: readonly CellUpdate[];
}

/**
 * Rewrites single cells of a worksheet part; everything else stays as it was written.
 * @throws WorkbookError `sheet-protected`, `array-formula`, `too-large`, `damaged`
 */
export function editSheet(
  text: string,
  part: string,
  { changes, updates }: SheetChanges,
  styles: StyleSheet,
): string {
  const wanted = new Set(changes.map(({ row, column }) => placeKey(row, column)));
  const scan = scanSheet(text, part, wanted);
  if (scan.isProtected) throw new WorkbookError('sheet-protected', changes[0]?.sheet);
  const inArray = changes.find((change) => scan.arrays.some((range) => isWithin(change, range)));
  if (inArray) throw new WorkbookError('array-formula', a1(inArray));
  const edits = new XmlEdits(text);
  const values = new Map(updates.map((one) => [placeKey(one.row, one.column), one.value]));
  const formulas = handedOn(scan, wanted);
  for (const [key, cell] of scan.cells) {
    if (wanted.has(key) || !(values.has(key) || formulas.has(key))) continue;
    edits.replace(cell.start, cell.end, followed(text, cell, formulas.get(key), values));
  }
  const inserted = new Map<number, string[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const cell = scan.cells.get(placeKey(change.row, change.column));
    const value = values.get(placeKey(change.row, change.column)) ?? change.after.value;
    const xml = changedCell(scan, change, cell, value, styles);
    if (cell) edits.replace(cell.start, cell.end, xml);
    else if (change.after.value !== null || change.after.formula !== undefined)
      insert(edits, scan, change, xml, inserted);
  }
  insertRows(edits, scan, inserted);
  return edits.result();
}

function isWithin({ row, column }: CellRef, { top, bottom, left, right }: CellRange): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** The formulas of cells that shared that of a cell which is to hold something else. */
function handedOn(scan: SheetScan, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const masters = new Map<string, CellPlace>();
  const formulas = new Map<string, string>();
  for (const [key, cell] of scan.cells) {
    if (!cell.formula || attribute(cell.formula.tag, 't') !== 'shared') continue;
    const id = attribute(cell.formula.tag, 'si') ?? '';
    const master = masters.get(id);
    if (cell.formula.text !== '') masters.set(id, cell);
    else if (master?.formula && wanted.has(placeKey(master.row, master.column))) {
      const [down, right] = [cell.row - master.row, cell.column - master.column];
      formulas.set(key, shiftFormula(master.formula.text, down, right));
    }
  }
  return formulas;
}

/** A cell that keeps its formula, written out where another cell held it, with the value it shows now. */
function followed(
  text: string,
  cell: CellPlace,
  formula: string | undefined,
  values: ReadonlyMap<string, CellUpdate['value']>,
): string {
  const { tag, row, column } = cell;
  const own = cell.formula ? text.slice(cell.formula.start, cell.formula.end) : '';
  const formulaXml = formula === undefined ? own : formulaElement(prefixOf(tag), formula);
  const value = values.get(placeKey(row, column));
  if (value === undefined && cell.formula) {
    const { start, end } = cell.formula;
    return text.slice(cell.start, start) + formulaXml + text.slice(end, cell.end);
  }
  return cellXml({
    prefix: prefixOf(tag),
    address: a1({ row, column }),
    more: moreAttributes(tag),
    style: Number(attribute(tag, 's') ?? 0),
    formula: formulaXml,
    value: value ?? null,
  });
}

function changedCell(
  scan: SheetScan,
  { row, column, after }: CellChange,
  cell: CellPlace | undefined,
  value: CellUpdate['value'],
  styles: StyleSheet,
): string {
  const prefix = prefixOf(cell?.tag ?? scan.data?.tag);
  const style = cell ? Number(attribute(cell.tag, 's') ?? 0) : inheritedStyle(scan, row, column);
  const isText = typeof value === 'string' && after.formula === undefined;
  return cellXml({
    prefix,
    address: a1({ row, column }),
    style:
      isText && after.numberFormat === undefined
        ? style
        : styles.changed(style, after.numberFormat),
    formula: after.formula === undefined ? '' : formulaElement(prefix, withPrefixes(after.formula)),
    value,
  });
}

/** @param formula with the prefixes that files keep */
function formulaElement(prefix: string, formula: string): string {
  return `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
}

function prefixOf(tag: XmlTag | undefined): string {
  return tag === undefined || tag.prefix === '' ? '' : `${tag.prefix}:`;
}

function moreAttributes(tag: XmlTag): string {
  return Object.values(tag.attributes)
    .filter(({ name }) => !['r', 's', 't'].includes(name))
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

/** The look of a cell that is not in the file: its row's, else its column's. */
function inheritedStyle({ rows, columns }: SheetScan, row: number, column: number): number {
  const tag = rows.find(({ index }) => index === row)?.tag;
  if (tag && isTrue(attribute(tag, 'customFormat'))) return Number(attribute(tag, 's') ?? 0);
  return columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function insert(
  edits: XmlEdits,
  { rows }: SheetScan,
  { row, column }: CellRef,
  xml: string,
  inserted: Map<number, string[]>,
): void {
  const place = rows.find(({ index }) => index === row);
  if (!place) {
    inserted.set(row, [...(inserted.get(row) ?? []), xml]);
    return;
  }
  const next = place.cells.find((cell) => cell.column > column);
  if (next) edits.replace(next.start, next.start, xml);
  else edits.append(place, xml);
  if (attribute(place.tag, 'spans') !== undefined) widen(edits, place, column);
}

/** A row may say in which columns its cells stand. */
function widen(edits: XmlEdits, row: RowPlace, column: number): void {
  const [first = 1, last = first] = (attribute(row.tag, 'spans') ?? '')
    .split(' ')[0]!
    .split(':')
    .map(Number);
  if (first <= column + 1 && column + 1 <= last) return;
  const spans = `${Math.min(first, column + 1)}:${Math.max(last, column + 1)}`;
  edits.setAttribute(row, 'spans', spans);
}

function insertRows(
  edits: XmlEdits,
  { rows, data }: SheetScan,
  inserted: ReadonlyMap<number, readonly string[]>,
): void {
  if (!data) return;
  const name = `${prefixOf(data.tag)}row`;
  for (const [row, cells] of inserted) {
    const xml = `<${name} r="${row + 1}">${cells.join('')}</${name}>`;
    const next = rows.find(({ index }) => index > row);
    if (next) edits.replace(next.start, next.start, xml);
    else edits.append(data, xml);
  }
}
