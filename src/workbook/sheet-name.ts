/** Excel's limit for the name of a sheet, in characters. */
export const SHEET_NAME_LIMIT = 31;

/** What may stand at the end of a name that was cut, and must not. */
const HALF_OR_SPACE_AT_END = /[' \uD800-\uDBFF]+$/;

/** Excel keeps this name for itself. */
const EXCELS_OWN = 'history';

const FORBIDDEN = /[\\/?*[\]:]/g;

/**
 * A legal sheet name near the wanted one that nobody uses yet. Excel compares names without regard
 * to case, forbids `\ / ? * [ ] :`, an apostrophe at either end, and the name `History`.
 * @param wanted any text
 * @param taken names that exist already
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase())).add(EXCELS_OWN);
  const base =
    wanted
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '') || 'Tabel';
  for (let count = 1; ; count++) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name =
      base.slice(0, SHEET_NAME_LIMIT - suffix.length).replace(HALF_OR_SPACE_AT_END, '') + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Why Excel would not take a name for a new sheet. */
export type SheetNameFault = 'empty' | 'too-long' | 'forbidden' | 'taken';

/**
 * What is wrong with a name that somebody wants for a new sheet; null where Excel takes it as it is.
 * @param taken names that exist already
 */
export function sheetNameFault(name: string, taken: Iterable<string>): SheetNameFault | null {
  const wanted = name.trim();
  if (wanted === '') return 'empty';
  if (wanted.length > SHEET_NAME_LIMIT) return 'too-long';
  if (wanted.match(FORBIDDEN) || /^'|'$/.test(wanted)) return 'forbidden';
  const used = [...taken, EXCELS_OWN].map((other) => other.toLowerCase());
  return used.includes(wanted.toLowerCase()) ? 'taken' : null;
}
