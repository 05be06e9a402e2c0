import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** What was read before, so that only what has changed since is read again. */
export interface ReadAgain {
  readonly previous: WorkbookSnapshot;
  /** Names of the sheets whose cells or looks have changed since. */
  readonly changed: ReadonlySet<string>;
}

/**
 * The sheets of an earlier reading that still hold, by name: neither changed nor calculated from one
 * that did. None where a sheet is gone or has another name: formulas anywhere may say so. A formula
 * that reaches a sheet by a defined name alone does not show on which it depends.
 * @param names of the sheets that the workbook has now
 */
export function sheetsThatHold(
  { previous, changed }: ReadAgain,
  names: readonly string[],
): ReadonlyMap<string, SheetSnapshot> {
  const now = new Set(names);
  if (!previous.sheets.every(({ name }) => now.has(name))) return new Map();
  const stale = new Set(changed);
  let holding = previous.sheets.filter(({ name }) => !stale.has(name));
  let fresh = [...stale];
  while (fresh.length > 0) {
    const words = fresh.map(inFormula);
    const next = holding.filter((sheet) => mentions(sheet, words));
    holding = holding.filter((sheet) => !next.includes(sheet));
    fresh = next.map(({ name }) => name);
  }
  return new Map(holding.map((sheet) => [sheet.name, sheet]));
}

/** How a formula spells a sheet's name. */
function inFormula(name: string): string {
  return name.replaceAll("'", "''").toLowerCase();
}

function mentions({ rows }: SheetSnapshot, words: readonly string[]): boolean {
  return rows.some((cells) =>
    cells?.some((cell) => {
      const formula = cell?.formula?.toLowerCase();
      return formula?.includes('!') === true && words.some((word) => formula.includes(word));
    }),
  );
}
