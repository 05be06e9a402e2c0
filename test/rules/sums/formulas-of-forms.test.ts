/** Right formulas over drawn trees raise no alarm, also where figures are wrong; spoiled ones are found. */
import fc from 'fast-check';
import { recogniseWorkbook } from '../../../src/recognise';
import { runRules, type Finding } from '../../../src/rules';
import { rumusJumlahKeliru } from '../../../src/rules/sums/rumus-jumlah-keliru';
import { subtotalDiketik } from '../../../src/rules/sums/subtotal-diketik';
import { columnName, type Cell, type CellRef } from '../../../src/workbook';
import { TINY, USUAL } from '../../forms/budget';
import { FORMS } from '../../forms/catalogue';
import { mapCells } from '../../forms/edit';
import { withErrors } from '../../forms/errors';
import { QUIRKS } from '../../forms/quirks';
import type { Laid } from '../../forms/truth';
import { workbookOf } from '../../support/sheet';

/** Sheets of each form; SEED= and RUNS= draw others and more of them. */
const { SEED = '5', RUNS = '3' } = process.env;

/** Forms whose rows add up over several levels. */
const BUDGET_FORMS = Object.keys(FORMS).filter((name) =>
  /^(realisasi|sipd|dpa|rfk|rak|evaluasi|spj|lra|pk-program)/.test(name),
);

function check({ sheet }: Laid): readonly Finding[] {
  const snapshot = workbookOf(sheet);
  const tables = recogniseWorkbook(snapshot);
  return runRules([rumusJumlahKeliru, subtotalDiketik], { snapshot, tables }).findings;
}

/** What people do to a range: one row short, a number added, a row twice, one row only. */
const SPOILERS: readonly ((formula: string, column: string) => string)[] = [
  (formula) => formula.replace(/(\d+)\)$/, (_, row: string) => `${Number(row) - 1})`),
  (formula) => `${formula}+1000000`,
  (formula) => `${formula}+${/\((\w+):/.exec(formula)![1]!}`,
  (formula) => /\((\w+):/.exec(formula)![1]!,
];

function rangesOf(laid: Laid): CellRef[] {
  const cells: CellRef[] = [];
  mapCells(laid, (cell, row, column) => {
    if (cell.formula?.startsWith('SUM(')) cells.push({ row, column });
    return cell;
  });
  return cells;
}

function withCell(laid: Laid, at: CellRef, change: (cell: Cell) => Cell): Laid {
  return mapCells(laid, (cell, row, column) =>
    row === at.row && column === at.column ? change(cell) : cell,
  );
}

describe.each(BUDGET_FORMS)('%s', (name) => {
  const drawn = fc
    .sample(
      fc.record({
        laid: FORMS[name]!(USUAL),
        other: FORMS['pk-program']!(TINY),
        draw: fc.nat(9999),
      }),
      { numRuns: Number(RUNS), seed: Number(SEED) },
    )
    .map((input) => ({ laid: QUIRKS.rumus(input.laid, input), draw: input.draw }));

  it('raises no alarm at right formulas, whether or not the figures below them are right', () => {
    for (const { laid, draw } of drawn) {
      const spoiled = withErrors(laid, 3, draw);
      // Rows taken out or doubled would move away from under the formulas.
      const isInPlace = spoiled.errors.every(({ column }) => column !== null);
      for (const sheet of isInPlace ? [laid, spoiled.laid] : [laid]) {
        const wrong = check(sheet).filter(({ rule }) => rule === 'rumus-jumlah-keliru');
        expect(wrong.map(({ found, expected }) => [found, expected])).toEqual([]);
      }
    }
  });

  it('finds a range that was spoiled, at its cell', () => {
    for (const { laid, draw } of drawn) {
      const ranges = rangesOf(laid);
      const at = ranges[draw % Math.max(1, ranges.length)];
      if (!at) continue;
      const spoil = SPOILERS[draw % SPOILERS.length]!;
      const bad = withCell(laid, at, (cell) => ({
        ...cell,
        formula: spoil(cell.formula!, columnName(at.column)),
      }));
      const found = check(bad).filter(({ rule }) => rule === 'rumus-jumlah-keliru');
      expect(found.map(({ cell: { row, column } }) => ({ row, column }))).toEqual([at]);
    }
  });
});
