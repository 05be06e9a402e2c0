/** The row below the headings that numbers the columns. */
import type { Literal } from '../support/sheet';

/** `1 2 3`, `(1) (2) (3)` or `1` as text. */
export function numbersOf(columns: number, words: number): Literal[] {
  return Array.from({ length: columns }, (_, place) => {
    const number = place + 1;
    return words % 3 === 0 ? number : words % 3 === 1 ? `(${number})` : String(number);
  });
}
