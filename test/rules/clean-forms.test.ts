import fc from 'fast-check';
import { recogniseWorkbook } from '../../src/recognise';
import { RULES, runRules } from '../../src/rules';
import { a1 } from '../../src/workbook';
import { TINY, USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { gridText } from '../forms/print';
import { QUIRKS, type QuirkName } from '../forms/quirks';
import type { Laid } from '../forms/truth';
import { workbookOf } from '../support/sheet';

/** Sheets of each form with each quirk; SEED= and RUNS= draw others and more of them. */
const { SEED = '11', RUNS = '2' } = process.env;

const QUIRK_NAMES = Object.keys(QUIRKS) as QuirkName[];

/** Quirks that are mistakes as well, with the rules that say so. */
const REPORTED: Partial<Readonly<Record<QuirkName, readonly string[]>>> = {
  // Some of its codes are written with colons, `7:02:02`.
  'kode kotor': ['kode-tidak-baku'],
  // The agreement beside the table is of another budget, so its programmes have another pagu.
  'dua, bawah': ['antar-tabel-tidak-sama'],
  'dua, samping': ['antar-tabel-tidak-sama'],
};

/** What the rules say of a sheet that holds no mistake, apart from what is only worth knowing. */
function alarms({ sheet }: Laid, quirk: QuirkName): string[] {
  const snapshot = workbookOf(sheet);
  const tables = recogniseWorkbook(snapshot).filter(({ kind }) => kind !== 'lain');
  const { findings, failures } = runRules(RULES, { snapshot, tables });
  return [
    ...failures.map(({ rule, message }) => `${rule} failed: ${message}`),
    ...findings
      .filter(({ severity, rule }) => severity !== 'info' && !REPORTED[quirk]?.includes(rule))
      .map(({ rule, cell, found, expected }) =>
        [rule, a1(cell), String(found), String(expected)].join(' '),
      ),
  ];
}

describe.each(Object.keys(FORMS))('nothing is wrong with a clean sheet: %s', (form) => {
  it.each(QUIRK_NAMES)('%s', (quirk) => {
    const sheets = fc.record({
      laid: FORMS[form]!(USUAL),
      other: FORMS['pk-program']!(TINY),
      draw: fc.nat(9999),
    });
    const layOut = (input: { laid: Laid; other: Laid; draw: number }): Laid =>
      QUIRKS[quirk](input.laid, input);
    const { failed, counterexample } = fc.check(
      fc.property(sheets, (input) => alarms(layOut(input), quirk).length === 0),
      // The sheet as drawn: a smaller one may fail for another reason.
      { numRuns: Number(RUNS), seed: Number(SEED), endOnFailure: true },
    );
    if (!failed || !counterexample) return;
    const laid = layOut(counterexample[0]);
    throw new Error(`${gridText(laid.sheet)}\n${alarms(laid, quirk).join('\n')}`);
  });
});
