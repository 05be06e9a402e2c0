import { detailRow, isChanged, measureColumns, type RowPair, type SheetOf } from '../../join';
import type { RecognisedTable } from '../../recognise';
import { isNear } from './totals';

/** What a title says of a part of the spending alone: one kind of belanja, one source of funds. */
const PART =
  /\bbelanja (pegawai|barang|modal|hibah|bantuan|operasi)\b|\b(dak|dau|dbh\w*|sumber dana)\b/i;

/**
 * The total of a table of details with the row of a summary that it gives the details of; nothing where
 * they are of two states of the budget, one is about a part of the spending, or they are far apart.
 */
export function detailPairs(
  base: RecognisedTable,
  other: RecognisedTable,
  sheetOf: SheetOf,
): Pick<RowPair, 'base' | 'other'>[] {
  if (stateOf(base) !== stateOf(other) || partOf(base) !== partOf(other)) return [];
  const below = detailRow(base, other, sheetOf);
  const above = below ? undefined : detailRow(other, base, sheetOf);
  const pair = below
    ? { base: below.summary, other: below.detail }
    : above && { base: above.detail, other: above.summary };
  if (!pair) return [];
  const from = base.rows.find(({ index }) => index === pair.base)!;
  const to = other.rows.find(({ index }) => index === pair.other)!;
  return isNear(base, from, other, to) ? [pair] : [];
}

/** Before or after the perubahan, by the column of the pagu, else by the title. */
function stateOf(table: RecognisedTable): 'sebelum' | 'sesudah' | undefined {
  const [pagu] = measureColumns(table, 'pagu');
  return pagu?.qualifiers.state ?? (isChanged(table) ? 'sesudah' : undefined);
}

function partOf({ title }: RecognisedTable): string | undefined {
  return PART.exec(title.join(' '))?.[0].toLowerCase();
}
