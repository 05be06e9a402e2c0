import { withUnknownTables } from '../../src/recognise';
import { sheetOf, workbookOf, type Literal } from '../support/sheet';
import { draw } from './draw';
import { drawNested } from './nested';
import { QUIRKS } from './quirks';
import { score, together, type Score } from './score';
import { SHAPES } from './shapes';
import { drawUnsummed } from './unsummed';

const SEEDS = [0, 1, 2];
const MANY = Array.from({ length: 20 }, (_, seed) => seed);

it.each(SHAPES.map((shape) => [shape.name, shape] as const))(
  'names the sums of “%s”',
  (_, shape) => {
    const { precision, recall } = together(SEEDS.map((seed) => score(draw(shape, seed))));
    expect(precision).toBeGreaterThan(0.95);
    expect(recall).toBeGreaterThan(0.95);
  },
);

describe.each([
  ['as drawn', 0.97],
  ['no looks', 0.96],
  ['withheld figures', 0.95],
  ['wrong figures', 0.9],
  ['marks of notes', 0.97],
  ['spacer columns', 0.97],
  ['blank rows', 0.97],
])('with the quirk “%s”', (quirk, recalled) => {
  const floor = (scores: readonly Score[]): void => {
    const { precision, recall } = together(scores);
    expect(precision).toBeGreaterThan(0.97);
    expect(recall).toBeGreaterThan(recalled);
  };

  it('names the sums of every shape', () => {
    floor(SHAPES.map((shape, seed) => score(QUIRKS[quirk]!(draw(shape, 7), seed))));
  });

  it('names the sums of nested tables', () => {
    floor(MANY.map((seed) => score(QUIRKS[quirk]!(draw(drawNested(seed), seed), seed))));
  });
});

it('finds no sums where nothing adds up', () => {
  expect(MANY.map(drawUnsummed).filter((list) => score(list).named > 0)).toEqual([]);
});

it('takes time in proportion to the cells', () => {
  const time = (rows: number): number => {
    const sheet = sheetOf('Lembar1', [
      ['Nama', ...Array.from({ length: 20 }, (_, column) => `Kolom ${column}`)],
      ...Array.from({ length: rows }, (_, row): Literal[] => [
        `Baris ${row}`,
        ...Array.from({ length: 20 }, (_, column) => ((row * 7919 + column * 104_729) % 9973) + 1),
      ]),
    ]);
    const started = performance.now();
    withUnknownTables(workbookOf(sheet), []);
    return performance.now() - started;
  };
  time(100);
  const times = [100, 800].map((rows) => Math.min(...[1, 2, 3].map(() => time(rows))));
  expect(times[1]! / times[0]!).toBeLessThan(8 * 2.5);
});
