import { parseA1, parseA1Range, type Cell, type CellRange, type CellValue } from '../..';
import { isMain } from '../xml/namespaces';
import { attribute, parseXml, type XmlTag } from '../xml/parse';
import { cellValue, type RawCell } from './cell-value';
import { SheetFormulas } from './formulas';
import { HiddenLines } from './hidden';
import { TextCollector, type CellText } from './rich-text';
import { skipEmpty } from './skip-empty';
import { PLAIN, type CellFormat } from './styles';

/** What the cells of all sheets refer to. */
export interface SheetContext {
  readonly strings: readonly CellText[];
  readonly formats: readonly CellFormat[];
}

export interface SheetCells {
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
}

/**
 * Reads a worksheet in one pass over its XML.
 * @param text the worksheet part
 * @param part its name
 * @throws WorkbookError `damaged`
 */
export function readSheet(text: string, part: string, context: SheetContext): SheetCells {
  const reader = new SheetReader(context);
  parseXml(skipEmpty(text), part, {
    open(tag) {
      if (isMain(tag.uri)) reader.open(tag);
    },
    close(tag) {
      if (isMain(tag.uri)) reader.close(tag);
    },
    text(chunk) {
      reader.text(chunk);
    },
  });
  return reader.result();
}

class SheetReader {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly hidden = new HiddenLines();
  private readonly formulas = new SheetFormulas();
  private row = -1;
  private column = -1;
  private cell: XmlTag | undefined;
  private formulaTag: XmlTag | undefined;
  private formula = '';
  private value: string | undefined;
  private inline: TextCollector | undefined;
  private target: 'value' | 'formula' | undefined;

  constructor(private readonly context: SheetContext) {}

  open(tag: XmlTag): void {
    if (this.cell) this.openInCell(tag);
    else if (tag.local === 'c') this.openCell(tag);
    else if (tag.local === 'row') this.openRow(tag);
    else if (tag.local === 'col') this.hidden.addColumns(tag);
    else if (tag.local === 'mergeCell') this.addMerge(attribute(tag, 'ref') ?? '');
  }

  close(tag: XmlTag): void {
    if (!this.cell) return;
    if (tag.local === 'c') {
      this.closeCell(this.cell);
      this.cell = undefined;
    } else if (tag.local === 'v' || tag.local === 'f') this.target = undefined;
    else this.inline?.close(tag);
  }

  text(chunk: string): void {
    if (this.target === 'value') this.value = (this.value ?? '') + chunk;
    else if (this.target === 'formula') this.formula += chunk;
    else this.inline?.add(chunk);
  }

  result(): SheetCells {
    return {
      rows: this.rows,
      merges: this.merges,
      ...this.hidden.within(this.rows, this.merges),
    };
  }

  private openRow(tag: XmlTag): void {
    const number = attribute(tag, 'r');
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.hidden.addRow(tag, this.row);
  }

  private openCell(tag: XmlTag): void {
    // Rows and cells may leave their address out; then they follow the one before.
    const place = parseA1(attribute(tag, 'r') ?? '');
    this.column = place?.column ?? this.column + 1;
    this.row = place?.row ?? this.row;
    this.cell = tag;
    this.formulaTag = undefined;
    this.formula = '';
    this.value = undefined;
    this.inline = undefined;
  }

  private openInCell(tag: XmlTag): void {
    if (tag.local === 'v') {
      this.target = 'value';
      this.value = '';
    } else if (tag.local === 'f') {
      this.target = 'formula';
      this.formulaTag = tag;
    } else if (tag.local === 'is') this.inline = new TextCollector();
    else this.inline?.open(tag);
  }

  private closeCell(tag: XmlTag): void {
    const { row, column } = this;
    const own =
      this.formulaTag && this.formulas.read(this.formulaTag, this.formula, { row, column });
    const formula = own ?? this.formulas.covering({ row, column });
    const raw: RawCell = { type: attribute(tag, 't') ?? 'n', value: this.value };
    const text = this.inline?.result() ?? this.sharedText(raw);
    const value = cellValue(raw, text);
    if (value === null && formula === undefined) return;
    // An empty text that nobody computes looks like an empty cell, in Excel as well.
    if (value === '' && formula === undefined) return;
    const format = this.context.formats[Number(attribute(tag, 's') ?? 0)] ?? PLAIN;
    (this.rows[row] ??= [])[column] = toCell(value, formula, format, text);
  }

  private sharedText({ type, value }: RawCell): CellText | undefined {
    return type === 's' && value !== undefined ? this.context.strings[Number(value)] : undefined;
  }

  private addMerge(ref: string): void {
    const range = parseA1Range(ref);
    if (range) this.merges.push(range);
  }
}

function toCell(
  value: CellValue,
  formula: string | undefined,
  format: CellFormat,
  text: CellText | undefined,
): Cell {
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(format.numberFormat !== undefined && { numberFormat: format.numberFormat }),
    ...(typeof value === 'string' && { bold: text?.bold ?? format.bold }),
    ...(typeof value === 'string' && format.indent > 0 && { indent: format.indent }),
  };
}
