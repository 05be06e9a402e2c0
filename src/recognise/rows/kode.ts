import { isBelow, joinKode, parseKode, type Kode } from '../../domain';
import type { Grid } from '../grid';

/** What stands for the code of a row, and its name without it. */
export interface RowKode {
  readonly kode: Kode | null;
  /** Removes a code that stands before the name in the same cell. */
  readonly nameOf: (label: string) => string;
}

/** Reads the code of a row of one table. */
export type KodeReader = (row: number) => RowKode;

type Read = (texts: readonly string[], family?: Kode['family']) => Kode | undefined;

/** `1.06.02 Program …`, `5.1 - Belanja Operasi`: a code before the name. */
const PREFIX = /^\[?\s*((?:\d+|[Xx]{1,2})(?:[.:]\d+)*)[.\s]*(?:[-–:]\s*)?\]?\s+(?=\p{L})/u;
/** Share of the rows that must begin with a code before names are read so. */
const PREFIXED = 0.2;
/** Where most rows are components without a code, so many steps of the ladder are enough. */
const NESTED = 3;
/** From this budget year on sub kegiatan have four digits (Kepmendagri 900.1.15.5-1317/2023). */
const FOUR_DIGITS_SINCE = 2024;

/**
 * Codes stand in one column, split over several (`1 | 06 | 02`), in several columns each with a whole
 * code, where every row repeats its parents' (urusan | SKPD | sub kegiatan | rekening) and the last is
 * the row's own, or before the names. Which of these holds is decided from all rows together.
 * @param year the budget year, which tells how many digits a sub kegiatan has where zeros were lost
 */
export function kodeReader(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  nameColumns: readonly number[],
  year: number | undefined,
): KodeReader {
  const cells = (row: number): string[] => columns.map((column) => grid.text(row, column));
  if (columns.length === 0) return prefixReader(grid, rows, nameColumns);
  const several = rows.map(cells).filter((texts) => texts.filter(Boolean).length > 1);
  const count = (read: Read): number =>
    several.filter((texts) => read(texts)?.text.includes('.')).length;
  const isSplit = count(joinKode) >= count(lastKode);
  const read: Read = isSplit ? joinKode : lastKode;
  const family = familyOf(rows.map((row) => read(cells(row))));
  const isPadded = rows.some(
    (row) => /^0\d$/.test(lastText(cells(row))) && cells(row).at(-1) !== '',
  );
  const isWide =
    (year ?? FOUR_DIGITS_SINCE) >= FOUR_DIGITS_SINCE && isSplit && columns.length > 1 && !isPadded;
  return (row) => {
    const kode = read(cells(row), family) ?? null;
    return { kode: kode && isWide ? widened(kode, cells(row)) : kode, nameOf: (label) => label };
  };
}

/** A sub kegiatan kept as the number 1 is 0001 where codes have four digits. */
function widened(kode: Kode, cells: readonly string[]): Kode {
  const own = lastText(cells);
  if (kode.level !== 'sub-kegiatan' || !/^[1-9]\d?$/.test(own)) return kode;
  const stem = kode.text.slice(0, kode.text.lastIndexOf('.') + 1);
  return { ...kode, text: stem + own.padStart(4, '0') };
}

function lastText(cells: readonly string[]): string {
  return (
    cells
      .filter((text) => text.trim() !== '')
      .at(-1)
      ?.trim() ?? ''
  );
}

function prefixReader(
  grid: Grid,
  rows: readonly number[],
  nameColumns: readonly number[],
): KodeReader {
  const nameIn = (row: number): string =>
    nameColumns.map((column) => grid.text(row, column)).find(Boolean) ?? '';
  const names = rows.map(nameIn).filter((name) => name !== '');
  // Only official forms count: `1.1` numbers a list, `1.01` is a code.
  const coded = names.filter((name) => {
    const text = PREFIX.exec(name)?.[1] ?? '';
    return text.includes('.') && parseKode(text)?.text === text;
  });
  const prefixes = coded.map((name) => PREFIX.exec(name)![1]!);
  if (coded.length < names.length * PREFIXED && nested(prefixes) < NESTED) {
    return () => ({ kode: null, nameOf: (label) => label });
  }
  const prefixOf = (name: string, family?: Kode['family']): Kode | undefined =>
    parseKode(PREFIX.exec(name)?.[1] ?? '', family);
  const family = familyOf(coded.map((name) => prefixOf(name)));
  return (row) => ({
    kode: prefixOf(nameIn(row), family) ?? null,
    nameOf: (label) => label.replace(PREFIX, ''),
  });
}

/** How many codes stand below the code before them, as the ladder of a DPA does. */
function nested(kodes: readonly string[]): number {
  return kodes.filter((kode, place) => place > 0 && isBelow(kode, kodes[place - 1]!)).length;
}

const lastKode: Read = (texts) => {
  let place = texts.length - 1;
  while (place >= 0 && texts[place]!.trim() === '') place -= 1;
  if (place < 0) return undefined;
  // In the first column a lone digit is an urusan, behind the programme codes it is an account.
  return parseKode(texts[place]!, place === 0 ? 'program' : undefined);
};

/** A lone `5` is an account or an urusan: the longer codes of the same table tell which. */
function familyOf(kodes: readonly (Kode | undefined)[]): Kode['family'] | undefined {
  const votes = { program: 0, rekening: 0 };
  for (const kode of kodes) if (kode?.text.includes('.')) votes[kode.family] += 1;
  if (votes.program === votes.rekening) return undefined;
  return votes.program > votes.rekening ? 'program' : 'rekening';
}
