import fc from 'fast-check';
import { measureColumns, measuredAmount, type Measure, type MeasureChoice } from '../../src/join';
import type { RecognisedTable } from '../../src/recognise';
import { arbitraryBudget, sumOf, type Budget, type Line } from '../forms/budget';
import { arbitraryDpaBelanjaStyle, layOutDpaBelanja } from '../forms/layouts/dpa-belanja';
import { arbitraryRenjaStyle, layOutRenja } from '../forms/layouts/evaluasi-renja';
import { drawnOf } from './drawn';

const BUDGET = arbitraryBudget({ programs: 3, kegiatan: 2, sub: 2, lines: 2 });

/** What the programmes of a table come to, in sen. */
function sumOfPrograms(table: RecognisedTable, measure: Measure, choice: MeasureChoice): number {
  const columns = measureColumns(table, measure, choice);
  return table.rows
    .filter(({ role, level }) => role === 'data' && level === 'program')
    .map((row) => measuredAmount({ table, row, columns }))
    .reduce((sum, amount) => sum + Number(amount?.sen ?? 0n), 0);
}

const inBudget = (budget: Budget, of: (line: Line) => number): number =>
  budget.programs.reduce((sum, program) => sum + sumOf(program, of), 0);

it('knows what was spent until each quarter of a Renja that is evaluated', () => {
  let seen = 0;
  fc.assert(
    fc.property(BUDGET, arbitraryRenjaStyle, (budget, style) => {
      const drawn = drawnOf(layOutRenja(budget, style), budget, 'Renja');
      fc.pre(drawn !== undefined);
      for (const quarter of [1, 2, 3, 4] as const) {
        const spent = inBudget(budget, ({ spent: months }) =>
          months.slice(0, quarter * 3).reduce((sum, month) => sum + month, 0),
        );
        const choice = { state: 'sesudah', period: `tw${quarter}` } as const;
        expect([quarter, sumOfPrograms(drawn.table, 'realisasi', choice)]).toEqual([
          quarter,
          spent,
        ]);
        seen += 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(60);
});

it('knows the pagu before and after perubahan of a DPA', () => {
  let seen = 0;
  fc.assert(
    fc.property(BUDGET, arbitraryDpaBelanjaStyle(true), (budget, style) => {
      const drawn = drawnOf(layOutDpaBelanja(budget, style), budget, 'DPPA');
      fc.pre(drawn !== undefined);
      for (const [state, of] of [
        ['sebelum', ({ before }: Line) => before],
        ['sesudah', ({ pagu }: Line) => pagu],
      ] as const) {
        const found = sumOfPrograms(drawn.table, 'pagu', { state, period: 'tahun' });
        expect([state, found]).toEqual([state, inBudget(budget, of)]);
        seen += 1;
      }
    }),
    { numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(30);
});
