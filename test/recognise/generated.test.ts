import fc from 'fast-check';
import { TINY, USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { isRight, scoreOf, type SheetScore } from '../forms/compare';
import { withErrors } from '../forms/errors';
import { arbitraryNoneOfOurs } from '../forms/none-of-ours';
import { gridText } from '../forms/print';
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
  'nomor kolom',
  'judul ulang',
  'judul kapital',
  'judul patah',
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

/** Forms whose codes or fixed names hold the tree together when figures are wrong. */
const ERRORS_HELD = [
  'dpa-belanja',
  'dpa-belanja: perubahan',
  'dpa-rincian',
  'dpa-rincian: perubahan',
  'dpa-ringkasan',
  'dpa-pendapatan',
  'pk-program',
];

it.each(ERRORS_HELD)('%s is given back though one to five figures are wrong', (name) => {
  const sheets = fc.record({
    laid: FORMS[name]!(USUAL),
    errors: fc.integer({ min: 1, max: 5 }),
    draw: fc.nat(9999),
  });
  expectRight(sheets, ({ laid, errors, draw }) => withErrors(laid, errors, draw).laid, 15);
});

it('recognises nothing in sheets that are none of ours', () => {
  expectRight(arbitraryNoneOfOurs, ({ sheet }) => ({ sheet, expected: [] }), 100);
});
