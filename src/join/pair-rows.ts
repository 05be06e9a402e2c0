import type { RecognisedTable } from '../recognise';
import { matchNodes } from './match-rows';
import { joinNodes, type SheetOf } from './nodes';
import type { RowPair } from './types';

/** Share of the rows of the smaller side that must find a partner for two tables to be comparable. */
const BELONG = 0.5;

/**
 * The rows that two budget tables have in common, whatever the tables say of them; none where too few
 * are, so that the tables are about different things.
 */
export function pairRows(
  base: RecognisedTable,
  other: RecognisedTable,
  sheetOf: SheetOf,
): readonly RowPair[] {
  const { pairs, aloneInBase, aloneInOther } = matchNodes(
    joinNodes(base, sheetOf(base)),
    joinNodes(other, sheetOf(other)),
  );
  const rows = pairs.flatMap(({ base: a, other: b, by, likeness }) =>
    a.row === null || b.row === null ? [] : [{ base: a.row, other: b.row, by, likeness }],
  );
  const missed = Math.min(aloneInBase.length, aloneInOther.length);
  return rows.length > 0 && rows.length / (rows.length + missed) >= BELONG ? rows : [];
}
