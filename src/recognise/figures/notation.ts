import type { Cell } from '../../workbook';
import type { ColumnRole, Notation, Separators } from '../types';
import { tellingOf } from './choose';
import { bareText, readings } from './readings';
import { numbersOf, targetForm } from './target-form';
import { useOf, type Use } from './use';

/** What the texts of a column say of its dots and commas. */
export interface ColumnNotation {
  readonly notation: Notation;
  readonly separators?: Separators;
}

/**
 * Decides from the text cells of a column how it writes thousands and decimals: the convention of
 * most cells that can be read in one way only. Amounts that could be either have dots for thousands,
 * the way rupiah are written; other figures that could be either are left undecided.
 * @param cells the body of the column, by zero-based row
 */
export function decideNotation(
  cells: Iterable<readonly [row: number, cell: Cell | undefined]>,
  role: ColumnRole,
): ColumnNotation {
  const use = useOf(role);
  const rows = { dot: [] as number[], comma: [] as number[], both: [] as number[] };
  for (const [row, cell] of cells) {
    if (typeof cell?.value !== 'string') continue;
    const tells = tellingOfText(cell.value, use);
    if (tells) rows[tells].push(row);
  }
  const { dot, comma, both } = rows;
  if (dot.length + comma.length + both.length === 0) return { notation: byDefault(use) };
  const notation =
    dot.length === comma.length
      ? byDefault(use)
      : dot.length > comma.length
        ? 'dot-thousands'
        : 'comma-thousands';
  return { notation, separators: separatorsOf(rows, notation, use) };
}

function separatorsOf(
  { dot, comma, both }: Record<'dot' | 'comma' | 'both', readonly number[]>,
  notation: Notation,
  use: Use,
): Separators {
  const isMixed = dot.length > 0 && comma.length > 0;
  const against = notation === 'dot-thousands' ? comma : notation === 'comma-thousands' ? dot : [];
  return {
    dot: dot.length,
    comma: comma.length,
    deviating:
      isMixed && notation === 'undecided' ? [...dot, ...comma].sort(ascending) : [...against],
    ambiguous: use !== 'money' && (isMixed || notation === 'undecided') ? [...both] : [],
  };
}

const ascending = (a: number, b: number): number => a - b;

function byDefault(use: Use): Notation {
  return use === 'money' ? 'dot-thousands' : 'undecided';
}

/** Which notation a text speaks for, all its numbers together. */
export function tellingOfText(text: string, use: Use): 'dot' | 'comma' | 'both' | undefined {
  const bare = bareText(text);
  const whole = readings(bare);
  const tells = whole.figureLike ? tellingOf(whole) : undefined;
  // Amounts have no three decimals: the reading without them is the only one.
  if (use === 'money' && tells === 'both') return whole.dot?.scale === 0 ? 'dot' : 'comma';
  if (whole.figureLike || use === 'money') return tells;
  const all = new Set(numbersOf(targetForm(bare)).map((number) => tellingOf(readings(number))));
  if (all.has('dot') && all.has('comma')) return undefined;
  return (['dot', 'comma', 'both'] as const).find((telling) => all.has(telling));
}
