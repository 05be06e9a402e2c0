import { Package } from '../../../src/workbook/file/package';
import { findWorkbookPart, readWorkbookPart } from '../../../src/workbook/file/read/workbook';
import { attribute } from '../../../src/workbook/file/xml/parse';
import { parseTree, type XmlElement } from '../../../src/workbook/file/xml/tree';
import type { DrawnLook, DrawnPage, DrawnSheet, OwnFont } from '../drawn-sheet';
import { chartsIn, conditionalsIn } from './charts';
import { all, at, numberOf, partOf, stylesOf } from './tree';

/** Number formats that a file names by number only (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  49: '@',
};
const PAPERS: Readonly<Record<number, DrawnPage['paper']>> = { 9: 'A4', 14: 'F4' };
/** Widest digit of the standard font, in pixels. */
const DIGIT = 7;

/** The font of cells that name none. */
export function ownFontIn(file: Uint8Array): OwnFont {
  const [{ fontName, fontSize }] = looksIn(stylesOf(new Package(file))) as [DrawnLook];
  return { name: fontName, size: fontSize };
}

/** What is seen of a sheet of a file. */
export function drawnIn(file: Uint8Array, sheet: string): DrawnSheet {
  const pack = new Package(file);
  const part = partOf(pack, sheet);
  const root = parseTree(pack.text(part), part);
  const looks = looksIn(stylesOf(pack));
  const rows = all(at(root, 'sheetData'), 'row');
  return {
    looks: Object.fromEntries(
      rows
        .flatMap((row) => all(row, 'c'))
        .map((cell) => [attribute(cell.tag, 'r')!, looks[numberOf(cell, 's') ?? 0]!] as const),
    ),
    merges: all(at(root, 'mergeCells'), 'mergeCell')
      .map(({ tag }) => attribute(tag, 'ref')!)
      .sort(),
    widths: Object.fromEntries(all(at(root, 'cols'), 'col').flatMap(widthsOf)),
    heights: Object.fromEntries(
      rows.flatMap((row) => {
        const height = numberOf(row, 'ht');
        return height === undefined ? [] : [[numberOf(row, 'r')! - 1, height]];
      }),
    ),
    frozenRows: numberOf(at(root, 'sheetViews', 'sheetView', 'pane'), 'ySplit') ?? 0,
    page: { ...pageOf(root), ...namesOf(pack, sheet) },
    charts: chartsIn(file, sheet),
    conditionals: conditionalsIn(file, sheet),
  };
}

function looksIn(styles: XmlElement): readonly DrawnLook[] {
  const own = new Map(
    all(at(styles, 'numFmts'), 'numFmt').map((one) => [
      numberOf(one, 'numFmtId'),
      attribute(one.tag, 'formatCode')!,
    ]),
  );
  const [fonts, fills, borders] = ['font', 'fill', 'border'].map((name) =>
    all(at(styles, `${name}s`), name),
  ) as [readonly XmlElement[], readonly XmlElement[], readonly XmlElement[]];
  return all(at(styles, 'cellXfs'), 'xf').map((format) => {
    const formatId = numberOf(format, 'numFmtId') ?? 0;
    const alignment = at(format, 'alignment');
    const said = (name: string): string | undefined => alignment && attribute(alignment.tag, name);
    return {
      numberFormat: own.get(formatId) ?? BUILT_IN[formatId] ?? `number ${formatId}`,
      ...fontOf(fonts[numberOf(format, 'fontId') ?? 0]!),
      fill: fillOf(fills[numberOf(format, 'fillId') ?? 0]!),
      horizontal: said('horizontal') ?? 'general',
      vertical: said('vertical') ?? 'bottom',
      wrap: said('wrapText') === '1',
      indent: Number(said('indent') ?? 0),
      lines: linesOf(borders[numberOf(format, 'borderId') ?? 0]!),
    };
  });
}

function fontOf(font: XmlElement) {
  const color = at(font, 'color');
  return {
    bold: at(font, 'b') !== undefined,
    italic: at(font, 'i') !== undefined,
    fontName: attribute(at(font, 'name')!.tag, 'val')!,
    fontSize: numberOf(at(font, 'sz'), 'val')!,
    fontColor: (color && attribute(color.tag, 'rgb')?.slice(2)) ?? '000000',
  };
}

function fillOf(fill: XmlElement): string | null {
  const pattern = at(fill, 'patternFill');
  return pattern && attribute(pattern.tag, 'patternType') === 'solid'
    ? attribute(at(pattern, 'fgColor')!.tag, 'rgb')!.slice(2)
    : null;
}

function linesOf(border: XmlElement): Record<string, string> {
  return Object.fromEntries(
    border.children.flatMap(({ tag }) => {
      const style = attribute(tag, 'style');
      return style === undefined ? [] : [[tag.local, style]];
    }),
  );
}

/** Pixels of columns by the formula of ECMA-376 part 1, 18.3.1.13. */
function widthsOf(element: XmlElement): [number, number][] {
  const [first, last] = [numberOf(element, 'min')! - 1, numberOf(element, 'max')! - 1];
  const width = numberOf(element, 'width')!;
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
  return Array.from({ length: last - first + 1 }, (_, place) => [first + place, pixels]);
}

function pageOf(root: XmlElement): Omit<DrawnPage, 'titles' | 'area'> {
  const setup = at(root, 'pageSetup')!;
  const isFitted = numberOf(at(root, 'sheetPr', 'pageSetUpPr'), 'fitToPage') === 1;
  const endless = numberOf(setup, 'fitToHeight') === 0;
  const margin = (side: string): number =>
    Math.round(numberOf(at(root, 'pageMargins'), side)! * 720) / 10;
  const footer = at(root, 'headerFooter', 'oddFooter')?.text ?? '';
  return {
    paper: PAPERS[numberOf(setup, 'paperSize') ?? 0],
    orientation: attribute(setup.tag, 'orientation')!,
    pagesWide: isFitted && endless ? (numberOf(setup, 'fitToWidth') ?? 1) : undefined,
    centred: numberOf(at(root, 'printOptions'), 'horizontalCentered') === 1,
    margins: {
      left: margin('left'),
      right: margin('right'),
      top: margin('top'),
      bottom: margin('bottom'),
    },
    footer: footer.replace(/^&C/, ''),
    breaks: all(at(root, 'rowBreaks'), 'brk').map((one) => numberOf(one, 'id')!),
  };
}

/** What is printed and what on every page, which names of the workbook tell. */
function namesOf(pack: Package, sheet: string): Pick<DrawnPage, 'titles' | 'area'> {
  const workbook = readWorkbookPart(pack, findWorkbookPart(pack));
  const index = workbook.sheets.findIndex(({ name }) => name === sheet);
  const named = (name: string): string | undefined =>
    all(at(workbook.root, 'definedNames'), 'definedName')
      .find((one) => attribute(one.tag, 'name') === name && numberOf(one, 'localSheetId') === index)
      ?.text.replace(/^.*!/, '');
  return {
    titles: named('_xlnm.Print_Titles'),
    area: named('_xlnm.Print_Area')?.replaceAll('$', ''),
  };
}
