import type { RecognisedTable, TableKind } from '../recognise';
import { agencyOf, budgetYear, maySameAgency, reportMonth } from './facts';
import { matchNodes, type NodeMatch, type UnmatchedNode } from './match-rows';
import { measureColumns, WHOLE_YEAR } from './measures';
import { nameLikeness, nameOf } from './names';
import { isPerformance, joinNodes, nearest, type JoinNode, type SheetOf } from './nodes';
import type { Measure, MeasureChoice, TableJoin, Unmatched } from './types';

export interface JoinOptions {
  readonly sheetOf: SheetOf;
  /** Hidden sheets are often last year's: they are left out unless chosen. */
  readonly includeHidden?: boolean;
  /** Until when realisasi is wanted; the whole year unless told. */
  readonly choice?: MeasureChoice;
}

/** What was done, by what was promised. */
const DONE = { pagu: 'realisasi', target: 'realisasi-kinerja' } as const satisfies Partial<
  Record<Measure, Measure>
>;
type Promised = keyof typeof DONE;

const BASES: Readonly<Record<Promised, ReadonlySet<TableKind>>> = {
  pagu: new Set([
    'dpa-belanja',
    'dpa-rincian',
    'dpa-ringkasan',
    'realisasi-program',
    'realisasi-akun',
    'pk-program',
    'rak',
  ]),
  target: new Set(['pk-indikator', 'pk-program', 'capaian', 'realisasi-program']),
};
/** In the order of preference where as many rows match. */
const OTHERS: Readonly<Record<Promised, readonly TableKind[]>> = {
  pagu: ['realisasi-program', 'realisasi-akun', 'evaluasi-renja', 'rfk', 'spj'],
  target: ['capaian', 'realisasi-program', 'evaluasi-renja'],
};
/** Share of the rows of the smaller side that must find a partner for two tables to belong together. */
const BELONG = 0.5;

/** A table with what is asked of it again and again. */
interface Side {
  readonly table: RecognisedTable;
  readonly nodes: readonly JoinNode[];
  readonly year: number | undefined;
  readonly agency: string | undefined;
}

interface Candidate {
  readonly other: Side;
  readonly match: NodeMatch;
}

/**
 * Pairs each table that promises (pagu, target) and does not say what was done with the tables that do.
 * Only tables of one year, of one agency and of the same rows belong together; a table of one sub
 * kegiatan is compared with that sub kegiatan's rows. Of several the one with the most rows is taken,
 * then the latest month; further ones only for rows that it does not have.
 */
export function findJoins(
  tables: readonly RecognisedTable[],
  { sheetOf, includeHidden = false, choice = WHOLE_YEAR }: JoinOptions,
): TableJoin[] {
  const sides = new Map<RecognisedTable, Side>();
  const sideOf = (table: RecognisedTable): Side => {
    const known = sides.get(table) ?? {
      table,
      nodes: joinNodes(table, sheetOf(table)),
      year: budgetYear(table),
      agency: agencyOf(table),
    };
    sides.set(table, known);
    return known;
  };
  const open = includeHidden
    ? tables
    : tables.filter((table) => (sheetOf(table)?.visibility ?? 'visible') === 'visible');
  const has = (table: RecognisedTable, measure: Measure): boolean =>
    measureColumns(table, measure, choice).some(({ index }) =>
      table.rows.some(({ figures }) => figures.get(index)?.kind === 'number'),
    );
  /** Physical progress comes with the realisasi, where the base has none. */
  const fisikOf = (base: RecognisedTable, other: RecognisedTable, done: Measure): Measure[] =>
    done === 'realisasi' && !has(base, 'fisik') && has(other, 'fisik') ? ['fisik'] : [];
  return open.flatMap((base) => {
    const joins = new Map<RecognisedTable, TableJoin>();
    for (const promised of ['pagu', 'target'] as const) {
      const done = DONE[promised];
      if (!BASES[promised].has(base.kind) || !has(base, promised) || has(base, done)) continue;
      const others = open.filter(
        (other) => other !== base && OTHERS[promised].includes(other.kind) && has(other, done),
      );
      for (const { other, match } of chosen(sideOf(base), others.map(sideOf), OTHERS[promised])) {
        const before = joins.get(other.table);
        joins.set(other.table, {
          ...joinOf(base, other.table, match),
          gives: [...(before?.gives ?? []), done, ...fisikOf(base, other.table, done)],
        });
      }
    }
    return [...joins.values()];
  });
}

/** The best candidate, then those that give rows which the ones before do not have. */
function chosen(base: Side, others: readonly Side[], kinds: readonly TableKind[]): Candidate[] {
  const candidates = others
    .filter((other) => mayBelong(base, other))
    .flatMap((other): Candidate[] => {
      const match = matchNodes(base.nodes, rowsFor(base, other));
      return belongs(base, match) ? [{ other, match }] : [];
    })
    .sort((a, b) => {
      const knownYear = ({ other }: Candidate): number => (other.year === undefined ? 0 : 1);
      return (
        knownYear(b) - knownYear(a) ||
        b.match.pairs.length - a.match.pairs.length ||
        (reportMonth(b.other.table) ?? 12) - (reportMonth(a.other.table) ?? 12) ||
        kinds.indexOf(a.other.table.kind) - kinds.indexOf(b.other.table.kind)
      );
    });
  const filled = new Set<JoinNode>();
  return candidates.filter(({ match }) => {
    const isNew = match.pairs.every(({ base: node }) => !filled.has(node));
    if (!isNew) return false;
    for (const { base: node } of match.pairs) filled.add(node);
    return true;
  });
}

function mayBelong(base: Side, other: Side): boolean {
  if (isPerformance(base.table) !== isPerformance(other.table)) return false;
  if (base.year !== undefined && other.year !== undefined && base.year !== other.year) return false;
  return maySameAgency(base.agency, other.agency);
}

/** Of an export of all agencies only the rows of the one that the base names. */
function rowsFor(base: Side, { nodes }: Side): readonly JoinNode[] {
  const agencies = nodes.filter(({ level }) => level === 'skpd');
  if (agencies.length < 2 || base.agency === undefined) return nodes;
  const name = nameOf(base.agency);
  const likeness = agencies.map((node) => nameLikeness(node.name, name));
  const own = agencies[likeness.indexOf(Math.max(...likeness))];
  if (!own || Math.max(...likeness) < BELONG) return nodes;
  return nodes.filter((node) => {
    const agency = nearest(node, ({ level }) => level === 'skpd');
    return agency === null || agency === own;
  });
}

function belongs(base: Side, { pairs, aloneInBase, aloneInOther }: NodeMatch): boolean {
  const rows = pairs.filter(({ base: node, other }) => node.row !== null && other.row !== null);
  if (rows.length === 0) return false;
  // The rincian of nobody knows which sub kegiatan would find its accounts in any table.
  if (base.table.kind === 'dpa-rincian' && base.nodes.every(({ context }) => context === null)) {
    const samePagu = rows.filter(
      ({ base: a, other: b }) => a.pagu !== undefined && a.pagu === b.pagu,
    );
    if (samePagu.length < rows.length) return false;
  }
  const scope = base.nodes.filter(({ row, level }) => row === null && level === 'sub-kegiatan');
  if (scope.length > 0) return true;
  const missed = Math.min(aloneInBase.length, aloneInOther.length);
  return rows.length / (rows.length + missed) >= BELONG;
}

function joinOf(
  base: RecognisedTable,
  other: RecognisedTable,
  { pairs, unmatched }: NodeMatch,
): Omit<TableJoin, 'gives'> {
  const alone = unmatched();
  const listed = (nodes: readonly UnmatchedNode[]): Unmatched[] =>
    nodes.flatMap(({ node, nearest: near, tied }) =>
      node.row === null
        ? []
        : {
            row: node.row,
            nearest:
              near?.node.row == null ? null : { row: near.node.row, likeness: near.likeness },
            tied,
          },
    );
  return {
    base,
    other,
    pairs: pairs.flatMap(({ base: a, other: b, by, likeness }) =>
      a.row === null || b.row === null ? [] : { base: a.row, other: b.row, by, likeness },
    ),
    unmatchedBase: listed(alone.base),
    unmatchedOther: listed(alone.other),
  };
}
