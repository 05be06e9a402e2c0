/**
 * Measures recognition over every form: `npx jest --testMatch '**\/test/forms/measure.ts'`.
 * FORM=text narrows to the forms whose name holds it, QUIRK=text adds the quirks whose name holds it
 * (`QUIRK=` for all), ERRORS=n spoils n figures, RUNS sets the sheets of each form (100), SIZE is
 * tiny, usual or large, SEED draws others, SHOW=0 leaves the counter-examples out.
 */
import fc from 'fast-check';
import { writeSync } from 'node:fs';
import { LARGE, TINY, USUAL } from './budget';
import { FORMS } from './catalogue';
import { isRight, scoreOf, type SheetScore } from './compare';
import { withErrors } from './errors';
import { arbitraryNoneOfOurs } from './none-of-ours';
import {
  calibrate,
  calibrateColumns,
  calibrationTable,
  count,
  emptyCalibration,
  emptyTally,
  frequentDifferences,
  gridText,
  matrix,
  tallyTable,
  type Tally,
} from './print';
import { QUIRKS } from './quirks';
import type { Laid } from './truth';

const { FORM = '', QUIRK, ERRORS = '0', RUNS = QUIRK === undefined ? '100' : '25' } = process.env;
const { SIZE = 'usual', SHOW = '1', SEED = '1' } = process.env;
const SIZES: Readonly<Record<string, typeof USUAL>> = { tiny: TINY, usual: USUAL, large: LARGE };
const MOST_DIFFERENCES = 12;
const calibration = emptyCalibration();
const columnCalibration = emptyCalibration();

it('measures', () => {
  const quirks = Object.entries(QUIRKS).filter(([name]) =>
    QUIRK === undefined ? name === 'polos' : name.includes(QUIRK),
  );
  const tallies = new Map<string, Map<string, Tally>>();
  for (const [place, name] of Object.keys(FORMS).entries()) {
    if (!name.includes(FORM)) continue;
    const byQuirk = new Map<string, Tally>();
    tallies.set(name, byQuirk);
    for (const [quirk, apply] of quirks) {
      const drawn = fc.sample(sheets(name), {
        numRuns: Number(RUNS),
        seed: Number(SEED) * 1000 + place,
      });
      const laid = drawn.map(
        (input) => withErrors(apply(input.laid, input), Number(ERRORS), input.draw).laid,
      );
      byQuirk.set(quirk, measure(`${name} × ${quirk}`, laid));
    }
  }
  const wholes = [...tallies].map(([name, byQuirk]) => [name, [...byQuirk.values()]] as const);
  if (quirks.length > 1)
    print(
      `\n${matrix(
        quirks.map(([name]) => name),
        wholes,
      )}\n`,
    );
  else print(`\n${tallyTable(new Map(wholes.map(([name, [tally]]) => [name, tally!])))}\n`);
  print(`\n${calibrationTable('rows', calibration)}\n`);
  print(`\n${calibrationTable('columns', columnCalibration)}\n`);
}, 3_600_000);

it('measures what is none of ours', () => {
  const wrong = new Map<string, { times: number; laid: Laid }>();
  for (const { name, sheet } of fc.sample(arbitraryNoneOfOurs, {
    numRuns: 200,
    seed: Number(SEED),
  })) {
    const laid = { sheet, expected: [] };
    const kinds = scoreOf(laid).surplus.map(({ kind }) => kind);
    if (kinds.length === 0) continue;
    const key = `${name}: ${kinds.join(', ')}`;
    wrong.set(key, { times: (wrong.get(key)?.times ?? 0) + 1, laid });
  }
  const lines = [...wrong].map(
    ([key, { times, laid }]) => `${String(times).padStart(4)} × ${key}\n${gridText(laid.sheet)}\n`,
  );
  print(`\nnone of ours, of 200 sheets:\n${lines.join('') || '  nothing recognised\n'}`);
});

function sheets(name: string): fc.Arbitrary<{ laid: Laid; other: Laid; draw: number }> {
  const size = SIZES[SIZE] ?? USUAL;
  return fc.record({
    laid: FORMS[name]!(size),
    other: fc.oneof(FORMS['pk-program']!(TINY), FORMS['pk-indikator']!(TINY), FORMS.capaian!(TINY)),
    draw: fc.nat(9999),
  });
}

function measure(name: string, sample: readonly Laid[]): Tally {
  const tally = emptyTally();
  const wrong: { laid: Laid; score: SheetScore }[] = [];
  for (const laid of sample) {
    const score = scoreOf(laid);
    count(tally, score);
    calibrate(calibration, score);
    calibrateColumns(columnCalibration, score);
    if (!isRight(score)) wrong.push({ laid, score });
  }
  if (SHOW !== '0' && wrong.length > 0) show(name, wrong);
  return tally;
}

function show(name: string, wrong: readonly { laid: Laid; score: SheetScore }[]): void {
  const [smallest] = [...wrong].sort((a, b) => cells(a.laid) - cells(b.laid));
  const { laid, score } = smallest!;
  print(
    `\n=== ${name}: ${wrong.length} wrong, most often:\n${frequentDifferences(wrong.map((one) => one.score))}` +
      `the smallest:\n${gridText(laid.sheet)}\n` +
      differencesOf(score)
        .slice(0, MOST_DIFFERENCES)
        .map((line) => `  - ${line}\n`)
        .join(''),
  );
}

function cells({ sheet }: Laid): number {
  return sheet.rows.reduce((sum, row) => sum + (row?.length ?? 0), 0);
}

function differencesOf({ tables, surplus }: SheetScore): string[] {
  const extra = surplus.map(
    ({ kind, headerRows }) => `surplus table: ${kind} with headings in row ${headerRows[0]! + 1}`,
  );
  return [...tables.flatMap(({ differences }) => differences), ...extra];
}

/** Past jest's own console, which would put a stack below every line. */
function print(text: string): void {
  writeSync(1, text);
}
