import {
  amountAt,
  childrenByParent,
  sumColumns,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellAt, type SheetSnapshot } from '../../workbook';
import { columnAt, draftAt, rowAt } from '../draft';
import type { FindingDraft, Message, Rule } from '../types';
import { sumsDown } from './claims';
import { coverageOf, type Coverage } from './formula/coverage';
import { expectedSum } from './formula/expected';
import { oddInColumn } from './formula/neighbours';
import { parseSum, type SumFormula } from './formula/sum-formula';

/** Rows whose place is less sure than this prove nothing about a formula. */
const SURE = 0.7;

/**
 * The formula of a total must count each row below it once, and formulas of a column must look at
 * their own row where their neighbours do. A formula that is not understood is left alone.
 */
export const rumusJumlahKeliru: Rule = {
  id: 'rumus-jumlah-keliru',
  severity: 'error',
  check({ snapshot, tables }) {
    const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const sheet = sheets.get(table.sheet);
      if (!sheet) continue;
      for (const outcome of [checkTotals(table, sheet), checkNeighbours(table, sheet)]) {
        checked += outcome.checked;
        findings.push(...outcome.findings);
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

interface Checked {
  readonly checked: number;
  readonly findings: readonly FindingDraft[];
}

function checkTotals(table: RecognisedTable, sheet: SheetSnapshot): Checked {
  const children = childrenByParent(table.rows);
  const proven = provenRows(table);
  const findings: FindingDraft[] = [];
  let checked = 0;
  for (const row of table.rows) {
    const parts = children.get(row.index);
    if (!parts || !(proven.has(row.index) || [row, ...parts].every(isSure))) continue;
    for (const column of sumColumns(table)) {
      const formula = cellAt(sheet, row.index, column)?.formula;
      const sum = formula === undefined ? undefined : parseSum(formula, table.sheet);
      const coverage = sum && coverageOf(sum, row, column, sheet, children);
      if (formula === undefined || !coverage) continue;
      checked += 1;
      const cause = causeOf(table, sum, coverage, parts);
      if (!cause) continue;
      const expected = expectedSum(parts, column, sheet);
      findings.push(totalFinding(table, row, column, formula, expected, coverage, cause));
    }
  }
  return { checked, findings };
}

function isSure({ confidence }: RecognisedRow): boolean {
  return confidence >= SURE;
}

/** Totals that come out in some column: what they count is known from the figures. */
function provenRows(table: RecognisedTable): ReadonlySet<number> {
  return new Set(
    sumsDown(table)
      .filter(({ holds, of, cell }) => {
        const amount = amountAt(rowAt(table, cell.row), cell.column, table.unit);
        return holds && of.length > 1 && amount !== undefined && amount.sen !== 0n;
      })
      .map(({ cell }) => cell.row),
  );
}

/** What is wrong with the formula, or null where it counts each row once. */
function causeOf(
  table: RecognisedTable,
  { constants }: SumFormula,
  { missed, twice, foreign, itself, right }: Coverage,
  parts: readonly RecognisedRow[],
): Message | null {
  const rows = (indexes: readonly number[]): string[] => indexes.map((row) => String(row + 1));
  const indexesOf = (of: readonly RecognisedRow[]): string[] => rows(of.map(({ index }) => index));
  if (itself) return { id: 'rumus-diri-sendiri', data: {} };
  if (twice.length > 0) return { id: 'rumus-hitung-ganda', data: { rows: indexesOf(twice) } };
  const roles = new Map(table.rows.map(({ index, role }) => [index, role]));
  const isPrintedSum = foreign.some((row) => ['total', 'subtotal'].includes(roles.get(row) ?? ''));
  // What is missed may be counted through the subtotal that is printed below it.
  if (missed.length > 0 && isPrintedSum) return null;
  if (missed.length > 0 && right > 0) {
    const isOne = right === 1 && parts.length > 2;
    return {
      id: isOne ? 'rumus-satu-baris' : 'rumus-kurang-baris',
      data: { rows: indexesOf(missed) },
    };
  }
  // What counts nothing below it was made for something else.
  if (right === 0) return null;
  if (foreign.length > 0) {
    const body = new Set(
      table.rows.filter(({ role }) => role === 'data').map(({ index }) => index),
    );
    const isNumbering = foreign.every((row) => !body.has(row));
    return {
      id: isNumbering ? 'rumus-baris-bukan-data' : 'rumus-baris-lain',
      data: { rows: rows(foreign) },
    };
  }
  if (constants.length > 0) {
    return {
      id: 'rumus-angka-diketik',
      data: { amount: constants.reduce((sum, value) => sum + value, 0) * table.unit },
    };
  }
  return null;
}

function totalFinding(
  table: RecognisedTable,
  row: RecognisedRow,
  column: number,
  formula: string,
  expected: string,
  { missed, twice, foreign }: Coverage,
  cause: Message,
): FindingDraft {
  const concerned = [...missed, ...twice].map(({ index }) => index);
  return draftAt(
    { table, row, column: columnAt(table, column) },
    {
      id: 'rumus-jumlah-keliru',
      data: { name: row.label, formula: `=${formula}`, expected: `=${expected}` },
    },
    {
      found: `=${formula}`,
      expected: `=${expected}`,
      related: [...concerned, ...foreign].map((index) => ({
        sheet: table.sheet,
        row: index,
        column,
      })),
      cause,
    },
  );
}

function checkNeighbours(table: RecognisedTable, sheet: SheetSnapshot): Checked {
  const rows = table.rows.filter(({ figures }) => figures.size > 0);
  const indexes = rows.map(({ index }) => index);
  let checked = 0;
  const findings = table.columns.flatMap((column) => {
    const isFigures = rows.some(({ figures }) => figures.has(column.index));
    if (!isFigures) return [];
    const { compared, odd: oddOnes } = oddInColumn(sheet, indexes, column.index);
    checked += compared;
    return oddOnes.map((odd) => {
      const row = rowAt(table, odd.cell.row);
      return draftAt(
        { table, row, column },
        {
          id: 'rumus-jumlah-keliru',
          data: { name: row.label, formula: `=${odd.formula}`, expected: `=${odd.expected}` },
        },
        {
          found: `=${odd.formula}`,
          expected: `=${odd.expected}`,
          related: odd.neighbours.slice(0, 1).map((cell) => ({ sheet: table.sheet, ...cell })),
          cause: { id: 'rumus-beda-tetangga', data: { count: odd.neighbours.length } },
        },
      );
    });
  });
  return { checked, findings };
}
