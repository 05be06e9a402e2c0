/** One mistake planted in a clean sheet is told once, where it is, and nothing else is told. */
import fc from 'fast-check';
import { a1, checkSnapshot, listedFindings, type Finding } from '../../src/app';
import { USUAL } from '../forms/budget';
import { FORMS } from '../forms/catalogue';
import { withErrors, type PlantedError } from '../forms/errors';
import { gridText } from '../forms/print';
import type { Laid } from '../forms/truth';

/** Forms whose amounts are tied by sums. */
const BUDGET_FORMS = Object.keys(FORMS).filter((name) =>
  /^(realisasi|sipd|dpa|rfk|rak|evaluasi|spj|lra|pk-program)/.test(name),
);
/** Sheets of each form; test/forms/measure.ts draws more. */
const RUNS = 8;
const SEED = 11;

type Told = 'at the cell' | 'at its sum' | 'not at all' | 'elsewhere' | 'more than once';

interface Outcome {
  readonly told: Told;
  /** Nothing on the clean sheet depends on the figure, so that nobody could see it. */
  readonly isFree: boolean;
  readonly error: PlantedError;
  readonly text: string;
}

function check({ sheet }: Laid): Finding[] {
  const { findings } = checkSnapshot({ sheets: [sheet] });
  return listedFindings(findings).filter(({ severity }) => severity !== 'info');
}

function outcomeOf(clean: Laid, draw: number): Outcome | undefined {
  const { laid, errors } = withErrors(clean, 1, draw);
  const [error] = errors;
  if (!error || check(clean).length > 0) return undefined;
  const roots = check(laid);
  return {
    told: toldOf(roots, error),
    isFree: isFree(clean, error) || isUnchanged(clean, laid, error),
    error,
    text: [
      `${error.kind} at row ${error.row + 1}, column ${String(error.column)}`,
      ...roots.map(
        ({ rule, cell, cause }) => `  ${rule} at ${a1(cell)}, ${cause?.id ?? 'no cause'}`,
      ),
      gridText(laid.sheet),
    ].join('\n'),
  };
}

function toldOf(roots: readonly Finding[], { row, column }: PlantedError): Told {
  const [root, another] = roots;
  if (!root) return 'not at all';
  if (another) return 'more than once';
  const { cell, related } = root;
  // A row that is missing or doubled is told at its total or at one of the two equal rows.
  if (column === null) return 'at its sum';
  if (cell.row === row && cell.column === column) return 'at the cell';
  return related.some((other) => other.row === row && other.column === column)
    ? 'at its sum'
    : 'elsewhere';
}

/** Whether the clean sheet computes nothing from the figure's cell and the cell from nothing. */
function isFree({ sheet }: Laid, { row, column }: PlantedError): boolean {
  return checkSnapshot({ sheets: [sheet] }).tables.every(({ identities }) =>
    identities.every(({ cell, of }) =>
      [cell, ...of].every((at) => at.row !== row || (column !== null && at.column !== column)),
    ),
  );
}

/** The figure of the row above was copied, and it is the same one. */
function isUnchanged(clean: Laid, spoiled: Laid, { row, column }: PlantedError): boolean {
  if (column === null) return false;
  return clean.sheet.rows[row]?.[column]?.value === spoiled.sheet.rows[row]?.[column]?.value;
}

describe.each(BUDGET_FORMS)('%s', (name) => {
  const outcomes = fc
    .sample(fc.record({ laid: FORMS[name]!(USUAL), draw: fc.nat(99_999) }), {
      numRuns: RUNS,
      seed: SEED,
    })
    .flatMap(({ laid, draw }) => outcomeOf(laid, draw) ?? []);

  it('is drawn clean often enough to plant something', () => {
    expect(outcomes.length).toBeGreaterThan(RUNS / 3);
  });

  it('tells one mistake once, at its cell or at the sum that it breaks', () => {
    const wrong = outcomes.filter(
      ({ told, isFree: free }) => !free && !['at the cell', 'at its sum'].includes(told),
    );
    expect(wrong.map(({ told, text }) => `${told}: ${text}`)).toEqual([]);
  });
});
