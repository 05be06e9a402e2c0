/**
 * Prints how long recognition takes on large sheets: `npm run bench`, or `npm run bench 5000` for
 * sheets of one size. The ratio says how the time per cell grew since the size before: 1 is
 * proportional to the cells.
 */
import { recogniseWorkbook } from '../../src/recognise';
import { COLUMNS, largeSheet, TOLD } from './sheets';

const asked = process.argv.slice(2).map(Number);
const SIZES = asked.length > 0 ? asked : [1_000, 5_000, 20_000, 50_000];
/** Of several runs the fastest disturbs least. */
const RUNS = 3;

function line(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(12)).join('')}\n`);
}

line(['told by', 'rows', 'cells', 'ms', 'ms / 1,000', 'ratio']);
for (const told of TOLD) {
  let before: number | undefined;
  for (const rows of SIZES) {
    const workbook = { sheets: [largeSheet(rows, told)] };
    // Processor time of the process: other programs do not count, the garbage collector does.
    const times = Array.from({ length: RUNS }, () => {
      const start = process.cpuUsage();
      recogniseWorkbook(workbook);
      return process.cpuUsage(start).user / 1000;
    });
    const cells = rows * COLUMNS;
    const ms = Math.min(...times);
    const perCell = ms / cells;
    line([
      told,
      String(rows),
      String(cells),
      ms.toFixed(0),
      (perCell * 1000).toFixed(2),
      before === undefined ? '' : (perCell / before).toFixed(2),
    ]);
    before = perCell;
  }
}
