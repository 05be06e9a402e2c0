import { parseA1, type CellRef } from '../..';
import { isMain } from '../xml/namespaces';
import { attribute, parseXml, type XmlTag } from '../xml/parse';
import { HiddenLines } from './hidden';

/** What the library does not tell of a cell, or tells wrong. */
export interface CellFacts {
  /** Number of its cell format. */
  readonly style: number;
  /** The attribute `t`: what kind of value it has. */
  readonly type: string;
  /** Content of `<v>`; undefined where no value is stored. */
  readonly stored: string | undefined;
  /** The cell with the formula that this one shares. */
  readonly sharedFrom?: CellRef;
}

export interface SheetFacts {
  /** By row and column; a cell that holds nothing but a figure or a boolean has none. */
  readonly cells: readonly (readonly (CellFacts | undefined)[] | undefined)[];
  readonly hidden: HiddenLines;
}

/**
 * Goes through a worksheet part for what the library leaves out.
 * @param text the part
 * @param part its name
 * @throws WorkbookError `damaged`
 */
export function readSheetFacts(text: string, part: string): SheetFacts {
  const reader = new FactsReader();
  parseXml(text, part, {
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
  return reader;
}

class FactsReader implements SheetFacts {
  readonly cells: CellFacts[][] = [];
  readonly hidden = new HiddenLines();
  private readonly shared = new Map<string, CellRef>();
  private row = -1;
  private column = -1;
  private cell: XmlTag | undefined;
  private formula: XmlTag | undefined;
  private hasOwnFormula = false;
  private stored: string | undefined;
  private inside: 'v' | 'f' | undefined;

  open(tag: XmlTag): void {
    if (tag.local === 'c') this.openCell(tag);
    else if (tag.local === 'row') this.openRow(tag);
    else if (tag.local === 'col') this.hidden.addColumns(tag);
    else if (!this.cell) return;
    else if (tag.local === 'v') {
      this.inside = 'v';
      this.stored = '';
    } else if (tag.local === 'f') {
      this.inside = 'f';
      this.formula = tag;
    }
  }

  close(tag: XmlTag): void {
    if (tag.local === 'c' && this.cell) this.closeCell(this.cell);
    else if (tag.local === this.inside) this.inside = undefined;
  }

  text(chunk: string): void {
    if (this.inside === 'v') this.stored = (this.stored ?? '') + chunk;
    else if (this.inside === 'f') this.hasOwnFormula = true;
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
    this.formula = undefined;
    this.hasOwnFormula = false;
    this.stored = undefined;
  }

  private closeCell(tag: XmlTag): void {
    const { row, column, stored } = this;
    const type = attribute(tag, 't') ?? 'n';
    this.cell = undefined;
    const isPlain = stored !== undefined && stored !== '' && (type === 'n' || type === 'b');
    if (isPlain && !this.formula) return;
    const sharedFrom = this.formula && this.sharedFormula(this.formula, { row, column });
    const style = Number(attribute(tag, 's') ?? 0);
    (this.cells[row] ??= [])[column] = { style, type, stored, ...(sharedFrom && { sharedFrom }) };
  }

  /** A file writes a shared formula once; the other cells name it by its number. */
  private sharedFormula(tag: XmlTag, cell: CellRef): CellRef | undefined {
    if (attribute(tag, 't') !== 'shared') return undefined;
    const id = attribute(tag, 'si') ?? '';
    if (!this.hasOwnFormula) return this.shared.get(id);
    this.shared.set(id, cell);
    return undefined;
  }
}
