import { compareSum, parseKode, type Level } from '../../domain';
import { amountAt, sumColumns, type RecognisedColumn, type RecognisedRow } from '../../recognise';
import { textAt } from '../cells';
import { cellOf, draftAt } from '../draft';
import { childrenOf, parentOf, sumTree, type SumTree } from '../sum-tree';
import { codedTables, hasCodeOf, hasLostZero, kodePlace, type CodedTable } from './coded-tables';
import { singularRows } from './repeated-rows';
import type { FindingDraft, Rule } from '../types';

/** `sama`: the code of the row above; `tingkat`: of another level; `induk`: of another parent. */
type Conflict = 'sama' | 'tingkat' | 'induk';

/** A row's code says that it stands elsewhere than its words and sums do. */
export const kodeSalahTingkat: Rule = {
  id: 'kode-salah-tingkat',
  severity: 'warning',
  check(input) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const coded of codedTables(input)) {
      const tree = sumTree(coded.table);
      const singular = new Set(singularRows(coded.table));
      for (const row of coded.rows) {
        const parent = parentOf(tree, row);
        if (!parent?.kode || !singular.has(row)) continue;
        checked += 1;
        const conflict = conflictOf(coded, tree, row, parent);
        if (conflict) findings.push(report(coded, row, parent, conflict));
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function conflictOf(
  coded: CodedTable,
  tree: SumTree,
  row: RecognisedRow,
  parent: RecognisedRow,
): Conflict | undefined {
  if (hasLostZero(coded, row)) return undefined;
  if (row.kode === parent.kode) return hasCodeOf(row, parent) ? 'sama' : undefined;
  // `X.XX.01` stands for any bidang.
  if (`${row.kode}${parent.kode}`.includes('X')) return undefined;
  const levels = levelsOf(row.kode!);
  if (row.level && levels.length > 0 && !levels.includes(row.level)) {
    return isCounted(tree, row, parent) ? 'tingkat' : undefined;
  }
  return isAlone(tree, row, parent) && isCounted(tree, row, parent) ? 'induk' : undefined;
}

/** Whether a row's code is the only one that does not lie below that of the row above. */
function isAlone(tree: SumTree, row: RecognisedRow, parent: RecognisedRow): boolean {
  // A second bidang is often printed below the heading of the first.
  if (row.level === 'program' || row.level === 'bidang' || row.level === 'skpd') return false;
  if (isBelow(row.kode!, parent.kode!) || !sameFamily(row.kode!, parent.kode!)) return false;
  const others = childrenOf(tree, parent).filter(({ index }) => index !== row.index);
  return (
    others.length > 0 && others.every(({ kode }) => kode !== null && isBelow(kode, parent.kode!))
  );
}

/** A lone digit is an urusan or an account. */
function levelsOf(kode: string): Level[] {
  return [parseKode(kode), parseKode(kode, 'program')].flatMap((read) => read?.level ?? []);
}

function sameFamily(a: string, b: string): boolean {
  return parseKode(a)?.family === parseKode(b)?.family;
}

/** By their numbers: account codes come in two widths. */
function isBelow(kode: string, above: string): boolean {
  const own = kode.split('.').map(Number);
  return above.split('.').every((segment, place) => own[place] === Number(segment));
}

/** Whether the sums say that the row above counts this row. */
function isCounted(tree: SumTree, row: RecognisedRow, parent: RecognisedRow): boolean {
  const { unit, step } = tree.table;
  const parts = childrenOf(tree, parent);
  const verdicts = sumColumns(tree.table).flatMap((column) => {
    const whole = amountAt(parent, column, unit);
    const own = amountAt(row, column, unit);
    if (!whole || !own || own.sen === 0n) return [];
    const amounts = parts.flatMap((part) => amountAt(part, column, unit) ?? []);
    return [compareSum(whole, amounts, step)];
  });
  return verdicts.length > 0 && verdicts.every((verdict) => verdict !== 'differs');
}

function report(
  coded: CodedTable,
  row: RecognisedRow,
  parent: RecognisedRow,
  conflict: Conflict,
): FindingDraft {
  const kode = row.kode!;
  return draftAt(
    { table: coded.table, row, column: placeOf(coded, row, conflict) },
    {
      id: 'kode-salah-tingkat',
      data: {
        kind: conflict,
        kode,
        name: row.label,
        row: parent.index + 1,
        parent: parent.label,
        parentKode: parent.kode!,
      },
    },
    { found: kode, related: [cellOf(kodePlace(coded, parent))] },
  );
}

/** A code split over columns lacks its next part; any other is wrong where it stands. */
function placeOf(coded: CodedTable, row: RecognisedRow, conflict: Conflict): RecognisedColumn {
  const own = kodePlace(coded, row).column;
  const next = coded.kodeColumns.find(({ index }) => index > own.index);
  const isSplit = coded.rows.some(
    (other) => next && textAt(coded.sheet, other.index, next.index) !== '',
  );
  return conflict === 'sama' && next && isSplit ? next : own;
}
