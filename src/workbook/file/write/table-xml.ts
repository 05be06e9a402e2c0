import {
  WIDEST_COLUMN,
  a1,
  a1Range,
  rowPoints,
  type CellRange,
  type CellRef,
  type ConditionalFill,
  type SpecCell,
  type SpecRow,
} from '../..';
import { withPrefixes } from '../formula/prefixes';
import { OFFICE_RELATIONSHIPS, type Dialect } from '../xml/namespaces';
import { escapeXString, escapeXml } from '../xml/text';
import { cellXml } from './cells/cell-xml';

/** Beside a column's characters Excel keeps 5 pixels free; the file counts them in (182/256). */
const COLUMN_PADDING = 0.7109375;

/** The numbers by which a sheet names looks. */
export interface StyleIndexes {
  readonly ofCell: (cell: SpecCell) => number;
  readonly ofConditional: (one: ConditionalFill) => number;
}

/**
 * The elements that a table consists of.
 * @param prefix of the part's main namespace, with its colon; `''` where it has none
 */
export class TableXml {
  constructor(
    private readonly prefix: string,
    private readonly styles: StyleIndexes,
  ) {}

  /** @throws WorkbookError `too-large`, `unexpected` for what no cell can hold */
  cell(cell: SpecCell, place: CellRef): string {
    const { content } = cell;
    const { prefix } = this;
    const text = content?.kind === 'text' ? content.text : undefined;
    const formula = content?.kind === 'formula' ? withPrefixes(content.formula) : undefined;
    return cellXml({
      prefix,
      address: a1(place),
      style: this.styles.ofCell(cell),
      formula: formula === undefined ? '' : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`,
      value: text ?? (content && 'value' in content ? content.value : null),
    });
  }

  row(index: number, attributes: string, cells: string): string {
    const name = `${this.prefix}row`;
    if (cells === '' && attributes === '') return '';
    return `<${name} r="${index + 1}"${attributes}>${cells}</${name}>`;
  }

  height({ height }: SpecRow): string {
    return height === undefined ? '' : ` ht="${rowPoints(height)}" customHeight="1"`;
  }

  /** @param characters as wide as so many digits */
  column(index: number, characters: number): string {
    const width = Math.min(characters + COLUMN_PADDING, WIDEST_COLUMN);
    return `<${this.prefix}col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  }

  /**
   * Colours that follow what cells show.
   * @param priority 1 is the highest
   */
  conditional(one: ConditionalFill, priority: number): string {
    const { prefix } = this;
    const [list, rule, formula] = ['conditionalFormatting', 'cfRule', 'formula'].map(
      (name) => prefix + name,
    );
    const text = escapeXml(escapeXString(`"${one.equals.replaceAll('"', '""')}"`));
    return (
      `<${list} sqref="${a1Range(one.range)}"><${rule} type="cellIs" ` +
      `dxfId="${this.styles.ofConditional(one)}" priority="${priority}" operator="equal">` +
      `<${formula}>${text}</${formula}></${rule}></${list}>`
    );
  }

  /** Names the drawing of the sheet. */
  drawing(relationshipId: string, dialect: Dialect): string {
    const namespace = OFFICE_RELATIONSHIPS[dialect];
    return `<${this.prefix}drawing xmlns:r="${namespace}" r:id="${relationshipId}"/>`;
  }

  merge(range: CellRange): string {
    return `<${this.prefix}mergeCell ref="${a1Range(range)}"/>`;
  }
}
