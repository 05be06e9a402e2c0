/**
 * Measures recognition over every form: `npx jest --testMatch '**\/test/forms/measure.ts'`.
 * FORM=text narrows to the forms whose name holds it, RUNS sets the sheets of each form (100),
 * SIZE is tiny, usual or large, SHOW=0 leaves the counter-examples out.
 */
import fc from 'fast-check';
import { writeSync } from 'node:fs';
import { LARGE, TINY, USUAL } from './budget';
import { FORMS } from './catalogue';
import { isRight, scoreOf } from './compare';
import { count, emptyTally, gridText, tallyTable, type Tally } from './print';
import type { Laid } from './truth';

const { FORM = '', RUNS = '100', SIZE = 'usual', SHOW = '1', SEED = '1' } = process.env;
const SIZES: Readonly<Record<string, typeof USUAL>> = { tiny: TINY, usual: USUAL, large: LARGE };
const MOST_DIFFERENCES = 12;

it('measures', () => {
  const size = SIZES[SIZE] ?? USUAL;
  const tallies = new Map<string, Tally>();
  for (const [place, [name, form]] of Object.entries(FORMS).entries()) {
    if (!name.includes(FORM)) continue;
    const tally = emptyTally();
    tallies.set(name, tally);
    const wrong: Laid[] = [];
    for (const laid of fc.sample(form(size), {
      numRuns: Number(RUNS),
      seed: Number(SEED) * 1000 + place,
    })) {
      const score = scoreOf(laid);
      count(tally, score);
      if (!isRight(score)) wrong.push(laid);
    }
    if (SHOW !== '0') showSmallest(name, wrong);
  }
  print(`\n${tallyTable(tallies)}\n`);
}, 600_000);

function showSmallest(name: string, wrong: readonly Laid[]): void {
  const smallest = [...wrong].sort((a, b) => a.sheet.rows.length - b.sheet.rows.length)[0];
  if (!smallest) return;
  const { tables, surplus } = scoreOf(smallest);
  const differences = tables.flatMap((table) => table.differences);
  const extra = surplus.map(
    ({ kind, headerRows }) => `surplus table: ${kind} with headings in row ${headerRows[0]! + 1}`,
  );
  print(
    `\n=== ${name}: ${wrong.length} wrong, the smallest:\n${gridText(smallest.sheet)}\n` +
      [...differences, ...extra]
        .slice(0, MOST_DIFFERENCES)
        .map((line) => `  - ${line}\n`)
        .join(''),
  );
}

/** Past jest's own console, which would put a stack below every line. */
function print(text: string): void {
  writeSync(1, text);
}
