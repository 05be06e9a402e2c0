/**
 * Prints how long the check of a workbook of many sheets takes, by its parts, in milliseconds of processor
 * time: `npm run bench check`, or `npm run bench check 100` for a workbook of one size. The first check of
 * a workbook, then the check after one of its sheets was changed. The ratio says how the time per sheet grew since
 * the size before: 1 is proportional to the sheets.
 */
import { checkSteps, offerTables, rememberSheets, type RecogniseSheet } from '../../src/app';
import type { SheetSnapshot } from '../../src/workbook';
import { largeSheet, manySheets, withMistakes } from './sheets';

const asked = process.argv.slice(3).map(Number);
const SIZES = asked.length > 0 ? asked : [10, 30, 100];
const ROWS = 1_000;
const PARTS = ['recognising', 'joining', 'checking', 'offering'] as const;

/** Milliseconds of processor time of each part. */
type Times = Record<(typeof PARTS)[number], number>;

function line(cells: readonly string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(13)).join('')}\n`);
}

function timed(sheets: readonly SheetSnapshot[], recognise: RecogniseSheet): Times {
  const times: Times = { recognising: 0, joining: 0, checking: 0, offering: 0 };
  let part: keyof Times = 'recognising';
  let since = process.cpuUsage();
  const next = (following: keyof Times): void => {
    times[part] += process.cpuUsage(since).user / 1000;
    part = following;
    since = process.cpuUsage();
  };
  const steps = checkSteps({ sheets }, { recognise });
  let step = steps.next();
  for (; !step.done; step = steps.next()) next(step.value.doing);
  next('offering');
  offerTables(step.value);
  next('offering');
  return times;
}

const before = new Map<string, number>();

function print(sheets: number, what: string, times: Times): void {
  const all = PARTS.reduce((sum, part) => sum + times[part], 0);
  const perSheet = all / sheets;
  const ratio = perSheet / (before.get(what) ?? Number.NaN);
  line([
    ...[String(sheets), what],
    ...[...PARTS.map((part) => times[part]), all].map((ms) => ms.toFixed(0)),
    Number.isNaN(ratio) ? '' : ratio.toFixed(2),
  ]);
  before.set(what, perSheet);
}

line(['sheets', 'check', ...PARTS, 'all', 'ratio']);
for (const size of SIZES) {
  const recognise = rememberSheets();
  const sheets = manySheets(size, withMistakes(largeSheet(ROWS, 'kode')));
  print(size, 'first', timed(sheets, recognise));
  const [edited, ...others] = sheets;
  print(size, 'after an edit', timed([{ ...edited! }, ...others], recognise));
}
