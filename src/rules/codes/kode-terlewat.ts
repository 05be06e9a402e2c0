import { addRupiah, compareSum, parseKode, subtractRupiah, type Rupiah } from '../../domain';
import { amountAt, sumColumns, type RecognisedRow } from '../../recognise';
import { draftAt, rupiahFigure } from '../draft';
import { childrenOf, parentOf, sumTree, type SumTree } from '../sum-tree';
import { codedTables, hasLostZero, kodePlace, type CodedTable } from './coded-tables';
import type { FindingDraft, Rule } from '../types';

/**
 * The codes below a row leave gaps and its sums are larger than its rows: rows are missing. A gap alone
 * is no mistake, because no agency runs every kegiatan there is.
 */
export const kodeTerlewat: Rule = {
  id: 'kode-terlewat',
  severity: 'warning',
  check(input) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const coded of codedTables(input)) {
      const tree = sumTree(coded.table);
      for (const row of coded.rows) {
        const parts = childrenOf(tree, row).filter((part) => isStep(part.kode, row.kode!));
        if (parts.length === 0 || parts.some((part) => hasLostZero(coded, part))) continue;
        checked += 1;
        const gaps = gapsIn(parts);
        const difference = gaps.length > 0 ? shortfall(tree, row) : undefined;
        if (!difference) continue;
        findings.push(report(coded, row, gaps, difference));
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

/** Whether a code is one of the programme structure directly below another. */
function isStep(kode: string | null, above: string): boolean {
  if (kode === null || parseKode(kode)?.family !== 'program') return false;
  return kode.startsWith(`${above}.`) && !kode.includes('X');
}

/** The numbers that are missing below the highest one. */
function gapsIn(parts: readonly RecognisedRow[]): string[] {
  const stems = new Set(parts.map(({ kode }) => kode!.slice(0, kode!.lastIndexOf('.') + 1)));
  if (stems.size !== 1) return [];
  const [stem = ''] = stems;
  const last = parts.map(({ kode }) => kode!.slice(stem.length));
  const present = new Set(last.map(Number));
  const width = Math.max(...last.map((segment) => segment.length));
  const highest = Math.max(...present);
  const gaps: string[] = [];
  for (let number = 1; number < highest; number++) {
    if (!present.has(number)) gaps.push(stem + String(number).padStart(width, '0'));
  }
  return gaps;
}

/**
 * What the rows lack of their sum, in the first amount column. Two columns that are short say that a
 * row is missing; a single one may be a slip in the sum itself, unless the row above counts it so.
 */
function shortfall(tree: SumTree, row: RecognisedRow): Rupiah | undefined {
  const { table } = tree;
  const parts = childrenOf(tree, row);
  const differences = sumColumns(table).flatMap((column) => {
    const whole = amountAt(row, column, table.unit);
    const amounts = parts.flatMap((part) => amountAt(part, column, table.unit) ?? []);
    const isReadable = parts.every(
      (part) => !part.figures.has(column) || amountAt(part, column, table.unit),
    );
    if (!whole || amounts.length === 0 || !isReadable || whole.sen === 0n) return [];
    const holds = compareSum(whole, amounts, table.step) !== 'differs';
    return [{ column, holds, amount: subtractRupiah(whole, addRupiah(amounts)) }];
  });
  const [first] = differences;
  const isShort = differences.every(({ holds, amount }) => !holds && amount.sen > 0n);
  if (!first || !isShort) return undefined;
  return differences.length > 1 || isBorneOut(tree, row, first.column) ? first.amount : undefined;
}

function isBorneOut(tree: SumTree, row: RecognisedRow, column: number): boolean {
  const { table } = tree;
  const parent = parentOf(tree, row);
  const whole = parent && amountAt(parent, column, table.unit);
  if (!parent || !whole) return false;
  const amounts = childrenOf(tree, parent).flatMap(
    (part) => amountAt(part, column, table.unit) ?? [],
  );
  return compareSum(whole, amounts, table.step) !== 'differs';
}

function report(
  coded: CodedTable,
  row: RecognisedRow,
  codes: readonly string[],
  difference: Rupiah,
): FindingDraft {
  return draftAt(
    kodePlace(coded, row),
    {
      id: 'kode-terlewat',
      data: { name: row.label, kode: row.kode!, codes, difference: rupiahFigure(difference) },
    },
    { found: row.kode },
  );
}
