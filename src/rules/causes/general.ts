import type { RecognisedRow, RecognisedTable } from '../../recognise';
import { amountAt } from '../../recognise';
import { rupiahToNumber } from '../../domain';
import { columnAt } from '../draft';
import type { Message } from '../types';
import { slipOf, type Slip } from './slips';

/** A wrong figure in a table: where it stands, what it says and what it should say. */
export interface WrongFigure {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  readonly column: number;
  readonly found: number;
  readonly expected: number;
}

/** Amounts below this are the same by chance. */
const TELLING_AMOUNT = 10_000;

/**
 * The likeliest cause that any figure may have, or null: it was left as before the perubahan, it was
 * copied from the row beside it, or the hand slipped.
 */
export function generalCause(wrong: WrongFigure): Message | null {
  return beforeChange(wrong) ?? slipMessage(slipOf(wrong.found, wrong.expected)) ?? copied(wrong);
}

function slipMessage(slip: Slip | null): Message | null {
  if (!slip) return null;
  const { kind, ...data } = slip;
  return { id: kind, data };
}

/** The figure of the same row before the perubahan. */
function beforeChange({ table, row, column, found }: WrongFigure): Message | null {
  const own = columnAt(table, column);
  if (own.qualifiers.state !== 'sesudah') return null;
  const before = table.columns.find(
    ({ role, qualifiers }) =>
      role === own.role &&
      qualifiers.state === 'sebelum' &&
      qualifiers.group === own.qualifiers.group,
  );
  const amount = before && figureAt(table, row, before.index);
  return amount === found && found !== 0
    ? { id: 'angka-sebelum-perubahan', data: { column: before!.heading } }
    : null;
}

/** The figure of a row next to it, in the same column. */
function copied({ table, row, column, found }: WrongFigure): Message | null {
  if (Math.abs(found) < TELLING_AMOUNT) return null;
  const place = table.rows.indexOf(row);
  const twin = [table.rows[place - 1], table.rows[place + 1]].find(
    (other) => other?.role === 'data' && figureAt(table, other, column) === found,
  );
  return twin
    ? { id: 'angka-baris-lain', data: { row: String(twin.index + 1), name: twin.label } }
    : null;
}

function figureAt(table: RecognisedTable, row: RecognisedRow, column: number): number | undefined {
  const amount = amountAt(row, column, table.unit);
  return amount && rupiahToNumber(amount);
}
