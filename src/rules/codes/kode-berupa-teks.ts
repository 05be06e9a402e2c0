import { cellAt, GENERAL } from '../../workbook';
import type { RecognisedColumn } from '../../recognise';
import { cellOf, draftAt } from '../draft';
import { codedTables, type CodedTable } from './coded-tables';
import type { FindingDraft, Rule } from '../types';

/** Marks that people type to keep a code as text; Excel's own mark is no part of the value. */
const APOSTROPHE = /^\s*['’‘`]/;

interface TextCode {
  readonly row: CodedTable['rows'][number];
  readonly text: string;
  readonly marked: boolean;
  /** What stands in the cell. */
  readonly found: string;
  /**
   * What should: a number where the column's format shows it as this very code, else the code as text
   * without its mark; null where nobody can tell, because as a number it would lose its zeros.
   */
  readonly expected: string | number | null;
  /** Whether writing that mends it: the proper text among numbers is still a text among numbers. */
  readonly isMended: boolean;
  /** How the numbers of the column are shown, where it is to be one of them. */
  readonly numberFormat?: string;
}

/** A code is text among numbers, or shows the apostrophe that was meant to hide. */
export const kodeBerupaTeks: Rule = {
  id: 'kode-berupa-teks',
  severity: 'info',
  // Up to so many cells of a column are named one by one.
  thresholds: { 'satu-per-satu': 5 },
  check(input, thresholds) {
    const mostSingle = thresholds['satu-per-satu']!;
    const findings: FindingDraft[] = [];
    let checked = 0;
    let agree = 0;
    for (const coded of codedTables(input)) {
      for (const column of coded.kodeColumns) {
        const { filled, odd } = oddCodes(coded, column);
        checked += filled;
        agree += filled - odd.length;
        findings.push(...report(coded, column, odd, mostSingle));
      }
    }
    return { checked, agree, findings };
  },
};

/** Codes of a column that are kept in another way than the others, and how many it has. */
export function oddCodes(
  { sheet, rows }: CodedTable,
  column: RecognisedColumn,
): { filled: number; odd: readonly TextCode[] } {
  const formats: string[] = [];
  const texts: TextCode[] = [];
  for (const row of rows) {
    const cell = cellAt(sheet, row.index, column.index);
    const value = cell?.value;
    if (typeof value === 'number') formats.push(cell?.numberFormat ?? GENERAL);
    else if (typeof value === 'string' && value.trim() !== '') {
      const marked = APOSTROPHE.test(value);
      const text = value.replace(APOSTROPHE, '').trim();
      texts.push({ row, text, marked, found: value.trim(), expected: text, isMended: true });
    }
  }
  const numbers = formats.length;
  const plain = texts.filter(({ text }) => couldBeNumber(text));
  const amongNumbers = numbers > 1 && numbers >= plain.length;
  return {
    filled: numbers + texts.length,
    odd: texts.flatMap((one) => {
      if (amongNumbers && couldBeNumber(one.text)) return [amongThem(one, usualOf(formats))];
      return one.marked ? [one] : [];
    }),
  };
}

/** What a text among numbers should be, which the column shows in a format. */
function amongThem(one: TextCode, numberFormat: string): TextCode {
  const value = Number(one.text);
  if (shown(value, numberFormat) === one.text) return { ...one, expected: value, numberFormat };
  return { ...one, expected: one.marked ? one.text : null, isMended: false };
}

/** How a number looks in a format of plain digits (`00`, `0.00`); undefined for any other format. */
function shown(value: number, numberFormat: string): string | undefined {
  if (numberFormat === GENERAL) return String(value);
  const [, whole = '', decimals = ''] = /^(0+)(?:\.(0+))?$/.exec(numberFormat) ?? [];
  if (whole === '') return undefined;
  const digits = value.toFixed(decimals.length);
  return digits.padStart(whole.length + (decimals === '' ? 0 : decimals.length + 1), '0');
}

function usualOf(formats: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const format of formats) counts.set(format, (counts.get(format) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

/** `2.10` and `1.06.02` must be text: as numbers they would be other codes. */
function couldBeNumber(text: string): boolean {
  return /^\d+(\.\d*[1-9])?$/.test(text);
}

function report(
  { table }: CodedTable,
  column: RecognisedColumn,
  odd: readonly TextCode[],
  mostSingle: number,
): FindingDraft[] {
  const isMany = odd.length > mostSingle;
  return (isMany ? odd.slice(0, 1) : odd).map(({ row, marked, found, expected }) =>
    draftAt(
      { table, row, column },
      {
        id: 'kode-berupa-teks',
        data: {
          name: row.label,
          text: found,
          mark: marked ? 'ya' : 'tidak',
          count: isMany ? odd.length : 1,
        },
      },
      {
        found,
        expected,
        related: isMany
          ? odd.slice(1).map((other) => cellOf({ table, row: other.row, column }))
          : [],
      },
    ),
  );
}
