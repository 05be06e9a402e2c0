import { a1, a1Range, type CellRange, type CellRef, type SpecCell, type SpecRow } from '../..';
import { withPrefixes } from '../formula/prefixes';
import { escapeXml } from '../xml/text';
import { cellXml } from './cells/cell-xml';

/** Beside a column's characters Excel keeps 5 pixels free; the file counts them in (182/256). */
const COLUMN_PADDING = 0.7109375;
/** Excel's limits: columns in characters, rows in points. */
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409;

/** Number of the cell format for a cell of the table. */
export type StyleIndex = (cell: SpecCell) => number;

/**
 * The elements that a table consists of.
 * @param prefix of the part's main namespace, with its colon; `''` where it has none
 */
export class TableXml {
  constructor(
    private readonly prefix: string,
    private readonly styleOf: StyleIndex,
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
      style: this.styleOf(cell),
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
    return height === undefined ? '' : ` ht="${Math.min(height, HIGHEST_ROW)}" customHeight="1"`;
  }

  /** @param characters as wide as so many digits */
  column(index: number, characters: number): string {
    const width = Math.min(characters + COLUMN_PADDING, WIDEST_COLUMN);
    return `<${this.prefix}col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  }

  merge(range: CellRange): string {
    return `<${this.prefix}mergeCell ref="${a1Range(range)}"/>`;
  }
}
