import type { RecognisedColumn } from '../recognise';

const YEAR = /^\d{4}$/;

/** Whether a column tells of a month, a quarter or a semester and not of the whole year. */
export function isPartOfYear({ qualifiers: { period } }: RecognisedColumn): boolean {
  return period !== undefined && !YEAR.test(period);
}
