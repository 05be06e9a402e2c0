import { attribute, isTrue } from '../xml/parse';
import { childOf, childrenOf, parseTree, type XmlElement } from '../xml/tree';
import { builtInFormat } from './number-formats';

/** What a reader needs to know of one cell format. */
export interface CellFormat {
  /** Absent for General. */
  readonly numberFormat?: string;
  readonly bold: boolean;
  /** Indent steps. */
  readonly indent: number;
}

export const PLAIN: CellFormat = { bold: false, indent: 0 };

/**
 * The cell formats of a workbook, by the number that cells name in their attribute `s`.
 * @param text the styles part
 * @param part its name
 * @throws WorkbookError `damaged`
 */
export function readCellFormats(text: string, part: string): readonly CellFormat[] {
  const root = parseTree(text, part);
  const fonts = list(root, 'fonts', 'font').map(isBold);
  const formats = new Map(list(root, 'numFmts', 'numFmt').map(numberFormat));
  return list(root, 'cellXfs', 'xf').map((xf) => cellFormat(xf, fonts, formats));
}

function list(root: XmlElement, group: string, item: string): readonly XmlElement[] {
  const parent = childOf(root, group);
  return parent ? childrenOf(parent, item) : [];
}

function isBold(font: XmlElement): boolean {
  const bold = childOf(font, 'b');
  return bold !== undefined && isTrue(attribute(bold.tag, 'val'), true);
}

function numberFormat({ tag }: XmlElement): [number, string] {
  return [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? 'General'];
}

function cellFormat(
  xf: XmlElement,
  fonts: readonly boolean[],
  formats: ReadonlyMap<number, string>,
): CellFormat {
  const id = Number(attribute(xf.tag, 'numFmtId') ?? 0);
  const code = formats.get(id) ?? builtInFormat(id);
  const alignment = childOf(xf, 'alignment');
  const indent = Number((alignment && attribute(alignment.tag, 'indent')) ?? 0);
  return {
    ...(code !== undefined && code.toLowerCase() !== 'general' && { numberFormat: code }),
    bold: fonts[Number(attribute(xf.tag, 'fontId') ?? 0)] ?? false,
    indent: Number.isFinite(indent) ? indent : 0,
  };
}
