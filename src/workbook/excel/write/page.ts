import type { PrintSetup } from '../..';

/**
 * Indonesia's F4 (215 × 330 mm) is what Excel calls Folio (8.5 × 13 inches).
 */
const PAPER = { A4: 'A4', F4: 'Folio' } as const;

const ORIENTATION = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** Points. */
const MARGINS = { side: 36, top: 43.2, bottom: 54 };

/** Page so-and-so of so many. */
const FOOTER = 'Halaman &P dari &N';

/** How a sheet prints: as wide as the paper, as long as needed, headings on every page. */
export function setPage(
  { pageLayout, horizontalPageBreaks }: Excel.Worksheet,
  print: PrintSetup,
): void {
  pageLayout.orientation = ORIENTATION[print.orientation];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.leftMargin = MARGINS.side;
  pageLayout.rightMargin = MARGINS.side;
  pageLayout.topMargin = MARGINS.top;
  pageLayout.bottomMargin = MARGINS.bottom;
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  // A sheet that is drawn again has the breaks of its last generation.
  horizontalPageBreaks.removePageBreaks();
  for (const row of print.pageBreaks ?? []) horizontalPageBreaks.add(`A${row + 1}`);
}

/** The paper is set on its own: Excel refuses one that the default printer does not have. */
export function setPaper({ pageLayout }: Excel.Worksheet, { paper }: PrintSetup): void {
  pageLayout.paperSize = PAPER[paper];
}
