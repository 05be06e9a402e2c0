import { pageBreaksWith, type PagedSheet } from '../../../src/tables/sheet/page-breaks';
import type { SpecRow } from '../../../src/workbook';

/** Points inside the margins of F4 lying: 13 × 8.5 inches less 0.5 at the sides, 0.6 above, 0.75 below. */
const PAGE = { width: 864, height: 514.8 };
const NARROW = [20, 20];
/** Points of a column are three quarters of its pixels: seven a character and five more. */
const ACROSS_A_PAGE = (PAGE.width / 0.75 - 5) / 7;
const TWICE_AS_WIDE = [ACROSS_A_PAGE, ACROSS_A_PAGE];

function sheet(heights: readonly (number | undefined)[], more: Partial<PagedSheet> = {}) {
  const rows = heights.map((height): SpecRow => ({
    cells: [],
    ...(height !== undefined && { height }),
  }));
  const print = { paper: 'F4', orientation: 'landscape', repeatRows: null } as const;
  return { widths: NARROW, rows, print, ...more };
}

function rows(count: number, height?: number): (number | undefined)[] {
  return Array.from({ length: count }, () => height);
}

/** Breaks before a chart of 10 rows of 20 points below the others. */
function breaks(above: readonly (number | undefined)[], more: Partial<PagedSheet> = {}) {
  const anchor = { top: above.length, bottom: above.length + 9, left: 0, right: 1 };
  return pageBreaksWith(sheet([...above, ...rows(10, 20)], more), [anchor]);
}

describe('page breaks before charts', () => {
  it('are not needed where the chart fits on the rest of the page', () => {
    expect(breaks(rows(10, 30))).toEqual([]);
  });

  it('keep a chart together that would not fit', () => {
    expect(breaks(rows(11, 30))).toEqual([11]);
  });

  it('are made also where it fits by a hair', () => {
    expect(breaks([314])).toEqual([1]);
    expect(breaks([300])).toEqual([]);
  });

  it('count rows without a height as usual ones', () => {
    expect(breaks(rows(20))).toEqual([]);
    expect(breaks(rows(22))).toEqual([22]);
  });

  it('take into account that a wide table is printed smaller', () => {
    expect(breaks(rows(26, 30), { widths: TWICE_AS_WIDE })).toEqual([]);
    expect(breaks(rows(28, 30), { widths: TWICE_AS_WIDE })).toEqual([28]);
  });

  it('take into account how the paper lies and how long it is', () => {
    const upright = (paper: 'A4' | 'F4') => ({
      print: { paper, orientation: 'portrait', repeatRows: null } as const,
    });
    expect(breaks(rows(19, 30), upright('F4'))).toEqual([]);
    expect(breaks(rows(19, 30), upright('A4'))).toEqual([19]);
  });

  it('count the headings that every page repeats', () => {
    // A full page, then 290 points: with headings of 60 points on the second page the chart has no room.
    const above = [60, ...rows(15, 30), ...rows(9, 30)];
    const print = { paper: 'F4', orientation: 'landscape' } as const;
    expect(breaks(above, { print: { ...print, repeatRows: null } })).toEqual([]);
    expect(breaks(above, { print: { ...print, repeatRows: [0, 0] } })).toEqual([above.length]);
  });

  it('keep those that the sheet has and begin to count at them', () => {
    const print = {
      paper: 'F4',
      orientation: 'landscape',
      repeatRows: null,
      pageBreaks: [12],
    } as const;
    expect(breaks(rows(15, 30), { print })).toEqual([12]);
  });

  it('part several charts where one page is too small for them', () => {
    const anchors = [0, 10, 20].map((top) => ({ top, bottom: top + 9, left: 0, right: 1 }));
    const three = sheet(rows(30, 20));
    expect(pageBreaksWith(three, anchors)).toEqual([20]);
  });

  it('do not repeat the page that a chart begins already', () => {
    const anchor = { top: 1, bottom: 60, left: 0, right: 1 };
    const print = {
      paper: 'F4',
      orientation: 'landscape',
      repeatRows: null,
      pageBreaks: [1],
    } as const;
    expect(pageBreaksWith(sheet(rows(61, 20), { print }), [anchor])).toEqual([1]);
  });
});
