import type { Cell, SheetSnapshot } from '../../src/workbook';
import { cellSource, cellText } from '../../src/web/grid/measure/cell-text';
import { layoutOf } from '../../src/web/grid/measure/layout';

describe('a cell in the view', () => {
  it.each<[Cell, string]>([
    [{ value: "'06" }, "'06"],
    [{ value: true }, 'TRUE'],
    [{ value: { error: '#DIV/0!' } }, '#DIV/0!'],
    [{ value: null }, ''],
  ])('%j shows %p', (cell, shown) => {
    expect(cellText(cell)).toBe(shown);
  });

  it('tells its formula in the line above the sheet', () => {
    expect(cellSource({ value: 5, formula: 'SUM(A1:A3)' })).toBe('=SUM(A1:A3)');
    expect(cellSource({ value: 93.4159, numberFormat: '0.00' })).toBe('93,4159');
    expect(cellSource(undefined)).toBe('');
  });
});

describe('the layout of a sheet', () => {
  const sheet: SheetSnapshot = {
    name: 'A',
    visibility: 'visible',
    // A hole stands for an empty row, as in a snapshot.
    rows: [[{ value: 'REALISASI ANGGARAN DINAS PERIKANAN TAHUN 2025' }], undefined, [{ value: 1 }]],
    hiddenRows: new Set([1, 2]),
    hiddenColumns: new Set(),
    merges: [{ top: 4, left: 0, bottom: 5, right: 2 }],
  };
  const heights = (tops: readonly number[]) => tops.slice(1).map((top, i) => top - tops[i]!);

  it('does not widen a column for a title that flows over it', () => {
    expect(layoutOf(sheet).lefts[1]).toBeLessThan(60);
  });

  it('gives hidden rows no height, unless they hold a finding', () => {
    expect(heights(layoutOf(sheet).tops).slice(1, 3)).toEqual([0, 0]);
    expect(heights(layoutOf(sheet, [{ row: 2, column: 0 }]).tops)[2]).toBeGreaterThan(0);
  });

  it('covers the cells of a merged range but for its first', () => {
    expect([...layoutOf(sheet).covered.keys()]).toEqual(['4,1', '4,2', '5,0', '5,1', '5,2']);
  });

  it('ends merged ranges with the sheet that is shown', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 16_383 }];
    const { lefts, merges: shown } = layoutOf({ ...sheet, merges });
    expect(shown.get('0,0')!.right).toBe(lefts.length - 2);
  });

  it('gives a text in merged cells the rows that it needs', () => {
    // About 1,200 pixels: five lines of the widest column. No more than three lines a row are shown.
    const long = { value: 'Meningkatnya penanganan masalah kesejahteraan sosial. '.repeat(4) };
    const wide = { top: 0, left: 1, bottom: 0, right: 2 };
    const high = { top: 1, left: 0, bottom: 2, right: 0 };
    const rows = [[undefined, long, undefined, { value: 1 }], [long, { value: 1 }], []];
    const alone = heights(layoutOf({ ...sheet, rows: [], hiddenRows: new Set() }).tops)[0]!;
    const [first, second, third] = heights(
      layoutOf({ ...sheet, rows, hiddenRows: new Set(), merges: [wide, high] }).tops,
    );
    expect(first).toBeGreaterThan(2 * alone);
    expect(second! + third!).toBeGreaterThan(3.5 * alone);
  });

  it('gives merged columns together the width of a text as one column would have it', () => {
    const text = { value: 'Indikator Kinerja Utama', bold: true };
    const merges = [{ top: 0, left: 1, bottom: 0, right: 2 }];
    const alone = layoutOf({ ...sheet, rows: [[undefined, text]], merges: [] }).lefts;
    const { lefts } = layoutOf({ ...sheet, rows: [[undefined, text]], merges });
    const needed = alone[2]! - alone[1]!;
    expect(lefts[3]! - lefts[1]!).toBeGreaterThanOrEqual(needed);
    expect(lefts[3]! - lefts[1]!).toBeLessThan(needed + 2);
    expect(lefts[2]! - lefts[1]!).toBe(lefts[3]! - lefts[2]!);
  });

  it('measures a sheet of 100,000 rows without running out of stack', () => {
    const rows = Array.from({ length: 100_000 }, () => [{ value: 1 }]);
    expect(layoutOf({ ...sheet, rows }).tops.length).toBeGreaterThan(100_000);
  });
});
