import type { Level } from '../../domain';
import type { RawRow } from '../rows/read-rows';
import { groupByWording, levelsByName, levelByWording } from './names';

/** The levels that a kind of table can have, from the widest, and what its headings say of them. */
export interface LevelPlan {
  readonly levels: readonly Level[];
  /** Evidence that every row starts with, by level: which levels are usual, and named in headings. */
  readonly prior: readonly number[];
  /** Places of the levels that `[#]` and `[-]` stand for. */
  readonly marks?: Readonly<Record<'#' | '-', number>>;
}

/** Prior of a level that nothing in the headings speaks of: only its own rows can bring it in. */
export const UNUSUAL = -3;

/** Weights in nats. A code outweighs any coincidence, not two totals that both come out with it wrong. */
const BY_CODE = 8;
const BY_WORDING = 6;
const BY_NAME = 3;
/** Only a component has a price and a quantity. */
const BY_PRICE = 6;
/** What a person says outweighs everything else that a table can hold. */
const CERTAIN = 1_000;

/** What a row by itself says about its level. */
export function rowEvidence(row: RawRow, plan: LevelPlan, isPriced: boolean): number[] {
  if (row.fixed?.level !== undefined && plan.levels.includes(row.fixed.level))
    return plan.levels.map((level) => (level === row.fixed?.level ? CERTAIN : -CERTAIN));
  const evidence = [...plan.prior];
  const add = (level: Level | undefined, weight: number): void => {
    const place = level === undefined ? -1 : plan.levels.indexOf(level);
    // What is unusual in general is not held against a row that says so itself.
    if (place >= 0) evidence[place] = Math.max(evidence[place]!, 0) + weight;
  };
  if (row.mark && plan.marks) evidence[plan.marks[row.mark]]! += BY_WORDING;
  if (isPriced) add('komponen', BY_PRICE);
  add(row.kode?.level, BY_CODE);
  add(levelByWording(row.label), BY_WORDING);
  for (const level of levelsByName(row.label)) add(level, BY_NAME);
  add(groupByWording(row.label), BY_NAME);
  if (levelByWording(row.label) === undefined) add(row.columnLevel, BY_WORDING);
  return evidence;
}
