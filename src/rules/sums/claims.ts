import type { Identity, RecognisedTable } from '../../recognise';

/** Sums down a column: a total or subtotal and the rows that it counts. */
export function sumsDown(table: RecognisedTable): Identity[] {
  return table.identities.filter(
    ({ kind, cell, of }) => kind === 'sum' && of.every(({ column }) => column === cell.column),
  );
}

/** Sums and differences across the columns of one row. */
export function claimsAcross(table: RecognisedTable): Identity[] {
  return table.identities.filter(
    ({ kind, cell, of }) =>
      (kind === 'sum' || kind === 'difference') &&
      of.every(({ row, column }) => row === cell.row && column !== cell.column),
  );
}
