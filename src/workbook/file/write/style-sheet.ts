import { WorkbookError, sideOf, type CellStyle, type ConditionalFill, type SpecCell } from '../..';
import { XmlEdits, prefixOf } from '../xml/edit';
import { attribute } from '../xml/parse';
import { escapeXml } from '../xml/text';
import { childOf, childrenOf, parseTree, type XmlElement } from '../xml/tree';
import { builtInFormatId } from './built-in-formats';
import { borderXml, differentialXml, fillXml, fontXml, type FontModel } from './style-items';
import { StyleGroup } from './style-group';

/** Excel opens no workbook with more cell formats. */
const MOST_CELL_FORMATS = 65_490;
/** Numbers below are kept for the built-in number formats. */
const FIRST_OWN_FORMAT = 164;
const TEXT_FORMAT = '@';

/** Adds the looks of new cells to a styles part; what the part has already stays as it is. */
export class StyleSheet {
  private readonly edits: XmlEdits;
  private readonly prefix: string;
  private readonly fonts: StyleGroup;
  private readonly fills: StyleGroup;
  private readonly borders: StyleGroup;
  private readonly cellFormats: StyleGroup;
  private readonly numberFormats: StyleGroup;
  private readonly differentials: StyleGroup;
  private readonly formatIds = new Map<string, number>();
  /** The cell formats that the part has, as they are written. */
  private readonly existing: readonly string[];
  private readonly model: FontModel;
  private readonly defaults: { readonly fontId: number; readonly xfId: string };

  /**
   * @param text the styles part
   * @param part its name
   * @throws WorkbookError `damaged`
   */
  constructor(text: string, part: string) {
    const root = parseTree(text, part);
    this.edits = new XmlEdits(text);
    this.prefix = prefixOf(root);
    const group = (name: string, initial: readonly string[] = []) =>
      new StyleGroup(this.edits, root, name, initial);
    this.numberFormats = group('numFmts');
    this.fonts = group('fonts', [fontXml(this.prefix, undefined, {})]);
    this.fills = group(
      'fills',
      ['none', 'gray125'].map((kind) => fillXml(this.prefix, kind)),
    );
    this.borders = group('borders', [borderXml(this.prefix, false)]);
    const xf = `${this.prefix}xf`;
    this.cellFormats = group('cellXfs', [
      `<${xf} numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
    ]);
    this.differentials = group('dxfs');
    this.defaults = defaultFormat(root);
    this.model = fontModel(root, this.defaults.fontId, text);
    for (const [code, id] of ownFormats(root)) this.formatIds.set(code, id);
    const formats = childOf(root, 'cellXfs');
    this.existing = (formats ? childrenOf(formats, 'xf') : []).map(({ start, end }) =>
      text.slice(start, end),
    );
  }

  /** Number under which cells name this look. */
  index({ content, style }: SpecCell): number {
    const numberFormat = content?.kind === 'text' ? TEXT_FORMAT : style.numberFormat;
    return this.cellFormatIndex(this.cellFormat(style, numberFormat));
  }

  /**
   * Number of the look of a cell that holds something else now: nothing changes but its number format
   * and the mark by which Excel keeps what follows an apostrophe as text.
   * @param numberFormat absent where it stays
   */
  changed(index: number, numberFormat: string | undefined): number {
    const old = this.existing[index] ?? this.existing[0];
    if (old === undefined) {
      return numberFormat === undefined
        ? index
        : this.cellFormatIndex(this.cellFormat({}, numberFormat));
    }
    let format = withAttribute(old, 'quotePrefix', undefined);
    if (numberFormat !== undefined) {
      format = withAttribute(format, 'numFmtId', String(this.formatId(numberFormat)));
      format = withAttribute(format, 'applyNumberFormat', '1');
    }
    return format === old ? index : this.cellFormatIndex(format);
  }

  /** Number under which conditional formats name these colours. */
  differentialIndex(colors: Pick<ConditionalFill, 'fill' | 'fontColor'>): number {
    return this.differentials.index(differentialXml(this.prefix, colors));
  }

  private cellFormatIndex(xml: string): number {
    const index = this.cellFormats.index(xml);
    if (this.cellFormats.size > MOST_CELL_FORMATS)
      throw new WorkbookError('too-large', 'cell formats');
    return index;
  }

  /** Whether anything was asked for that the part did not have. */
  get isChanged(): boolean {
    return this.groups().some((group) => group.isChanged);
  }

  /** The part with everything that was asked for. */
  text(): string {
    for (const group of this.groups()) group.finish();
    return this.edits.result();
  }

  private groups(): readonly StyleGroup[] {
    return [
      this.numberFormats,
      this.fonts,
      this.fills,
      this.borders,
      this.cellFormats,
      this.differentials,
    ];
  }

  private cellFormat(style: CellStyle, numberFormat: string | undefined): string {
    const name = `${this.prefix}xf`;
    const formatId = numberFormat === undefined ? 0 : this.formatId(numberFormat);
    const fillId =
      style.fill === undefined ? 0 : this.fills.index(fillXml(this.prefix, 'solid', style.fill));
    const borderId = style.border ? this.borders.index(borderXml(this.prefix, true)) : 0;
    const alignment = alignmentAttributes(style);
    const start =
      `<${name} numFmtId="${formatId}" fontId="${this.fontId(style)}" fillId="${fillId}" ` +
      `borderId="${borderId}"${this.defaults.xfId} applyNumberFormat="1" applyFont="1" ` +
      `applyFill="1" applyBorder="1"`;
    return alignment === ''
      ? `${start}/>`
      : `${start} applyAlignment="1"><${this.prefix}alignment${alignment}/></${name}>`;
  }

  private fontId(style: CellStyle): number {
    const { bold, italic, fontName, fontSize, fontColor } = style;
    const isDefault = [bold, italic, fontName, fontSize, fontColor].every(
      (value) => value === undefined,
    );
    return isDefault
      ? this.defaults.fontId
      : this.fonts.index(fontXml(this.prefix, this.model, style));
  }

  private formatId(code: string): number {
    const known = builtInFormatId(code) ?? this.formatIds.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.formatIds.values()) + 1;
    this.formatIds.set(code, id);
    const attributes = `numFmtId="${id}" formatCode="${escapeXml(code)}"`;
    this.numberFormats.index(`<${this.prefix}numFmt ${attributes}/>`);
    return id;
  }
}

/** An element's XML with an attribute of its opening tag set, or taken out. */
function withAttribute(xml: string, name: string, value: string | undefined): string {
  const [opening = ''] = /^<[^>]*>/.exec(xml) ?? [];
  const place = new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`);
  const set = value === undefined ? '' : ` ${name}="${value}"`;
  const changed = place.test(opening)
    ? opening.replace(place, set)
    : opening.replace(/\s*(\/?)>$/, `${set}$1>`);
  return (
    (value === undefined && !place.test(opening) ? opening : changed) + xml.slice(opening.length)
  );
}

function alignmentAttributes(style: CellStyle): string {
  const { vertical, wrap, indent } = style;
  const side = sideOf(style);
  return [
    side && ` horizontal="${side}"`,
    vertical && ` vertical="${vertical}"`,
    wrap && ' wrapText="1"',
    indent !== undefined && indent > 0 && ` indent="${indent}"`,
  ]
    .filter((item) => typeof item === 'string')
    .join('');
}

/** The look of a cell that names none: the first cell format. */
function defaultFormat(root: XmlElement): { fontId: number; xfId: string } {
  const formats = childOf(root, 'cellXfs');
  const first = formats && childOf(formats, 'xf');
  const xfId = first && attribute(first.tag, 'xfId');
  return {
    fontId: Number((first && attribute(first.tag, 'fontId')) ?? 0),
    xfId: xfId === undefined ? '' : ` xfId="${xfId}"`,
  };
}

function fontModel(root: XmlElement, fontId: number, text: string): FontModel | undefined {
  const fonts = childOf(root, 'fonts');
  const font = fonts && childrenOf(fonts, 'font')[fontId];
  return font?.children.map(({ tag, start, end }) => ({
    name: tag.local,
    xml: text.slice(start, end),
  }));
}

function ownFormats(root: XmlElement): [string, number][] {
  const list = childOf(root, 'numFmts');
  return (list ? childrenOf(list, 'numFmt') : []).map(({ tag }) => [
    attribute(tag, 'formatCode') ?? '',
    Number(attribute(tag, 'numFmtId')),
  ]);
}
