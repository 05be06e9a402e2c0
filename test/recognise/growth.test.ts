import { recogniseWorkbook } from '../../src/recognise';
import { largeSheet, TOLD } from '../bench/sheets';

const ROWS = 400;
const TIMES_LARGER = 8;
/** Proportional growth is 1; growth with the square of the rows would be the eightfold. */
const MOST_GROWTH = 2.5;
const RUNS = 3;

/** Processor time of the fastest of several runs, in microseconds; other programs do not count. */
function timeOf(rows: number, told: (typeof TOLD)[number]): number {
  const workbook = { sheets: [largeSheet(rows, told)] };
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const start = process.cpuUsage();
      recogniseWorkbook(workbook);
      return process.cpuUsage(start).user;
    }),
  );
}

it.each(TOLD)(
  'the time of recognition grows with the cells where levels are told by %s',
  (told) => {
    // What is not yet compiled would count for the small sheet only.
    timeOf(ROWS, told);
    const growth = timeOf(ROWS * TIMES_LARGER, told) / timeOf(ROWS, told) / TIMES_LARGER;
    expect(growth).toBeLessThan(MOST_GROWTH);
  },
  120_000,
);
