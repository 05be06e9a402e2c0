import { PAGE, type PrintSetup } from '../..';
import { escapeXml } from '../xml/text';

/**
 * Paper by its number in the file. Indonesia's F4 (215 × 330 mm) is number 14, "Folio", 8.5 × 13 in =
 * 215.9 × 330.2 mm: Excel and LibreOffice both know it. A size in millimetres (`paperWidth`) would be
 * exact, but Excel does not read it.
 */
const PAPER = { A4: 9, F4: 14 } as const;

/** Inches between the edge of the paper and header or footer. */
const TO_EDGE = 0.3;

/** How a sheet prints: as wide as the paper, as long as needed, centred, pages numbered. */
export function pageXml({ paper, orientation, pageBreaks = [] }: PrintSetup): string {
  const { side, top, bottom } = PAGE.margins;
  return [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${side}" right="${side}" top="${top}" bottom="${bottom}" header="${TO_EDGE}" footer="${TO_EDGE}"/>`,
    `<pageSetup paperSize="${PAPER[paper]}" fitToWidth="1" fitToHeight="0" orientation="${orientation}"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&C${PAGE.footer}`)}</oddFooter></headerFooter>`,
    breaksXml(pageBreaks),
  ].join('');
}

function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => breakXml('', row));
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

/** @param row the zero-based one with which a page begins */
export function breakXml(prefix: string, row: number): string {
  return `<${prefix}brk id="${row}" max="16383" man="1"/>`;
}

/** The window on a sheet, with its top rows frozen. */
export function viewXml(freezeRows: number): string {
  const pane =
    freezeRows > 0
      ? `<pane ySplit="${freezeRows}" topLeftCell="A${freezeRows + 1}" activePane="bottomLeft" state="frozen"/>` +
        '<selection pane="bottomLeft"/>'
      : '';
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}
