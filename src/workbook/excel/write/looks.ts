import { a1Range, type CellRange, type SpecRow } from '../..';
import { type Block, blocksOf } from './blocks';
import { PLAIN_LOOK, applyBorder, applyLook, lookKey } from './look';

/** Excel takes the addresses of several ranges in one text of at most 8,192 characters. */
const LONGEST_ADDRESS = 2000;

/** What looks alike, and where it stands. */
interface Look<V> {
  readonly value: V;
  readonly ranges: CellRange[];
}

/** Gives the cells of some rows their looks and borders; cells that look alike take one call together. */
export function drawLooks(
  sheet: Excel.Worksheet,
  rows: readonly SpecRow[],
  { top, right }: CellRange,
): void {
  const styleAt = (row: number, column: number) => rows[row]?.cells[column]?.style;
  const blocks = blocksOf(rows.length, right + 1, styleAt, lookKey);
  for (const { value, ranges } of alike(blocks, lookKey, top)) {
    if (lookKey(value) === PLAIN_LOOK) continue;
    forEachAddress(sheet, ranges, ({ format }) => {
      applyLook(format, value);
    });
  }
  const sizeAt = (row: number, column: number) =>
    styleAt(row, column)?.border === true ? true : undefined;
  const bordered = blocksOf(rows.length, right + 1, sizeAt, String).map(({ range }) => ({
    range,
    value: { isTall: range.bottom > range.top, isWide: range.right > range.left },
  }));
  for (const { value, ranges } of alike(bordered, JSON.stringify, top)) {
    forEachAddress(sheet, ranges, ({ format }) => {
      applyBorder(format, value);
    });
  }
}

function alike<V>(
  blocks: readonly Block<V>[],
  keyOf: (value: V) => string,
  top: number,
): Iterable<Look<V>> {
  const looks = new Map<string, Look<V>>();
  for (const { range, value } of blocks) {
    const key = keyOf(value);
    const look = looks.get(key) ?? { value, ranges: [] };
    look.ranges.push({ ...range, top: range.top + top, bottom: range.bottom + top });
    looks.set(key, look);
  }
  return looks.values();
}

function forEachAddress(
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
  apply: (cells: Excel.RangeAreas) => void,
): void {
  for (const address of joined(ranges.map(a1Range))) apply(sheet.getRanges(address));
}

function joined(addresses: readonly string[]): string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) texts.push(address);
    else texts[texts.length - 1] = `${last},${address}`;
  }
  return texts;
}
