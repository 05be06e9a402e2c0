import type { CellRef } from '../../workbook';
import { slipOf } from '../causes/slips';
import { keyOf, type Network, type Relation } from './network';
import { solveFor, type Corrections } from './solve';
import { intersect, isExact, meets, middle, type Span } from './span';

/** One wrong figure and the relations that it breaks. */
export interface Explanation {
  readonly cell: CellRef;
  /** What stands there: rupiah in money columns, else as printed. */
  readonly found: number | null;
  /** What it should be, where the relations say one value. */
  readonly expected: number | null;
  readonly explains: readonly Relation[];
  /** The figure is certainly right: its relations above hold, so one of its parts is wrong or missing. */
  readonly isBorneOut: boolean;
}

interface Candidate {
  readonly cell: CellRef;
  readonly span: Span;
  readonly explains: readonly Relation[];
  /** Relations that hold now and would not any more. */
  readonly spoils: number;
}

/**
 * Finds the wrong figures behind broken relations that share cells: first those whose correction mends
 * several at once and spoils none, then, for what is left, the likeliest cell of each.
 */
export function explain(network: Network, broken: readonly Relation[]): Explanation[] {
  const found: Explanation[] = [];
  const corrections = new Map<number, number>();
  let left = [...broken];
  for (;;) {
    const best = bestOfMany(network, left, corrections);
    if (!best) break;
    corrections.set(keyOf(best.cell), middle(best.span));
    found.push(explained(network, best, false));
    left = left.filter((relation) => !best.explains.includes(relation));
  }
  return [
    ...found,
    ...left.map((relation) =>
      single(network, relation, isRowWide(relation, network.broken), corrections),
    ),
  ];
}

function explained(
  network: Network,
  { cell, span, explains }: Candidate,
  isBorneOut: boolean,
): Explanation {
  const found = network.valueAt(cell) ?? null;
  return { cell, found, expected: isExact(span) ? middle(span) : null, explains, isBorneOut };
}

/** The one cell that mends most broken relations at once; none where two cells would do as well. */
function bestOfMany(
  network: Network,
  broken: readonly Relation[],
  corrections: Corrections,
): Candidate | undefined {
  const shared = new Map<number, { cell: CellRef; relations: Relation[] }>();
  for (const relation of broken) {
    for (const cell of relation.cells) {
      const entry = shared.get(keyOf(cell)) ?? { cell, relations: [] };
      entry.relations.push(relation);
      shared.set(keyOf(cell), entry);
    }
  }
  const worth = ({ explains, spoils }: Candidate): number => explains.length - spoils;
  const candidates = [...shared.values()]
    .filter(({ cell, relations }) => relations.length > 1 && !corrections.has(keyOf(cell)))
    .flatMap(({ cell, relations }) => candidate(network, cell, relations, corrections) ?? [])
    .filter((entry) => entry.explains.length > 1 && worth(entry) > 0)
    .sort((a, b) => worth(b) - worth(a) || b.explains.length - a.explains.length);
  const [first, second] = candidates;
  if (!first || !second || worth(first) > worth(second)) return first;
  const tied = candidates.filter((entry) => worth(entry) === worth(first));
  return onlyOne(tied.filter((entry) => isSlip(network, entry))) ?? preferResult(tied);
}

/** A cell's best common value over the broken relations that it is in. */
function candidate(
  network: Network,
  cell: CellRef,
  relations: readonly Relation[],
  corrections: Corrections,
): Candidate | undefined {
  const solved = relations.flatMap((relation) => {
    const span = solveFor(network, relation, cell, corrections);
    return span ? [{ relation, span }] : [];
  });
  let best: { span: Span; explains: Relation[] } | undefined;
  for (const start of solved) {
    let { span } = start;
    const explains: Relation[] = [];
    for (const other of [start, ...solved.filter((entry) => entry !== start)]) {
      if (!meets(span, other.span)) continue;
      span = intersect(span, other.span);
      explains.push(other.relation);
    }
    if (!best || explains.length > best.explains.length) best = { span, explains };
  }
  if (!best) return undefined;
  const { span } = best;
  const spoils = (network.at.get(keyOf(cell)) ?? []).filter((relation) => {
    if (!relation.identity.holds) return false;
    const wanted = solveFor(network, relation, cell, corrections);
    return wanted !== undefined && !meets(wanted, span);
  }).length;
  return { cell, ...best, spoils };
}

/** The same rows fail to add up in another column too: a row is missing or doubled, not mistyped. */
function isRowWide({ identity }: Relation, broken: readonly Relation[]): boolean {
  return broken.some(
    ({ identity: other }) =>
      other.kind === identity.kind &&
      other.cell.row === identity.cell.row &&
      other.cell.column !== identity.cell.column,
  );
}

/**
 * A relation that is broken by itself. Its result is wrong, unless the result is borne out by what
 * stands above it: then a part is, the one that differs by a slip of the hand and by nothing else.
 */
function single(
  network: Network,
  relation: Relation,
  rowWide: boolean,
  corrections: Corrections,
): Explanation {
  const candidates = relation.cells.flatMap(
    (cell) => candidate(network, cell, [relation], corrections) ?? [],
  );
  const result = candidates.find(({ cell }) => keyOf(cell) === keyOf(relation.identity.cell));
  if (!result) {
    const { cell } = relation.identity;
    return {
      cell,
      found: network.valueAt(cell) ?? null,
      expected: null,
      explains: [relation],
      isBorneOut: false,
    };
  }
  if (result.spoils === 0) return explained(network, result, false);
  const parts = candidates.filter((entry) => !rowWide && entry !== result && entry.spoils === 0);
  const slip = onlyOne(parts.filter((entry) => isSlip(network, entry)));
  return slip ? explained(network, slip, false) : explained(network, result, true);
}

/** Rounder figures than this differ by one digit for any reason: 300 and 500 million. */
const TELLING_DIGITS = 4;

function isSlip(network: Network, { cell, span }: Candidate): boolean {
  const value = network.valueAt(cell);
  if (value === undefined || !isExact(span) || slipOf(value, middle(span)) === null) return false;
  return significantDigits(value) >= TELLING_DIGITS;
}

function significantDigits(value: number): number {
  return String(Math.abs(value)).replace('.', '').replace(/0+$/, '').length;
}

/** Between a total and its only row, the row that the sums say is computed is the wrong one. */
function preferResult(tied: readonly Candidate[]): Candidate | undefined {
  const results = tied.filter(({ cell, explains }) =>
    explains.some(({ identity }) => keyOf(identity.cell) === keyOf(cell)),
  );
  return onlyOne(results);
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}
