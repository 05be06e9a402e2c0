import { rupiahToNumber, type Level, type Rupiah } from '../../domain';
import { sheetFinder } from '../../workbook';
import { PROGRAM_CHART } from '../anggaran/budget-chart';
import { sumOf, type BudgetMeasure } from '../anggaran/budget-tree';
import { budgetRows, programBudget, type BudgetRow } from '../anggaran/program-budget';
import { programFigure } from '../anggaran/program-figures';
import type { TableInput } from '../types';

/** What was spent of one row's pagu. */
export interface AbsorptionBar {
  readonly name: string;
  /** Rupiah; null where no table tells it. */
  readonly pagu: number | null;
  readonly realisasi: number | null;
  /** Realisasi of pagu, 0–100 and above; null where one of them is missing or the pagu is zero. */
  readonly percent: number | null;
}

/** What was spent of the budget, by the rows that the table Realisasi Anggaran compares in its chart. */
export interface Absorption {
  readonly level: Level;
  /** In the order of the report. */
  readonly bars: readonly AbsorptionBar[];
  /** Of the whole budget; its name is empty. */
  readonly total: AbsorptionBar;
}

/** @returns null where no table has programmes or kegiatan with pagu and realisasi */
export function absorptionOf(input: TableInput): Absorption | null {
  const budget = programBudget(input);
  if (!budget) return null;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const rowsOf = (level: Level) => budgetRows(budget, (node) => node.level === level);
  const barOf = (row: BudgetRow): AbsorptionBar => {
    const amount = (measure: BudgetMeasure) => programFigure(row, measure, sheetOf).amount;
    return bar(row.node.row.label, amount('pagu'), amount('realisasi'));
  };
  const found = PROGRAM_CHART.levels
    .map((level) => ({ level, rows: rowsOf(level) }))
    .filter(({ rows }) => rows.length > 0);
  // One bar alone compares nothing, unless there is nothing else.
  const shown = found.find(({ rows }) => rows.length > 1) ?? found[0];
  if (!shown) return null;
  const top = budgetRows(budget, () => true);
  const total = (measure: BudgetMeasure): Rupiah | undefined => {
    const amounts = top.map((row) => programFigure(row, measure, sheetOf).amount);
    return amounts.some(Boolean) ? sumOf(amounts) : undefined;
  };
  return {
    level: shown.level,
    bars: shown.rows.map(barOf),
    total: bar('', total('pagu'), total('realisasi')),
  };
}

function bar(name: string, pagu: Rupiah | undefined, realisasi: Rupiah | undefined): AbsorptionBar {
  const [of, spent] = [pagu, realisasi].map((amount) => (amount ? rupiahToNumber(amount) : null));
  const isKnown = typeof of === 'number' && typeof spent === 'number' && of !== 0;
  return {
    name,
    pagu: of ?? null,
    realisasi: spent ?? null,
    percent: isKnown ? (spent / of) * 100 : null,
  };
}
