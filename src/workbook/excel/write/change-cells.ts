import {
  WorkbookError,
  a1Range,
  isCellError,
  stillHolds,
  type Cell,
  type CellChange,
  type CellContent,
} from '../..';
import { inExcel, refusedAsWhole } from '../errors';
import type { RawValue } from '../read/content';
import { formulaOf } from '../read/to-snapshot';
import { blocksOf } from './blocks';

/** In cells of this format all that is written is text. */
const TEXT_FORMAT = '@';
/** Leaves a cell as it is. */
const UNCHANGED = null;

/** Neighbouring cells that change together, row by row. */
interface Block {
  /** Sheet and address. */
  readonly place: string;
  readonly range: Excel.Range;
  readonly changes: readonly (readonly CellChange[])[];
}

/**
 * Changes cells in one request, after one that makes sure that they hold what the changes were made
 * for. Where Excel stops halfway, what was changed is put back.
 * @throws WorkbookError
 */
export async function applyChanges(changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) {
    throw new WorkbookError('read-only');
  }
  return inExcel(async (context) => {
    const sheets = [...new Set(changes.map(({ sheet }) => sheet))].map((name) =>
      context.workbook.worksheets.getItem(name),
    );
    for (const { protection } of sheets) protection.load('protected');
    const blocks = blocksIn(context, changes);
    for (const { range } of blocks) range.load('values,formulas,numberFormat');
    await context.sync();
    if (sheets.some(({ protection }) => protection.protected))
      throw new WorkbookError('sheet-protected');
    const formats = new Map(blocks.map((block) => [block.place, formatsIn(block)]));
    if (!blocks.every(holdsStill)) throw new WorkbookError('changed-meanwhile');
    for (const block of blocks) writeBlock(block, formats.get(block.place)!);
    try {
      await context.sync();
    } catch (error) {
      if (!refusedAsWhole(error)) await putBack(context, changes, formats);
      throw error;
    }
  });
}

function blocksIn(context: Excel.RequestContext, changes: readonly CellChange[]): Block[] {
  const bySheet = new Map<string, Map<string, CellChange>>();
  for (const change of changes) {
    const cells = bySheet.get(change.sheet) ?? new Map<string, CellChange>();
    bySheet.set(change.sheet, cells.set(`${change.row}:${change.column}`, change));
  }
  return [...bySheet].flatMap(([name, cells]) => {
    const places = [...cells.values()];
    const rows = Math.max(...places.map(({ row }) => row)) + 1;
    const columns = Math.max(...places.map(({ column }) => column)) + 1;
    const isChanged = (row: number, column: number): true | undefined =>
      cells.has(`${row}:${column}`) ? true : undefined;
    return blocksOf(rows, columns, isChanged, String).map(({ range }) => ({
      place: `${name}!${a1Range(range)}`,
      range: context.workbook.worksheets.getItem(name).getRange(a1Range(range)),
      changes: span(range.top, range.bottom).map((row) =>
        span(range.left, range.right).map((column) => cells.get(`${row}:${column}`)!),
      ),
    }));
  });
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function formatsIn({ range }: Block): string[][] {
  return range.numberFormat as string[][];
}

function holdsStill({ range, changes }: Block): boolean {
  const values = range.values as RawValue[][];
  const formulas = range.formulas as RawValue[][];
  const formats = range.numberFormat as string[][];
  return changes.every((cells, r) =>
    cells.every(({ before }, c) => {
      const value = values[r]![c]!;
      return stillHolds(cellOf(value, formulas[r]![c]!, formats[r]![c]!, before), before);
    }),
  );
}

function cellOf(
  value: RawValue,
  raw: RawValue,
  format: string,
  before: CellContent,
): Cell | undefined {
  const formula = formulaOf(raw, value);
  if (value === '' && formula === undefined) return undefined;
  // Excel tells an error by its text.
  const isError = isCellError(before.value) && before.value.error === value;
  return {
    value: isError ? before.value : value,
    ...(formula !== undefined && { formula }),
    ...(format.toLowerCase() !== 'general' && { numberFormat: format }),
  };
}

/** The formats come first: they decide what Excel makes of a text. */
function writeBlock(
  { range, changes }: Pick<Block, 'range' | 'changes'>,
  formats: readonly (readonly string[])[],
): void {
  const isReformatted = changes.some((cells) =>
    cells.some(({ after }) => after.numberFormat !== undefined),
  );
  if (isReformatted) {
    range.numberFormat = changes.map((cells) =>
      cells.map(({ after }) => after.numberFormat ?? UNCHANGED),
    );
  }
  range.formulas = changes.map((cells, r) =>
    cells.map(({ after }, c) => input(after, after.numberFormat ?? formats[r]![c]!)),
  );
}

function input({ value, formula }: CellContent, format: string): RawValue {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value !== 'string') return value;
  // An apostrophe is Excel's own sign for "this is text"; it takes one away.
  return format === TEXT_FORMAT && !value.startsWith("'") ? value : `'${value}`;
}

/** On sheets that are there still; somebody may have deleted one in the same moment. */
async function putBack(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  formats: ReadonlyMap<string, readonly (readonly string[])[]>,
): Promise<void> {
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('name');
  try {
    await context.sync();
    const there = new Set(names.filter((_, place) => !sheets[place]!.isNullObject));
    const back = changes
      .filter(({ sheet }) => there.has(sheet))
      .map(({ before, after, ...cell }) => ({ ...cell, before: after, after: before }));
    for (const block of blocksIn(context, back)) writeBlock(block, formats.get(block.place)!);
    await context.sync();
  } catch {
    // What cannot be put back either was not changed: the first failure is the one to tell.
  }
}
