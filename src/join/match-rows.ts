import { assign } from './assign';
import { nearNames } from './near-names';
import { nameLikeness, SAME_NAME, SURELY_SAME_NAME } from './names';
import { JOIN_LEVELS, nearest, type JoinNode } from './nodes';
import { sameBidang } from './row-key';

export interface NodePair {
  readonly base: JoinNode;
  readonly other: JoinNode;
  readonly by: 'kode' | 'nama';
  readonly likeness: number;
}

export interface NodeMatch {
  readonly pairs: readonly NodePair[];
  /** Rows without a partner, of levels that both tables have. */
  readonly aloneInBase: readonly JoinNode[];
  readonly aloneInOther: readonly JoinNode[];
  /** The same with what is nearest to them: costly, so only for tables that belong together. */
  readonly unmatched: () => {
    readonly base: readonly UnmatchedNode[];
    readonly other: readonly UnmatchedNode[];
  };
}

export interface UnmatchedNode {
  readonly node: JoinNode;
  readonly nearest: { readonly node: JoinNode; readonly likeness: number } | null;
  readonly tied: boolean;
}

/** Rows of equal code whose names are less alike than this wait until names have been compared. */
const NAMES_AT_ODDS = 0.5;
/** What an equal pagu adds to a likeness: it decides between equal names, and makes none equal. */
const EQUAL_PAGU = 0.2;

/**
 * Pairs the rows of two tables one to one, from the widest level down: by code, else by name below
 * the same parent. What fits several rows equally well stays without a partner.
 */
export function matchNodes(base: readonly JoinNode[], other: readonly JoinNode[]): NodeMatch {
  const match = new Matching(base, other);
  for (const level of JOIN_LEVELS) {
    if (!match.levels.has(level)) continue;
    match.byKode(level, NAMES_AT_ODDS);
    match.byName(level);
    match.byKode(level, 0);
  }
  return match.result();
}

interface Candidate extends NodePair {
  readonly score: number;
}

class Matching {
  /** Levels that both tables have. */
  readonly levels: ReadonlySet<JoinNode['level']>;
  readonly #base: readonly JoinNode[];
  readonly #other: readonly JoinNode[];
  readonly #pairs: NodePair[] = [];
  readonly #partner = new Map<JoinNode, JoinNode>();
  readonly #tied = new Set<JoinNode>();

  constructor(base: readonly JoinNode[], other: readonly JoinNode[]) {
    this.#base = base;
    this.#other = other;
    const others = new Set(other.map(({ level }) => level));
    this.levels = new Set(base.map(({ level }) => level).filter((level) => others.has(level)));
  }

  byKode(level: JoinNode['level'], leastLikeness: number): void {
    const byKey = groupBy(this.#free(this.#other, level), (node) => node.key?.steps);
    const found: Candidate[] = [];
    for (const base of this.#free(this.#base, level)) {
      for (const other of byKey.get(base.key?.steps ?? '') ?? []) {
        if (base.key?.family !== other.key?.family || !sameBidang(base.key!, other.key!)) continue;
        if (!this.#sameContext(base, other)) continue;
        const likeness = nameLikeness(base.name, other.name);
        if (likeness >= leastLikeness) {
          found.push({ base, other, by: 'kode', likeness, score: 1 + likeness });
        }
      }
    }
    this.#assign(found);
  }

  byName(level: JoinNode['level']): void {
    const others = groupBy(this.#free(this.#other, level), (node) => this.#placeOf(node, true));
    const bases = groupBy(this.#free(this.#base, level), (node) => this.#placeOf(node, false));
    for (const [place, rows] of bases) {
      const least = place === ORPHANED ? SURELY_SAME_NAME : SAME_NAME;
      const near = nearNames(rows, others.get(place) ?? [], least);
      this.#assign(
        [...near].flatMap(([base, candidates]) =>
          [...candidates]
            .filter(([other, likeness]) => this.#mayBeSame(base, other, likeness))
            .map(([other, likeness]): Candidate => ({
              base,
              other,
              by: 'nama',
              likeness,
              score: likeness,
            })),
        ),
      );
    }
  }

  result(): NodeMatch {
    const place = placesOf(this.#base);
    return {
      pairs: [...this.#pairs].sort((a, b) => place.get(a.base)! - place.get(b.base)!),
      aloneInBase: this.#base.filter((node) => this.#isMissed(node)),
      aloneInOther: this.#other.filter((node) => this.#isMissed(node)),
      unmatched: () => ({
        base: this.#unmatched(this.#base, this.#other),
        other: this.#unmatched(this.#other, this.#base),
      }),
    };
  }

  /** Two codes that differ are two rows, unless the name is the same to the letter or nearly so. */
  #mayBeSame(a: JoinNode, b: JoinNode, likeness: number): boolean {
    if (!this.#sameContext(a, b)) return false;
    if (!a.key || !b.key) return true;
    return sameBidang(a.key, b.key) && likeness >= SURELY_SAME_NAME;
  }

  #assign(candidates: readonly Candidate[]): void {
    const place = placesOf(candidates.flatMap(({ base, other }) => [base, other]));
    const edges = candidates.map((candidate) => ({
      candidate,
      left: place.get(candidate.base)!,
      right: place.get(candidate.other)!,
      score: candidate.score + (samePagu(candidate) ? EQUAL_PAGU : 0),
    }));
    const { pairs, tied } = assign(edges);
    for (const { candidate } of pairs) {
      const { base, other, by, likeness } = candidate;
      this.#pairs.push({ base, other, by, likeness });
      this.#partner.set(base, other).set(other, base);
    }
    for (const { candidate } of tied) this.#tied.add(candidate.base).add(candidate.other);
  }

  #free(nodes: readonly JoinNode[], level: JoinNode['level']): JoinNode[] {
    return nodes.filter((node) => node.level === level && !this.#partner.has(node));
  }

  /** An account below a sub kegiatan is another than the account of the whole agency. */
  #sameContext(a: JoinNode, b: JoinNode): boolean {
    if (!a.context || !b.context) return a.context === b.context;
    return this.#partner.get(a.context) === b.context;
  }

  /**
   * Where a row may have its partner: below the partner of the nearest row above it whose level both
   * tables have.
   */
  #placeOf(node: JoinNode, isOther: boolean): JoinNode | string {
    const above = nearest(node.parent, ({ level }) => this.levels.has(level));
    if (!above) return TOP;
    const partner = this.#partner.get(above);
    if (!partner) return ORPHANED;
    return isOther ? partner : above;
  }

  #unmatched(nodes: readonly JoinNode[], others: readonly JoinNode[]): UnmatchedNode[] {
    const free = nodes.filter((node) => this.#isMissed(node));
    return JOIN_LEVELS.flatMap((level) => {
      const rows = free.filter((node) => node.level === level);
      const near = nearNames(rows, this.#free(others, level), 0.3);
      return rows.map((node): UnmatchedNode => {
        const best = [...(near.get(node) ?? [])].sort(([, a], [, b]) => b - a)[0];
        return {
          node,
          nearest: best ? { node: best[0], likeness: best[1] } : null,
          tied: this.#tied.has(node),
        };
      });
    }).sort((a, b) => (a.node.row ?? -1) - (b.node.row ?? -1));
  }

  /** A row of a level that both tables have; the accounts of a row that has no partner go with it. */
  #isMissed(node: JoinNode): boolean {
    if (this.#partner.has(node) || !this.levels.has(node.level)) return false;
    return node.context === null || this.#partner.has(node.context);
  }
}

/** Nothing above a row is known to both tables. */
const TOP = 'top';
/** What is above the row has no partner. */
const ORPHANED = 'orphaned';

function samePagu({ base, other }: NodePair): boolean {
  return base.pagu !== undefined && base.pagu !== 0n && base.pagu === other.pagu;
}

function placesOf(nodes: readonly JoinNode[]): Map<JoinNode, number> {
  return new Map(nodes.map((node, place) => [node, place]));
}

function groupBy<K>(
  nodes: readonly JoinNode[],
  keyOf: (node: JoinNode) => K | undefined,
): Map<K, JoinNode[]> {
  const groups = new Map<K, JoinNode[]>();
  for (const node of nodes) {
    const key = keyOf(node);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  return groups;
}
