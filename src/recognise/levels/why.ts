import type { RawRow } from '../rows/read-rows';
import type { Reason } from '../types';
import type { LevelPlan } from './evidence';
import { groupByWording, levelsByName, levelByWording } from './names';
import { slackOf } from './pending';

/** From this on the look of a row speaks for its level. */
const TELLING_LOOK = 1;

/** What the reasons of all rows are taken from. */
export interface Chosen {
  readonly rows: readonly RawRow[];
  readonly amounts: readonly (readonly (number | undefined)[])[];
  readonly priced: readonly boolean[];
  readonly plan: LevelPlan;
  /** Places in the plan's levels. */
  readonly levels: readonly number[];
  readonly parents: readonly (number | null)[];
  /** Evidence of looks alone for the chosen level of each row, in nats. */
  readonly looks: readonly number[];
  readonly step: number;
}

/** Why each row has its level: what it says itself, how it looks, which sums bear it out or fail. */
export function reasonsOf(chosen: Chosen): Reason[][] {
  const { rows, priced, plan, levels, parents, looks } = chosen;
  const sums = sumsOf(chosen);
  return rows.map((row, place) => {
    const level = plan.levels[levels[place]!]!;
    const found: Reason[] = [];
    if (row.kode?.level === level)
      found.push({ id: 'tingkat-kode', data: { kode: row.kode.text } });
    const worded = levelByWording(row.label) ?? groupByWording(row.label);
    if (worded === level) found.push({ id: 'tingkat-kata' });
    if (row.columnLevel === level) found.push({ id: 'tingkat-kolom' });
    if (levelsByName(row.label).includes(level)) found.push({ id: 'tingkat-nama-resmi' });
    if (row.mark !== null) found.push({ id: 'tingkat-tanda', data: { tanda: `[${row.mark}]` } });
    if (priced[place] && level === 'komponen') found.push({ id: 'tingkat-harga' });
    if (looks[place]! >= TELLING_LOOK) found.push({ id: 'tingkat-tampilan' });
    const own = sums.get(place);
    if (own && own.held > 0)
      found.push({ id: 'tingkat-jumlah', data: { kolom: own.held, baris: own.parts } });
    if (own && own.failed > 0)
      found.push({ id: 'tingkat-jumlah-beda', data: { kolom: own.failed, baris: own.parts } });
    const parent = parents[place];
    const above = parent === null || parent === undefined ? undefined : sums.get(parent);
    if (above && above.held > 0) found.push({ id: 'tingkat-bagian', data: { kolom: above.held } });
    return found.length > 0 ? found : [{ id: 'tingkat-urutan' }];
  });
}

interface Sums {
  parts: number;
  /** Columns in which the row is the sum of its parts, and in which it is not. */
  held: number;
  failed: number;
}

function sumsOf({ amounts, parents, step }: Chosen): Map<number, Sums> {
  const parts = new Map<number, number[]>();
  parents.forEach((parent, place) => {
    if (parent === null) return;
    const siblings = parts.get(parent);
    if (siblings) siblings.push(place);
    else parts.set(parent, [place]);
  });
  const found = new Map<number, Sums>();
  for (const [parent, places] of parts) {
    const sums: Sums = { parts: places.length, held: 0, failed: 0 };
    amounts[parent]!.forEach((amount, column) => {
      const counted = places.flatMap((place) => amounts[place]![column] ?? []);
      if (amount === undefined || counted.length === 0) return;
      const sum = counted.reduce((total, part) => total + part, 0);
      if (Math.abs(sum - amount) > slackOf(counted.length, step)) sums.failed += 1;
      else if (amount !== 0) sums.held += 1;
    });
    found.set(parent, sums);
  }
  return found;
}
