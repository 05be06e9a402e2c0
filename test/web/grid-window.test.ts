import type { RecognisedTable } from '../../src/app';
import type { SheetSnapshot } from '../../src/workbook';
import { layoutOf } from '../../src/web/grid/measure/layout';
import { paneAt, panesOf } from '../../src/web/grid/view/panes';
import { placedCells } from '../../src/web/grid/view/placed';

const text = (value: string) => ({ value });
const LONG = 'REALISASI ANGGARAN MENURUT PROGRAM, KEGIATAN DAN SUB KEGIATAN TAHUN 2025';

const SHEET: SheetSnapshot = {
  name: 'S',
  visibility: 'visible',
  rows: [
    [text(LONG), ...Array<undefined>(8), { value: 1 }],
    [text('Kode'), text('Uraian'), text('Pagu'), text('Realisasi')],
    [text('1.01'), text('Urusan'), { value: 5 }, { value: 4 }],
  ],
  hiddenRows: new Set(),
  hiddenColumns: new Set([2]),
  merges: [
    { top: 3, left: 1, bottom: 4, right: 5 },
    { top: 5, left: 0, bottom: 5, right: 3 },
  ],
};
const layout = layoutOf(SHEET);

describe('the cells of a row that are drawn', () => {
  const columns = (row: number, first: number, last: number, more: Partial<Options> = {}) => {
    const { labels = null, selected = null } = more;
    const { staying, scrolling } = placedCells(
      SHEET,
      row,
      layout,
      { first, last },
      labels,
      selected,
    );
    return [staying, scrolling].map((cells) => cells.map(({ column, end }) => [column, end]));
  };
  interface Options {
    readonly labels: { first: number; last: number } | null;
    readonly selected: number | null;
  }

  it('are those in sight, without hidden ones', () => {
    expect(columns(2, 1, 3)).toEqual([
      [],
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it('include a text that flows into sight from the left', () => {
    const [, scrolling] = columns(0, 2, 4);
    expect(scrolling![0]).toEqual([0, 9]);
  });

  it('include a merged range that begins left of what is in sight, and nothing below its first row', () => {
    expect(columns(3, 3, 6)).toEqual([
      [],
      [
        [1, 6],
        [6, 7],
      ],
    ]);
    expect(columns(4, 1, 5)).toEqual([[], []]);
  });

  it('stay where they are labels, and are not drawn twice', () => {
    const labels = { first: 0, last: 1 };
    expect(columns(2, 0, 3, { labels })).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [[3, 4]],
    ]);
    expect(columns(2, 3, 4, { labels })).toEqual([
      [
        [0, 1],
        [1, 2],
      ],
      [
        [3, 4],
        [4, 5],
      ],
    ]);
  });

  it('do not stay where they are merged with figures', () => {
    const labels = { first: 0, last: 1 };
    const [staying, scrolling] = columns(5, 0, 3, { labels });
    expect(staying).toEqual([]);
    expect(scrolling).toContainEqual([0, 4]);
  });

  it('include the selected one wherever it is', () => {
    expect(columns(2, 6, 7, { selected: 1 })[1]).toContainEqual([1, 2]);
  });
});

describe('what stays in sight', () => {
  const table = (top: number, bottom: number, left = 0): RecognisedTable =>
    ({
      range: { top, left, bottom, right: left + 3 },
      headerRows: [top, top + 1],
      columns: [
        { index: left, role: 'kode' },
        { index: left + 1, role: 'uraian' },
        { index: left + 2, role: 'pagu' },
        { index: left + 3, role: 'keterangan' },
      ],
    }) as unknown as RecognisedTable;
  const large = { width: 1000, height: 700 };

  it('are the headings and the labels of each table', () => {
    const panes = panesOf([table(20, 30), table(1, 10)], layout, large);
    expect(panes.map(({ range, lastHeading }) => [range.top, lastHeading])).toEqual([
      [1, 2],
      [20, 21],
    ]);
    expect(panes[0]!.labels).toEqual({ first: 0, last: 1 });
    expect(paneAt(panes, 10)).toBe(panes[0]);
    expect(paneAt(panes, 15)).toBeUndefined();
  });

  it('are those of the first of two tables side by side', () => {
    const panes = panesOf([table(1, 10, 6), table(1, 12)], layout, large);
    expect(panes.map(({ labels }) => labels)).toEqual([{ first: 0, last: 1 }]);
  });

  it('are fewer labels in a narrow view, and none where one would fill it', () => {
    const [kode, uraian] = [layout.lefts[1]!, layout.lefts[2]! - layout.lefts[1]!];
    const labelsAt = (width: number) =>
      panesOf([table(1, 10)], layout, { ...large, width })[0]!.labels;
    expect(labelsAt((kode + uraian) / 0.45 + 1)).toEqual({ first: 0, last: 1 });
    expect(labelsAt((kode + uraian) / 0.45 - 1)).toEqual({ first: 1, last: 1 });
    expect(labelsAt(Math.min(kode, uraian) / 0.45 - 1)).toBeNull();
  });

  it('are no headings in a low view', () => {
    expect(panesOf([table(1, 10)], layout, { ...large, height: 60 })[0]!.lastHeading).toBeNull();
  });
});
