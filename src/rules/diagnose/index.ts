/**
 * From relations that do not hold to the figures that are wrong. A wrong row breaks its kegiatan's sum
 * and its own percentage; correcting that one figure mends both, so it is named, and the rest stands
 * under it. After Reiter, "A theory of diagnosis from first principles" (1987): the smallest set of
 * wrong parts that is consistent with everything observed.
 */
import type { RecognisedTable } from '../../recognise';
import { explain, type Explanation } from './explain';
import { keyOf, networkOf, type Relation } from './network';

export type { Explanation } from './explain';
export type { Relation } from './network';

export interface Diagnosis extends Explanation {
  readonly table: RecognisedTable;
}

/** The wrong figures of each table, each with the relations that it breaks. */
export function diagnose(tables: readonly RecognisedTable[]): Diagnosis[] {
  return tables.flatMap((table) => {
    if (table.identities.every(({ holds }) => holds)) return [];
    const network = networkOf(table);
    return components(network.broken).flatMap((broken) =>
      explain(network, broken).map((explanation) => ({ table, ...explanation })),
    );
  });
}

/** Broken relations in groups that share cells. */
function components(broken: readonly Relation[]): Relation[][] {
  const groupOf = new Map<number, Relation[]>();
  for (const relation of broken) {
    const keys = relation.cells.map(keyOf);
    const touched = new Set(keys.flatMap((key) => [groupOf.get(key) ?? []]));
    const merged = [...[...touched].flat(), relation];
    for (const { cells } of merged) for (const cell of cells) groupOf.set(keyOf(cell), merged);
  }
  return [...new Set(groupOf.values())];
}
