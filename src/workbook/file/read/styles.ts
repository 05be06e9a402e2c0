import { attribute, isTrue } from '../xml/parse';
import { childOf, childrenOf, parseTree, type XmlElement } from '../xml/tree';

/** How a cell format shows the level of a text. */
export interface Typography {
  readonly bold: boolean;
  /** Indent steps. */
  readonly indent: number;
}

export const PLAIN: Typography = { bold: false, indent: 0 };

/**
 * Typography of the cell formats, by the number that cells name in their attribute `s`.
 * @param text the styles part
 * @param part its name
 * @throws WorkbookError `damaged`
 */
export function readTypography(text: string, part: string): readonly Typography[] {
  const root = parseTree(text, part);
  const fonts = list(root, 'fonts', 'font').map(isBold);
  return list(root, 'cellXfs', 'xf').map((format) => {
    const alignment = childOf(format, 'alignment');
    const indent = Number((alignment && attribute(alignment.tag, 'indent')) ?? 0);
    return {
      bold: fonts[Number(attribute(format.tag, 'fontId') ?? 0)] ?? false,
      indent: Number.isFinite(indent) ? indent : 0,
    };
  });
}

const PREFIX = /<(\/?)\w+:/g;

/**
 * What the runs of a rich text say about bold, each with a font of its own.
 * @param item content of an `<si>`; its prefixes are declared elsewhere
 * @returns undefined where the cell's format decides
 * @throws WorkbookError `damaged`
 */
export function boldOfRuns(item: string): boolean | undefined {
  if (!item.includes('rPr')) return undefined;
  const tree = parseTree(`<si>${item.replace(PREFIX, '<$1')}</si>`, 'a rich text');
  const bold = childrenOf(tree, 'r')
    .filter((run) => childOf(run, 't')?.text.trim())
    .map((run) => childOf(run, 'rPr'))
    .map((font) => font && isBold(font));
  if (bold.includes(false)) return false;
  return bold.includes(undefined) || bold.length === 0 ? undefined : true;
}

function list(root: XmlElement, group: string, item: string): readonly XmlElement[] {
  const parent = childOf(root, group);
  return parent ? childrenOf(parent, item) : [];
}

function isBold(font: XmlElement): boolean {
  const bold = childOf(font, 'b');
  return bold !== undefined && isTrue(attribute(bold.tag, 'val'), true);
}
