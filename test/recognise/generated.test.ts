import fc from 'fast-check';
import { TINY, USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { isRight, scoreOf, type SheetScore } from '../forms/compare';
import { withErrors } from '../forms/errors';
import { arbitraryNoneOfOurs } from '../forms/none-of-ours';
import { calibrate, calibrateColumns, emptyCalibration, gridText } from '../forms/print';
import { QUIRKS, type QuirkName } from '../forms/quirks';
import type { Laid } from '../forms/truth';

/** Sheets of each form with each quirk; more of them are drawn by test/forms/measure.ts. */
const RUNS = 4;

/** Forms whose tables recognition gives back, with and without a quirk. */
const FORM_NAMES = Object.keys(FORMS);

/** Quirks that every form bears. */
const QUIRKS_HELD: readonly QuirkName[] = [
  'polos',
  'kop',
  'geser',
  'baris kosong',
  'kolom kosong',
  'nomor kolom',
  'judul ulang',
  'judul kapital',
  'judul patah',
  'tanpa merge',
  'merge sasaran',
  'teks',
  'teks sen',
  'teks Rp',
  'pecahan',
  'ribuan',
  'rumus',
  'kode kotor',
  'tersembunyi',
  'sel jauh',
  'dua, samping',
];

/** Asserts that what is laid out is recognised, and shows the smallest sheet where it is not. */
function expectRight<T>(drawn: fc.Arbitrary<T>, layOut: (input: T) => Laid, runs: number): void {
  const holds = (input: T): boolean => isRight(scoreOf(layOut(input)));
  const { failed, counterexample } = fc.check(fc.property(drawn, holds), {
    numRuns: runs,
    seed: 3,
  });
  if (!failed || !counterexample) return;
  const laid = layOut(counterexample[0]);
  throw new Error(`${gridText(laid.sheet)}\n${reasons(scoreOf(laid)).join('\n')}`);
}

function reasons({ tables, surplus }: SheetScore): string[] {
  return [
    ...tables.flatMap(({ differences }) => differences),
    ...surplus.map(({ kind }) => `surplus table: ${kind}`),
  ];
}

describe.each(FORM_NAMES)('%s', (name) => {
  it.each(QUIRKS_HELD)('is given back with the quirk “%s”', (quirk) => {
    const sheets = fc.record({
      laid: FORMS[name]!(USUAL),
      other: FORMS['pk-program']!(TINY),
      draw: fc.nat(9999),
    });
    expectRight(sheets, (input) => QUIRKS[quirk](input.laid, input), RUNS);
  });
});

/** Where nothing but the sums tells the levels, a small sheet with several of them wrong is undecided. */
const SUMS_ALONE = 'realisasi: jumlah';
const ERRORS_HELD = FORM_NAMES.filter((name) => name !== SUMS_ALONE);

function spoiledSheets(name: string): fc.Arbitrary<Laid> {
  return fc
    .record({
      laid: FORMS[name]!(USUAL),
      errors: fc.integer({ min: 1, max: 5 }),
      draw: fc.nat(9999),
    })
    .map(({ laid, errors, draw }) => withErrors(laid, errors, draw).laid);
}

it.each(ERRORS_HELD)('%s is given back though one to five figures are wrong', (name) => {
  expectRight(spoiledSheets(name), (laid) => laid, 10);
});

it('sheets whose levels only the sums tell are mostly given back though figures are wrong', () => {
  const drawn = fc.sample(spoiledSheets(SUMS_ALONE), { numRuns: 60, seed: 3 });
  const right = drawn.filter((laid) => isRight(scoreOf(laid)));
  expect(right.length / drawn.length).toBeGreaterThanOrEqual(0.9);
});

it('rows and columns that recognition is sure of are hardly ever wrong though figures are', () => {
  const rows = emptyCalibration();
  const columns = emptyCalibration();
  for (const name of FORM_NAMES) {
    for (const laid of fc.sample(spoiledSheets(name), { numRuns: 12, seed: 4 })) {
      const score = scoreOf(laid);
      calibrate(rows, score);
      calibrateColumns(columns, score);
    }
  }
  for (const calibration of [rows, columns]) {
    const sure = calibration.filter(({ from }) => from >= 0.9);
    const all = sure.reduce((sum, step) => sum + step.all, 0);
    const wrong = sure.reduce((sum, step) => sum + step.wrong, 0);
    expect(all).toBeGreaterThan(1000);
    expect(wrong / all).toBeLessThan(0.005);
  }
}, 60_000);

it('recognises nothing in sheets that are none of ours', () => {
  expectRight(arbitraryNoneOfOurs, ({ sheet }) => ({ sheet, expected: [] }), 100);
});
