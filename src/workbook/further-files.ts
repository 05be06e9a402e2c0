import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** A file that is read beside the workbook that is open; nothing is ever written into it. */
export interface FurtherFile {
  /** Name as people see it; unlike the names of the other files. */
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
}

/** Names made different from each other: the second `LRA.xlsx` is `LRA.xlsx (2)`. */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

/** Finds the sheet on which something stands, in the open workbook or in a further file. */
export function sheetFinder(
  snapshot: WorkbookSnapshot,
  others: readonly FurtherFile[] = [],
): (place: { readonly file?: string; readonly sheet: string }) => SheetSnapshot | undefined {
  const sheets = new Map<string, SheetSnapshot>();
  const add = (file: string, { sheets: all }: WorkbookSnapshot): void => {
    for (const sheet of all) sheets.set(`${file}\n${sheet.name}`, sheet);
  };
  add('', snapshot);
  for (const { name, snapshot: other } of others) add(name, other);
  return ({ file = '', sheet }) => sheets.get(`${file}\n${sheet}`);
}
