// Text constants "…", quoted sheet names '…' and bracketed parts (other workbooks, table columns).
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]/g;

/** Changes a formula everywhere but in its text constants, quoted sheet names and brackets. */
export function mapOutsideStrings(formula: string, change: (piece: string) => string): string {
  let result = '';
  let at = 0;
  for (const quoted of formula.matchAll(QUOTED)) {
    result += change(formula.slice(at, quoted.index)) + quoted[0];
    at = quoted.index + quoted[0].length;
  }
  return result + change(formula.slice(at));
}
