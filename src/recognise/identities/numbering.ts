import type { Claim } from './claim';
import type { RecognisedColumn } from '../types';

/** One cell of the row that numbers the columns: `14 = (10+11+12+13)`, `(6)`, `7`. */
interface Numbered {
  readonly number: number;
  /** Columns that the number stands for, from the left: a pair K and Rp has one number. */
  readonly columns: readonly number[];
  readonly formula: string;
}

const NUMBER = /^\(?\s*(\d{1,2})\s*\)?\s*(?:=\s*(.*))?$/;
/** `10+11+12+13` or `3-13`, once brackets and blanks are gone. */
const SUM = /^\d{1,2}(?:\+\d{1,2})+$/;
const DIFFERENCE = /^\d{1,2}-\d{1,2}$/;

/**
 * What the row that numbers the columns says of them: forms print there how a column is computed.
 * @param numbering texts of that row by column
 * @param isAmount whether a column holds amounts that add up
 */
export function numberedClaims(
  columns: readonly RecognisedColumn[],
  numbering: ReadonlyMap<number, string>,
  isAmount: (column: number) => boolean,
): Claim[] {
  const numbered = readNumbers(columns, numbering);
  const byNumber = new Map(numbered.map((entry) => [entry.number, entry]));
  const columnOf = new Map(columns.map((column) => [column.index, column]));
  return numbered.flatMap((entry) => {
    const kind = SUM.test(entry.formula)
      ? ('sum' as const)
      : DIFFERENCE.test(entry.formula)
        ? ('difference' as const)
        : undefined;
    if (!kind) return [];
    const parts = entry.formula.split(/[+-]/).map((number) => byNumber.get(Number(number)));
    return entry.columns.flatMap((column, place): Claim[] => {
      // Of a pair only the amounts are looked at, each against its like.
      const of = parts.map((part) =>
        part?.columns.length === entry.columns.length ? part.columns[place] : undefined,
      );
      const known = of.flatMap((index) =>
        index !== undefined && index !== column && isAmount(index)
          ? (columnOf.get(index) ?? [])
          : [],
      );
      const result = columnOf.get(column);
      return result && isAmount(column) && known.length === of.length
        ? [{ kind, result, of: known }]
        : [];
    });
  });
}

function readNumbers(
  columns: readonly RecognisedColumn[],
  numbering: ReadonlyMap<number, string>,
): Numbered[] {
  const numbered: { number: number; columns: number[]; formula: string }[] = [];
  for (const { index } of columns) {
    const text = numbering.get(index) ?? '';
    if (text === '') {
      numbered.at(-1)?.columns.push(index);
      continue;
    }
    const [, number, formula = ''] = NUMBER.exec(text) ?? [];
    if (number === undefined) return [];
    numbered.push({
      number: Number(number),
      columns: [index],
      formula: formula.replace(/[\s()[\]]/g, '').replace(/[−–]/g, '-'),
    });
  }
  return numbered;
}
