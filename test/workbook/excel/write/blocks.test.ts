import fc from 'fast-check';
import { blocksOf } from '../../../../src/workbook/excel/write/blocks';
import { columnPoints, rowPoints } from '../../../../src/workbook';

const COLUMNS = 6;
const value = fc.constantFrom('a', 'b', undefined);
const grids = fc.array(fc.array(value, { minLength: COLUMNS, maxLength: COLUMNS }), {
  maxLength: 8,
});

/** The grid that the blocks cover, and how often a cell is covered twice. */
function cover(grid: readonly (readonly (string | undefined)[])[]) {
  const blocks = blocksOf(grid.length, COLUMNS, (row, column) => grid[row]![column], String);
  const covered = grid.map((cells) => cells.map((): string | undefined => undefined));
  let twice = 0;
  for (const { range, value: painted } of blocks) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        if (covered[row]![column] !== undefined) twice++;
        covered[row]![column] = painted;
      }
    }
  }
  return { blocks, covered, twice };
}

describe('joining like cells into rectangles', () => {
  it('covers every cell once, with its own value, and no other', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { covered, twice } = cover(grid);
        expect(covered).toEqual(grid);
        expect(twice).toBe(0);
      }),
    );
  });

  it('makes one rectangle of one value', () => {
    const grid = Array.from({ length: 4 }, () => Array.from({ length: COLUMNS }, () => 'a'));
    expect(cover(grid).blocks).toEqual([
      { range: { top: 0, left: 0, bottom: 3, right: COLUMNS - 1 }, value: 'a' },
    ]);
  });

  it('keeps apart what a gap divides', () => {
    const { blocks } = cover([['a', undefined, 'a', 'b', undefined, undefined]]);
    expect(blocks).toHaveLength(3);
  });
});

describe('sizes in points', () => {
  it.each([
    [8.43, 48],
    [10, 56.25],
    [40, 213.75],
    [300, 1342.5],
  ])('a column of %d characters is %d points wide', (characters, points) => {
    expect(columnPoints(characters)).toBe(points);
  });

  it('a row is no higher than Excel allows', () => {
    expect([rowPoints(15), rowPoints(1000)]).toEqual([15, 409]);
  });
});
