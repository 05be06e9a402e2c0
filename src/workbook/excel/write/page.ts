import { PAGE, a1Range, inchPoints, type PrintSetup } from '../..';

/**
 * Indonesia's F4 (215 × 330 mm) is what Excel calls Folio (8.5 × 13 inches).
 */
const PAPER = { A4: 'A4', F4: 'Folio' } as const;

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** How a sheet prints: as wide as the paper, as long as needed, headings on every page. */
export function setPage(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = ORIENTATION[print.orientation];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = inchPoints(PAGE.margins.side);
  pageLayout.rightMargin = inchPoints(PAGE.margins.side);
  pageLayout.topMargin = inchPoints(PAGE.margins.top);
  pageLayout.bottomMargin = inchPoints(PAGE.margins.bottom);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE.footer;
  setRows(sheet, print);
}

/**
 * What follows the rows of a table: what is printed, what on every page, and where pages begin.
 * @param kept zero-based rows outside the table with which its user has let a page begin
 */
export function setRows(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  { repeatRows, pageBreaks, area }: PrintSetup,
  kept: readonly number[] = [],
): void {
  if (area) pageLayout.setPrintArea(a1Range(area));
  if (repeatRows) pageLayout.setPrintTitleRows(`$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`);
  if (!pageBreaks) return;
  // A sheet that is drawn again has the breaks of its last generation.
  horizontalPageBreaks.removePageBreaks();
  for (const row of [...pageBreaks, ...kept]) horizontalPageBreaks.add(`A${row + 1}`);
}

/** The paper is set on its own: Excel refuses one that the default printer does not have. */
export function setPaper({ pageLayout }: Excel.Worksheet, { paper }: PrintSetup): void {
  pageLayout.paperSize = PAPER[paper];
}
