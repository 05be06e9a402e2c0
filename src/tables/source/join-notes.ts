import type { TableJoin } from '../../join';
import type { RecognisedRow, RecognisedTable } from '../../recognise';

/** Names listed in one note; the others are counted. */
const MOST_NAMES = 8;

/** What a reader must know of figures that were joined: what was not found, and what was guessed. */
export function joinNotes(joins: readonly TableJoin[]): string[] {
  return joins.flatMap(({ base, other, pairs, unmatchedBase, unmatchedOther }) => {
    const [promised, done] = [base, other].map(placeName);
    const nameIn = (table: RecognisedTable, index: number): string =>
      `“${rowOf(table, index)?.label ?? ''}”`;
    const guessed = pairs.filter(({ by, likeness }) => by === 'nama' && likeness < 1);
    return [
      list(
        `Tidak ada pasangannya di ${done}`,
        unmatchedBase.map(({ row }) => nameIn(base, row)),
      ),
      list(
        `Ada di ${done} tetapi tidak di ${promised}`,
        unmatchedOther
          .filter(({ row }) => (rowOf(other, row)?.figures.size ?? 0) > 0)
          .map(({ row }) => nameIn(other, row)),
      ),
      list(
        `Disamakan lewat nama dengan ${done}`,
        guessed.map((pair) => `${nameIn(base, pair.base)} = ${nameIn(other, pair.other)}`),
      ),
    ].filter((note) => note !== '');
  });
}

/** `LRA.xlsx, lembar Sheet1`, or the sheet alone where it is in the same workbook. */
export function placeName({ file, sheet }: RecognisedTable): string {
  return file === undefined ? `lembar ${sheet}` : `${file}, lembar ${sheet}`;
}

function list(lead: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join('; ');
  return `${lead}: ${shown}${rest > 0 ? `; dan ${rest} baris lagi` : ''}.`;
}

function rowOf(table: RecognisedTable, index: number): RecognisedRow | undefined {
  return table.rows.find((row) => row.index === index);
}
