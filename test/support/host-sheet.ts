import { a1, a1Range } from '../../src/workbook';
import { type CellFormat, PLAIN } from '../excel-host/model/format';
import { WHOLE_SHEET, type SheetModel } from '../excel-host/model/sheet';
import type { DrawnLook, DrawnPage, DrawnSheet, OwnFont } from './drawn-sheet';
import { chartsOn, conditionalsOn } from './host-charts';

const POINTS_PER_PIXEL = 72 / 96;
const PAPERS: Readonly<Record<string, DrawnPage['paper']>> = { A4: 'A4', Folio: 'F4' };

/** What is seen of a sheet of the emulated Excel, in which cells without a font have the given one. */
export function drawnOn(sheet: SheetModel, own: OwnFont): DrawnSheet {
  const cells = [...sheet.existing(WHOLE_SHEET)].filter(([, , { format }]) => !isPlain(format));
  return {
    looks: Object.fromEntries(
      cells.map(([row, column, { format }]) => [a1({ row, column }), lookOf(format, own)]),
    ),
    merges: sheet.merges.map(a1Range).sort(),
    widths: sizes(sheet.columns, 1 / POINTS_PER_PIXEL),
    heights: sizes(sheet.rows, 1),
    frozenRows: sheet.frozen.rows,
    page: pageOf(sheet),
    charts: chartsOn(sheet),
    conditionals: conditionalsOn(sheet),
  };
}

function isPlain(format: CellFormat): boolean {
  return JSON.stringify(format) === JSON.stringify(PLAIN);
}

function lookOf(format: CellFormat, own: OwnFont): DrawnLook {
  const { numberFormat, bold, italic, wrap, indent, fontName, fontSize, lines } = format;
  return {
    ...{ numberFormat, bold, italic, wrap, indent },
    fontName: fontName === PLAIN.fontName ? own.name : fontName,
    fontSize: fontSize === PLAIN.fontSize ? own.size : fontSize,
    fontColor: format.fontColor.slice(1),
    fill: format.fill === PLAIN.fill ? null : format.fill.slice(1),
    horizontal: format.horizontal.toLowerCase(),
    vertical: format.vertical.toLowerCase(),
    lines: Object.fromEntries(
      Object.entries(lines).map(([edge, line]) => [
        edge.replace('Edge', '').toLowerCase(),
        line.style === 'Continuous' ? line.weight.toLowerCase() : line.style,
      ]),
    ),
  };
}

function sizes(
  lines: ReadonlyMap<number, { readonly size?: number }>,
  factor: number,
): Record<number, number> {
  return Object.fromEntries(
    [...lines].flatMap(([place, { size }]) => (size === undefined ? [] : [[place, size * factor]])),
  );
}

function pageOf({ page }: SheetModel): DrawnPage {
  const { left = NaN, right = NaN, top = NaN, bottom = NaN } = page.margins;
  return {
    paper: PAPERS[page.paperSize],
    orientation: page.orientation.toLowerCase(),
    pagesWide: Number(Reflect.get(page.zoom, 'horizontalFitToPages')),
    centred: page.centerHorizontally,
    margins: { left, right, top, bottom },
    footer: page.headersFooters.centerFooter ?? '',
    titles: page.titleRows,
    area: page.printArea,
    breaks: [...page.breaks].sort((a, b) => a - b),
  };
}
