import {
  parseA1,
  shiftFormula,
  type CellRange,
  type CellRef,
  type SpecRow,
  type TableSpec,
} from '../..';
import { prefixOf } from '../xml/edit';
import { attribute, type XmlTag } from '../xml/parse';
import { escapeXml } from '../xml/text';
import { childOf, childrenOf, type XmlElement } from '../xml/tree';
import type { TableXml } from './table-xml';

/** A table that is written over its earlier self. */
export interface TableUpdate {
  readonly spec: TableSpec;
  /** The cells that it takes up now. */
  readonly range: CellRange;
  /** The cells that it took up so far. */
  readonly replaced: CellRange;
}

interface Cell extends CellRef {
  readonly element: XmlElement;
}

interface Row {
  readonly index: number;
  readonly element: XmlElement;
  readonly cells: readonly Cell[];
}

/** Attributes of a row that the table decides in its rows, or that are told anew. */
const OWN_ATTRIBUTES = ['r', 'spans', 'ht', 'customHeight', 'hidden'];

/**
 * What is to stand in `<sheetData>`: the table's cells, and those of the user's that stand beside, above
 * and below it, as they are written.
 * @param text the whole part
 */
export function updatedRows(
  text: string,
  data: XmlElement | undefined,
  update: TableUpdate,
  table: TableXml,
): string {
  const { spec, range, replaced } = update;
  const rows = data ? readRows(data) : [];
  const isGivenUp = (cell: CellRef): boolean => isWithin(cell, range) || isWithin(cell, replaced);
  const formulas = handedOn(rows, isGivenUp);
  const oldRows = new Map(rows.map((row) => [row.index, row]));
  const indexes = new Set([...oldRows.keys(), ...span(range)]);
  return [...indexes]
    .sort((a, b) => a - b)
    .map((index) => {
      const old = oldRows.get(index);
      const isOfTable = index >= range.top && index <= Math.max(range.bottom, replaced.bottom);
      const isTouched = isOfTable || old?.cells.some(({ element }) => formulas.has(element));
      if (old && !isTouched) return text.slice(old.element.start, old.element.end);
      const kept = (old?.cells ?? [])
        .filter((cell) => !isGivenUp(cell))
        .map(({ column, element }) => ({ column, xml: keptCell(text, element, formulas) }));
      const line: SpecRow = spec.rows[index] ?? { cells: [] };
      const own = line.cells.flatMap((cell, column) =>
        cell ? [{ column, xml: table.cell(cell, { row: index, column }) }] : [],
      );
      const cells = [...kept, ...own].sort((a, b) => a.column - b.column);
      const attributes = isOfTable
        ? otherAttributes(old?.element.tag, OWN_ATTRIBUTES) + table.height(line)
        : otherAttributes(old?.element.tag, ['r']);
      return table.row(index, attributes, cells.map(({ xml }) => xml).join(''));
    })
    .join('');
}

function readRows(data: XmlElement): readonly Row[] {
  let index = -1;
  return childrenOf(data, 'row').map((element) => {
    // Rows and cells may leave their address out; then they follow the one before.
    const number = attribute(element.tag, 'r');
    index = number === undefined ? index + 1 : Number(number) - 1;
    let column = -1;
    const cells = childrenOf(element, 'c').map((cell) => {
      column = parseA1(attribute(cell.tag, 'r') ?? '')?.column ?? column + 1;
      return { row: index, column, element: cell };
    });
    return { index, element, cells };
  });
}

/** Formulas of cells that stay, where the cell with which they shared them goes. */
function handedOn(
  rows: readonly Row[],
  isGivenUp: (cell: CellRef) => boolean,
): ReadonlyMap<XmlElement, string> {
  const masters = new Map<string, { readonly cell: Cell; readonly formula: string }>();
  const formulas = new Map<XmlElement, string>();
  for (const cell of rows.flatMap(({ cells }) => cells)) {
    const element = childOf(cell.element, 'f');
    if (!element || attribute(element.tag, 't') !== 'shared') continue;
    const id = attribute(element.tag, 'si') ?? '';
    const master = masters.get(id);
    if (element.text !== '') masters.set(id, { cell, formula: element.text });
    else if (master && isGivenUp(master.cell) && !isGivenUp(cell)) {
      const [down, right] = [cell.row - master.cell.row, cell.column - master.cell.column];
      formulas.set(cell.element, shiftFormula(master.formula, down, right));
    }
  }
  return formulas;
}

function keptCell(
  text: string,
  element: XmlElement,
  formulas: ReadonlyMap<XmlElement, string>,
): string {
  const formula = formulas.get(element);
  const shared = childOf(element, 'f');
  if (formula === undefined || !shared) return text.slice(element.start, element.end);
  const name = `${prefixOf(element)}f`;
  const xml = `<${name}>${escapeXml(formula)}</${name}>`;
  return text.slice(element.start, shared.start) + xml + text.slice(shared.end, element.end);
}

function otherAttributes(tag: XmlTag | undefined, without: readonly string[]): string {
  return Object.values(tag?.attributes ?? {})
    .filter(({ name }) => !without.includes(name))
    .map(({ name, value }) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

function span({ top, bottom }: CellRange): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, place) => top + place);
}

function isWithin({ row, column }: CellRef, { top, bottom, left, right }: CellRange): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
