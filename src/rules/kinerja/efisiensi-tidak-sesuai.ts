import type { RecognisedRow, RecognisedTable } from '../../recognise';
import { checkTables } from '../check-tables';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { efficienciesInUse, type Efficiency } from './efficiency';
import {
  efficienciesIn,
  efficiencyColumns,
  type EfficiencyColumns,
  type PrintedEfficiency,
  type SummedEfficiency,
} from './efficiency-rows';
import { efficiencyOfAll, rowsOf } from './efficiency-total';

/** Half a unit of the second decimal of each of the two figures, and of the printed one. */
const TOLERANCE = 0.015 + 1e-9;
const OF_OUTPUTS = 'pmk-22-2021';

/**
 * Efficiency must be what a formula in use gives, with its sign. Totals are judged by what the rows
 * prove: where that is the formula of PMK 22/2021, a total is that of all outputs together.
 */
export const efisiensiTidakSesuai: Rule = {
  id: 'efisiensi-tidak-sesuai',
  severity: 'error',
  check: (input) =>
    checkTables(input, (table, sheet) => {
      const columns = efficiencyColumns(table);
      if (!columns) return { checked: 0, findings: [] };
      const { rows, sums } = efficienciesIn(table, columns, sheet);
      const formulas = formulasOf(rows);
      const wrong = rows.filter((row) => {
        if (formulas.length > 0) return !formulas.some((formula) => gives(formula, row));
        // Nothing says which formula is meant, but a lost sign is one in all of them.
        return lostSign(row);
      });
      const totals = sums.flatMap((sum) => judgeSum(table, columns, rows, sum, formulas) ?? []);
      const formula = formulas[0] ?? efficienciesInUse[0]!;
      return {
        checked: (formulas.length > 0 ? rows.length : wrong.length) + totals.length,
        findings: [
          ...wrong.map((row) => finding(table, columns, row, formula)),
          ...totals.flatMap(({ draft }) => draft ?? []),
        ],
      };
    }),
};

/** The formulas that most rows bear out, all of them where several do alike. */
function formulasOf(printed: readonly PrintedEfficiency[]): Efficiency[] {
  const scored = efficienciesInUse.map((formula) => ({
    formula,
    held: printed.filter((row) => gives(formula, row)).length,
  }));
  const most = Math.max(0, ...scored.map(({ held }) => held));
  if (most === 0 || most * 2 <= printed.length) return [];
  return scored.filter(({ held }) => held === most).map(({ formula }) => formula);
}

function gives(formula: Efficiency, { value, capaian, penyerapan }: PrintedEfficiency): boolean {
  // Where a formula gives no efficiency, a nought says so.
  return isNear(value, formula.of(capaian, penyerapan) ?? 0);
}

function isNear(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= TOLERANCE;
}

function lostSign({ value, capaian, penyerapan }: PrintedEfficiency): boolean {
  const difference = capaian - penyerapan;
  return Math.abs(difference) > TOLERANCE && isNear(value, -difference);
}

/** What the rows prove of a total; undefined where they prove nothing, `draft` absent where it is right. */
function judgeSum(
  table: RecognisedTable,
  columns: EfficiencyColumns,
  rows: readonly PrintedEfficiency[],
  sum: SummedEfficiency,
  formulas: readonly Efficiency[],
): { readonly draft?: FindingDraft } | undefined {
  if (formulas.length === 0) return undefined;
  const { row, value, capaian, penyerapan } = sum;
  const own =
    capaian === undefined || penyerapan === undefined ? undefined : { capaian, penyerapan };
  const ofAll = formulas.some(({ id }) => id === OF_OUTPUTS)
    ? efficiencyOfAll(table, row, columns)
    : undefined;
  const parts = new Set(rowsOf(table, row));
  const values = rows.filter((one) => parts.has(one.row)).map((one) => one.value);
  const mean = values.reduce((all, one) => all + one, 0) / values.length;
  const possible = [
    ...formulas.map((formula) => own && (formula.of(own.capaian, own.penyerapan) ?? 0)),
    ofAll,
    mean,
  ];
  if (possible.some((one) => one !== undefined && isNear(value, one))) return {};
  if (ofAll !== undefined) return { draft: wholeFinding(table, columns, sum, ofAll) };
  // A mean of what was counted row by row may be taken in ways that nobody can see.
  if (!own || row.role === 'average') return undefined;
  return { draft: finding(table, columns, { row, value, ...own }, formulas[0]!) };
}

function wholeFinding(
  table: RecognisedTable,
  { efisiensi, capaian, pagu, realisasi }: EfficiencyColumns,
  { row, value }: SummedEfficiency,
  wanted: number,
): FindingDraft {
  const parts = rowsOf(table, row);
  const expected = rounded(wanted);
  return draftAt(
    { table, row, column: efisiensi },
    {
      id: 'efisiensi-keseluruhan',
      data: { name: row.label, printed: value, expected, parts: parts.length },
    },
    {
      found: value,
      expected,
      related: parts.flatMap((part: RecognisedRow) =>
        [capaian, pagu, realisasi].flatMap((column) =>
          column ? cellOf({ table, row: part, column }) : [],
        ),
      ),
      cause: isNear(value, -wanted) ? { id: 'tanda-efisiensi', data: {} } : null,
    },
  );
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function finding(
  table: RecognisedTable,
  columns: EfficiencyColumns,
  row: PrintedEfficiency,
  formula: Efficiency,
): FindingDraft {
  const wanted = formula.of(row.capaian, row.penyerapan) ?? row.capaian - row.penyerapan;
  const expected = rounded(wanted);
  const { capaian, penyerapan, pagu, realisasi } = columns;
  const from = [capaian, ...(penyerapan ? [penyerapan] : [realisasi, pagu])];
  return draftAt(
    { table, row: row.row, column: columns.efisiensi },
    {
      id: 'efisiensi-tidak-sesuai',
      data: {
        name: row.row.label,
        printed: row.value,
        expected,
        capaian: row.capaian,
        penyerapan: rounded(row.penyerapan),
        formula: formula.id,
      },
    },
    {
      found: row.value,
      expected,
      related: from.flatMap((column) => (column ? cellOf({ table, row: row.row, column }) : [])),
      cause: causeOf(row),
    },
  );
}

function causeOf(row: PrintedEfficiency): Message | null {
  if (lostSign(row)) return { id: 'tanda-efisiensi', data: {} };
  const rest = 100 - row.penyerapan;
  return row.capaian < 100 && isNear(row.value, rest)
    ? { id: 'sisa-bukan-efisiensi', data: { capaian: row.capaian } }
    : null;
}
