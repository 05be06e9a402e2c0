/**
 * Number formats that a file names by number only (ECMA-376 part 1, 18.8.30): those that look the same
 * in every country. Excel adapts the others to the one it runs in, so they are written out.
 */
const ALIKE_EVERYWHERE: Readonly<Record<string, number>> = {
  General: 0,
  '0': 1,
  '0.00': 2,
  '#,##0': 3,
  '#,##0.00': 4,
  '0%': 9,
  '0.00%': 10,
  '0.00E+00': 11,
  '# ?/?': 12,
  '# ??/??': 13,
  'mm:ss': 45,
  '[h]:mm:ss': 46,
  'mm:ss.0': 47,
  '##0.0E+0': 48,
  '@': 49,
};

/** Number of the built-in format that shows exactly what the code says, wherever it is opened. */
export function builtInFormatId(code: string): number | undefined {
  return ALIKE_EVERYWHERE[code];
}
