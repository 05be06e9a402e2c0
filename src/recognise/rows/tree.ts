import { toNumber, type Level } from '../../domain';
import { columnsOf } from '../identities/amounts';
import { CORRECTED } from '../corrections/fixed';
import { planWith } from '../corrections/plan';
import type { Grid } from '../grid';
import { sumColumns } from '../identities/identities';
import { placeRows, type LevelPlan } from '../levels';
import { levelsByName, levelByWording } from '../levels/names';
import { levelPlan } from '../levels/plans';
import { stylesOf } from '../levels/style';
import { heldColumns, totalScopes, type CountedRow } from '../identities/totals';
import type { RecognisedRow, RecognisedTable, RowRole } from '../types';
import { FIGURE_ROLES } from '../columns/roles';
import { isDifferenceLine, isSubtotal } from './labels';
import type { RawRow } from './read-rows';

/** Rows whose place is plain: nothing in them is counted, or they are headings. */
const PLAIN_CONFIDENCE = 0.9;

/** Gives every body row its level and the row that it is counted in. */
export function treeRows(
  grid: Grid,
  table: RecognisedTable,
  raw: readonly RawRow[],
): RecognisedRow[] {
  const plan = planOf(table, raw);
  const rows = plan ? withoutFoot(withTotals(table, raw)) : raw;
  const inTree = plan ? rows.filter((row) => belongsToTree(table, row, plan)) : [];
  const placed = plan ? place(grid, table, rows, inTree, plan) : [];
  const placeOf = new Map(inTree.map((row, index) => [row.index, placed[index]!]));
  const body = rows.map((row): RecognisedRow => {
    const at = placeOf.get(row.index);
    return {
      index: row.index,
      role: row.role,
      level: at && plan ? plan.levels[at.level]! : plainLevel(table, grid, row),
      kode: row.kode?.text ?? null,
      label: row.label,
      parent: at?.parent === null || at === undefined ? null : inTree[at.parent]!.index,
      confidence: row.fixed ? 1 : (at?.confidence ?? PLAIN_CONFIDENCE),
      ...(row.fixed ? { why: [CORRECTED] } : at && { why: at.why }),
      figures: row.figures,
    };
  });
  return markNotes(plan ? underTotals(table, body, placeOf) : body);
}

/** The levels that the table can have; corrections may bring in others. */
function planOf(table: RecognisedTable, raw: readonly RawRow[]): LevelPlan | null {
  const plan = levelPlan(table.kind, headingOf(table));
  return (
    plan &&
    planWith(
      plan,
      raw.flatMap(({ fixed }) => fixed ?? []),
    )
  );
}

function headingOf(table: RecognisedTable): string {
  return columnsOf(table, 'uraian')
    .map(({ heading }) => heading)
    .join(' ');
}

/** A row takes part in the sums when it has an amount, or a code or name that says what it is. */
function belongsToTree(table: RecognisedTable, row: RawRow, plan: LevelPlan): boolean {
  if (row.role !== 'data') return false;
  if (row.fixed?.level !== undefined) return plan.levels.includes(row.fixed.level);
  if (row.kode === null && isDifferenceLine(row.label)) return false;
  const hasAmount = sumColumns(table).some((column) => row.figures.has(column));
  return (
    hasAmount ||
    row.kode !== null ||
    levelByWording(row.label) !== undefined ||
    levelsByName(row.label).length > 0
  );
}

function place(
  grid: Grid,
  table: RecognisedTable,
  rows: readonly RawRow[],
  inTree: readonly RawRow[],
  plan: NonNullable<ReturnType<typeof levelPlan>>,
): ReturnType<typeof placeRows> {
  const money = witnesses(table, inTree);
  const amountsOf = (row: RawRow): (number | undefined)[] =>
    money.map((column) => {
      const figure = row.figures.get(column);
      return figure?.kind === 'number' ? toNumber(figure.value) : undefined;
    });
  const styles = stylesOf(grid, inTree, {
    label: columnsOf(table, 'uraian')[0]?.index,
    words: table.columns
      .filter(({ role }) => !FIGURE_ROLES.has(role) && role !== 'uraian' && role !== 'no')
      .map(({ index }) => index),
    numbers: columnsOf(table, 'no').map(({ index }) => index),
  });
  const members = new Set(inTree);
  let before = 0;
  const totals = rows.flatMap((row) => {
    if (members.has(row)) before += 1;
    return row.role === 'total' ? [{ before, amounts: amountsOf(row) }] : [];
  });
  const prices = columnsOf(table, 'harga', 'koefisien').map(({ index }) => index);
  const priced = inTree.map(({ figures }) => prices.some((column) => figures.has(column)));
  // Printed units, as the amounts are: half a rupiah each where they are exact.
  const step = table.unit === 1 ? 0 : table.step / table.unit;
  return placeRows(inTree, styles, inTree.map(amountsOf), plan, priced, { totals, step });
}

/** Columns that bear witness to the tree; more than these tell no more and cost time. */
const MOST_WITNESSES = 6;

/** The amount columns that speak of most rows, from the left where they speak of equally many. */
function witnesses(table: RecognisedTable, rows: readonly RawRow[]): number[] {
  const filled = (column: number): number =>
    rows.filter(({ figures }) => figures.get(column)?.kind === 'number').length;
  return sumColumns(table)
    .map((column) => ({ column, filled: filled(column) }))
    .sort((a, b) => b.filled - a.filled || a.column - b.column)
    .slice(0, MOST_WITNESSES)
    .map(({ column }) => column);
}

/** A row called average that holds the sum of the rows above it is a total with a wrong name. */
function withTotals(table: RecognisedTable, raw: readonly RawRow[]): RawRow[] {
  const money = sumColumns(table);
  return raw.map((row) =>
    row.role === 'average' && !row.fixed && money.some((column) => row.figures.has(column))
      ? { ...row, role: 'total' }
      : row,
  );
}

/** From this share of coded rows on, a row without a code is none of the table's own. */
const CODED = 0.9;

/** What follows the total of a coded table without codes of its own, as the cash lines below an SPJ. */
function withoutFoot(rows: readonly RawRow[]): RawRow[] {
  const last = rows.map(({ kode }) => kode !== null).lastIndexOf(true);
  const data = rows.slice(0, last + 1).filter(({ role }) => role === 'data');
  const coded = data.filter(({ kode }) => kode !== null).length;
  const total = rows.findIndex(({ role }, place) => role === 'total' && place > last);
  if (last < 0 || total < 0 || coded < data.length * CODED) return [...rows];
  return rows.map((row, place) =>
    place > total && row.role === 'data' && !row.fixed ? { ...row, role: 'note' } : row,
  );
}

/** Hangs the top rows under the total that counts them. */
function underTotals(
  table: RecognisedTable,
  rows: readonly RecognisedRow[],
  placeOf: ReadonlyMap<number, unknown>,
): RecognisedRow[] {
  const counted: CountedRow[] = rows
    .filter((row) => placeOf.has(row.index) || row.role === 'total')
    .map((row) => ({
      index: row.index,
      isTotal: row.role === 'total',
      isTop: row.role !== 'total' && row.parent === null,
      label: row.label,
      figures: row.figures,
    }));
  const totalOf = new Map<number, number>();
  const money = sumColumns(table);
  const byIndex = new Map(rows.map((row) => [row.index, row]));
  for (const [total, members] of totalScopes(counted, money, table)) {
    const figures = members.map((member) => byIndex.get(member)!);
    // A total over totals must not take rows away from the totals that count them.
    const held = heldColumns(byIndex.get(total)!, figures, money, table);
    for (const member of members) {
      if (!totalOf.has(member) || held > 0) totalOf.set(member, totalOf.get(member) ?? total);
    }
  }
  return rows.map((row) => {
    const parent = row.parent ?? totalOf.get(row.index) ?? null;
    return { ...row, parent, role: totalRole(row, parent) };
  });
}

/** A total that another one counts, or that says so, is the total of a part. */
function totalRole({ role, label, why }: RecognisedRow, parent: number | null): RowRole {
  if (role !== 'total' || why?.includes(CORRECTED) === true) return role;
  return parent !== null || isSubtotal(label) ? 'subtotal' : 'total';
}

function plainLevel(table: RecognisedTable, grid: Grid, row: RawRow): Level | null {
  if (row.role === 'total' || row.role === 'subtotal' || row.role === 'average') return 'total';
  if (row.role !== 'data') return null;
  if (row.fixed?.level) return row.fixed.level;
  const filled = (role: 'indikator' | 'sasaran'): boolean =>
    columnsOf(table, role).some(({ index }) => grid.text(row.index, index) !== '');
  if (filled('indikator')) return 'indikator';
  return filled('sasaran') ? 'sasaran' : null;
}

/** Text below the last figure is a note, not a row of the table. */
function markNotes(rows: readonly RecognisedRow[]): RecognisedRow[] {
  const last = rows
    .map(({ figures, role }) => figures.size > 0 || role === 'note')
    .lastIndexOf(true);
  return rows.map((row, place) =>
    place > last &&
    last >= 0 &&
    row.role === 'data' &&
    row.kode === null &&
    row.level === null &&
    !row.why
      ? { ...row, role: 'note' }
      : row,
  );
}
