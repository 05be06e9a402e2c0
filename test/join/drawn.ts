/** One budget drawn on two sheets, the second disturbed; which rows are the same is known from the start. */
import fc from 'fast-check';
import { recogniseWorkbook, type RecognisedTable } from '../../src/recognise';
import type { SheetSnapshot } from '../../src/workbook';
import { walk, type Budget, type BudgetNode } from '../forms/budget';
import type { ExpectedRow, Laid } from '../forms/truth';

/** What becomes of a budget between the agreement and the report. */
export interface Disturbance {
  readonly shuffled: boolean;
  /** Share of the sub kegiatan that the other sheet lacks. */
  readonly missing: number;
  /** Share of the names that hold a typing error. */
  readonly misspelt: number;
  /** Sub kegiatan codes in two digits instead of four. */
  readonly narrow: boolean;
  readonly seed: number;
}

export const arbitraryDisturbance: fc.Arbitrary<Disturbance> = fc.record({
  shuffled: fc.boolean(),
  missing: fc.constantFrom(0, 0.1, 0.3),
  misspelt: fc.constantFrom(0, 0.2),
  narrow: fc.boolean(),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
});

/** The same budget as the other sheet has it; codes stay the same in number, and tell who is who. */
export function disturbed(budget: Budget, how: Disturbance): Budget {
  const draw = drawing(how.seed);
  const change = (nodes: readonly BudgetNode[]): BudgetNode[] => {
    const kept = nodes.filter(
      (node, place) => node.level !== 'sub-kegiatan' || place === 0 || draw() >= how.missing,
    );
    const ordered = how.shuffled
      ? kept
          .map((node) => ({ node, key: draw() }))
          .sort((a, b) => a.key - b.key)
          .map(({ node }) => node)
      : kept;
    return ordered.map((node) => ({
      ...node,
      kode: how.narrow ? narrowed(node) : node.kode,
      name: draw() < how.misspelt ? misspelt(node.name, draw) : node.name,
      children: change(node.children),
    }));
  };
  return { ...budget, programs: change(budget.programs) };
}

/** `1.06.02.2.01.0003` → `1.06.02.2.01.03`, as files of the years before 2024 write it. */
function narrowed({ level, kode }: BudgetNode): string {
  return level === 'sub-kegiatan' ? kode.replace(/\.00(\d\d)$/, '.$1') : kode;
}

/** One slip in a long word: a letter lost, doubled, or exchanged with its neighbour. */
export function misspelt(name: string, draw: () => number): string {
  const words = name.split(' ');
  const long = words.flatMap((word, place) => (/^\p{L}{7,}$/u.test(word) ? [place] : []));
  const place = long[Math.floor(draw() * long.length)];
  if (place === undefined) return name;
  const word = words[place]!;
  const at = 2 + Math.floor(draw() * (word.length - 4));
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at]! + word.slice(at),
    word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
  ];
  words[place] = slips[Math.floor(draw() * slips.length)]!;
  return words.join(' ');
}

/** Numbers from 0 to 1, the same for the same seed. */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface Drawn {
  readonly table: RecognisedTable;
  readonly sheet: SheetSnapshot;
  /** Who each row is, by its index: the code of the programme structure, with the account's behind it. */
  readonly identity: ReadonlyMap<number, string>;
}

/** A laid-out sheet as recognised; undefined where it was not recognised as it is. */
export function drawnOf(laid: Laid, budget: Budget, name: string): Drawn | undefined {
  const sheet = { ...laid.sheet, name };
  const tables = recogniseWorkbook({ sheets: [sheet] });
  const [expected] = laid.expected;
  const table = tables.find(({ kind }) => kind === expected?.kind);
  return table && expected
    ? { table, sheet, identity: identities(expected.rows, walk(budget.programs)) }
    : undefined;
}

function identities(
  rows: readonly ExpectedRow[],
  nodes: readonly BudgetNode[],
): Map<number, string> {
  const found = new Map<number, string>();
  const levels = new Set(rows.map(({ level }) => level));
  const structure = nodes.filter(({ level }) => levels.has(level));
  const numbersOf = (kode: string): string => kode.split('.').map(Number).join('.');
  // A table of accounts alone is the rincian of the first sub kegiatan.
  const first = nodes.find(({ level }) => level === 'sub-kegiatan');
  let place = 0;
  for (const row of rows) {
    if (row.role !== 'data' || row.level === null) continue;
    if (['program', 'kegiatan', 'sub-kegiatan'].includes(row.level)) {
      found.set(row.row, numbersOf(structure[place++]!.kode));
    } else if (row.level.startsWith('akun')) {
      const above = row.parentRow === null ? undefined : found.get(row.parentRow);
      const context = above?.split('/')[0] ?? numbersOf(first?.kode ?? '');
      found.set(row.row, `${context}/${numbersOf(row.kode ?? '')}`);
    }
  }
  return found;
}
