import fc from 'fast-check';

/** Names of sheets that somebody may want: of any length, with characters that Excel forbids. */
export const WANTED_NAME = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      '/',
      ':',
      "'",
      '?',
      '*',
      '[',
      ']',
      '\\',
      ' ',
      '"',
      '&',
      '<',
      'é',
      '😀',
    ),
    maxLength: 40,
  }),
  fc.constantFrom('History', "'Tabel'", "'", '', ' ', 'Realisasi', 'x'.repeat(31), 'Tabel_x000D_'),
);

/** What Excel says to the name of a sheet, beside others. @returns what is wrong with it */
export function nameFaults(name: string, others: readonly string[]): string[] {
  const lower = name.toLowerCase();
  return [
    ...(name === '' || name.trim() === '' ? ['empty'] : []),
    ...(name.length > 31 ? ['too long'] : []),
    ...(/[\\/?*[\]:]/.test(name) ? ['forbidden character'] : []),
    ...(/^'|'$/.test(name) ? ['apostrophe at an end'] : []),
    ...(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(name) ? ['half a character'] : []),
    ...(lower === 'history' ? ['reserved'] : []),
    ...(others.some((other) => other.toLowerCase() === lower) ? ['taken'] : []),
  ];
}
