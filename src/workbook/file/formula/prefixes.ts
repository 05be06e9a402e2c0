import { mapOutsideStrings } from './outside-strings';

// `_xlfn.` marks functions newer than Excel 2007, `_xlws.` newer ones of worksheets, `_xlpm.` the
// parameters of LET and LAMBDA, `_xludf.` functions that the writing program did not know.
const PREFIX = /\b_xl(?:fn|ws|pm|udf)\./gi;

/** A formula as people see it, without the prefixes that files keep before newer functions. */
export function withoutPrefixes(formula: string): string {
  return formula.includes('_xl')
    ? mapOutsideStrings(formula, (piece) => piece.replace(PREFIX, ''))
    : formula;
}
