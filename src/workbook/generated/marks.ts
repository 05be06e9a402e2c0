import { absoluteRange, parseA1Range, quoteSheet, type CellRange } from '../address';

/**
 * Hidden names, scoped to their sheet, by which the add-in knows what it wrote. They survive a rename,
 * and Excel moves the range along with rows and columns.
 */
export const MARK_NAMES = {
  /** The table's id, as a text. */
  table: '_Capaian',
  /** The cells that the table takes up. */
  range: '_Capaian_Tabel',
  /** Fingerprint of what was written, as a text. */
  content: '_Capaian_Isi',
} as const;

/** Stands for the fingerprint on a sheet that its user has kept: it is never written to again. */
const KEPT = 'milik-pengguna';

/** What a sheet tells of the table that was written on it. */
export interface SheetMark {
  readonly tableId: string;
  /** Where the table stands now; absent where that is not known any more. */
  readonly range?: CellRange;
  readonly fingerprint?: string;
}

/** What the names of a sheet refer to, as a program tells it: with or without `=`, texts perhaps bare. */
export type MarkTexts = Readonly<Record<keyof typeof MARK_NAMES, string | undefined>>;

/** The marks of a sheet, or undefined where the add-in did not write it. */
export function readMark({ table, range, content }: MarkTexts): SheetMark | undefined {
  const tableId = constantText(table);
  if (tableId === undefined) return undefined;
  const place = rangeText(range);
  const fingerprint = constantText(content);
  return {
    tableId,
    ...(place && { range: place }),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}

/** What the names of a sheet are to refer to, without `=`. */
export function markFormulas(
  sheet: string,
  { tableId, range, fingerprint }: Required<SheetMark>,
): Record<keyof typeof MARK_NAMES, string> {
  return {
    table: quotedText(tableId),
    range: `${quoteSheet(sheet)}!${absoluteRange(range)}`,
    content: quotedText(fingerprint),
  };
}

/** What the name for the fingerprint refers to once the user keeps the sheet as it is. */
export const KEPT_FORMULA = quotedText(KEPT);

/** Whether the user keeps the sheet, so that it must not be written to. */
export function isKept({ fingerprint }: SheetMark): boolean {
  return fingerprint === KEPT;
}

function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function constantText(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined;
  const quoted = /^\s*=?\s*"(.*)"\s*$/s.exec(value)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  // A name for a text, as Excel tells it; any other name refers to cells.
  return value.includes('!') ? undefined : value;
}

function rangeText(value: string | undefined): CellRange | undefined {
  return value === undefined ? undefined : parseA1Range(value.slice(value.lastIndexOf('!') + 1));
}
