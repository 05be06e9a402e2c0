import {
  amountAt,
  childrenByParent,
  sumColumns,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { a1, cellAt, relativeForm, type SheetSnapshot } from '../../workbook';
import type { TableOutcome } from '../check-tables';
import { columnAt, draftAt, rowAt } from '../draft';
import type { FindingDraft, Message } from '../types';
import { sumsDown } from './claims';
import { coverageOf, type Coverage } from './formula/coverage';
import { expectedSum } from './formula/expected';
import { parseSum, type SumFormula } from './formula/sum-formula';

/** Rows whose place is less sure than this prove nothing about a formula. */
const SURE = 0.7;

export interface Totals extends TableOutcome {
  /** Cells whose formula was compared with the rows that it should count. */
  readonly judged: ReadonlySet<string>;
}

/** The formulas of totals, each of which must count every row below it once. */
export function checkTotals(table: RecognisedTable, sheet: SheetSnapshot): Totals {
  const children = childrenByParent(table.rows);
  const proven = provenRows(table);
  const findings: FindingDraft[] = [];
  const judged = new Set<string>();
  for (const row of table.rows) {
    const wrong: WrongTotal[] = [];
    const parts = children.get(row.index);
    if (!parts || !(proven.has(row.index) || [row, ...parts].every(isSure))) continue;
    for (const column of sumColumns(table)) {
      const formula = cellAt(sheet, row.index, column)?.formula;
      const sum = formula === undefined ? undefined : parseSum(formula, table.sheet);
      const coverage = sum && coverageOf(sum, row, column, sheet, children);
      if (formula === undefined || !coverage) continue;
      judged.add(a1({ row: row.index, column }));
      const cause = causeOf(table, sum, coverage, parts);
      if (!cause) continue;
      const expected = expectedSum(parts, column, sheet);
      wrong.push({ column, formula, expected, coverage, cause });
    }
    findings.push(...alikeAlong(row, wrong).map((alike) => totalFinding(table, row, alike)));
  }
  return { checked: judged.size, findings, judged };
}

interface WrongTotal {
  readonly column: number;
  readonly formula: string;
  readonly expected: string;
  readonly coverage: Coverage;
  readonly cause: Message;
}

/** Formulas of one row that were copied along it, with the mistake that they share. */
function alikeAlong({ index: row }: RecognisedRow, wrong: readonly WrongTotal[]): WrongTotal[][] {
  const groups = new Map<string, WrongTotal[]>();
  for (const one of wrong) {
    const at = { row, column: one.column };
    const forms = [one.formula, one.expected].map((formula) => relativeForm(formula, at));
    const key = JSON.stringify([...forms, one.cause]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
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
  alike: readonly WrongTotal[],
): FindingDraft {
  const [{ column, formula, expected, coverage, cause }, ...more] = alike as [
    WrongTotal,
    ...WrongTotal[],
  ];
  const { missed, twice, foreign } = coverage;
  const also = more.map((one) => ({ sheet: table.sheet, row: row.index, column: one.column }));
  const concerned = [...missed, ...twice].map(({ index }) => index);
  return draftAt(
    { table, row, column: columnAt(table, column) },
    {
      id: 'rumus-jumlah-keliru',
      data: {
        name: row.label,
        formula: `=${formula}`,
        expected: `=${expected}`,
        also: also.map((cell) => a1(cell)),
      },
    },
    {
      found: `=${formula}`,
      expected: `=${expected}`,
      ...(also.length > 0 ? { also } : {}),
      related: [...concerned, ...foreign].map((index) => ({
        sheet: table.sheet,
        row: index,
        column,
      })),
      cause,
    },
  );
}
