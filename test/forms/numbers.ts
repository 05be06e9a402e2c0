/** Numbers that a sheet gives its columns and its rows. */
import type { Literal } from '../support/sheet';
import type { BudgetNode } from './budget';

/** `1 2 3`, `(1) (2) (3)` or `1` as text. */
export function numbersOf(columns: number, words: number): Literal[] {
  return Array.from({ length: columns }, (_, place) => {
    const number = place + 1;
    return words % 3 === 0 ? number : words % 3 === 1 ? `(${number})` : String(number);
  });
}

/** I / 1 / a: without codes the numbers tell the levels. */
export function numberOf({ level }: BudgetNode, place: number): string {
  if (level === 'program') return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][place % 8]!;
  return level === 'kegiatan' ? String(place + 1) : String.fromCharCode(97 + (place % 26));
}
