import type { PrintSetup } from './table-spec';

/** How generated sheets are printed, whichever writer sets them up. Inches. */
export const PAGE = {
  margins: { side: 0.5, top: 0.6, bottom: 0.75 },
  /** Page so-and-so of so many. */
  footer: 'Halaman &P dari &N',
} as const;

/** Inches of paper standing upright; F4 as printers know it, by the name of Folio. */
const PAPERS = { A4: { width: 8.27, height: 11.69 }, F4: { width: 8.5, height: 13 } } as const;

export function inchPoints(inches: number): number {
  return Math.round(inches * 720) / 10;
}

/** Points of a page inside its margins. */
export function printablePage({ paper, orientation }: Pick<PrintSetup, 'paper' | 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = PAPERS[paper];
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width];
  const { side, top, bottom } = PAGE.margins;
  return { width: inchPoints(across - 2 * side), height: inchPoints(down - top - bottom) };
}
