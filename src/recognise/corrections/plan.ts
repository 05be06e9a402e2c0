import { AKUN_LEVELS, PROGRAM_LEVELS, type Level } from '../../domain';
import type { LevelPlan } from '../levels';
import type { FixedRow } from './fixed';

/** All levels that rows of amounts can have, from the widest. */
const WIDEST_FIRST: readonly Level[] = [...PROGRAM_LEVELS, ...AKUN_LEVELS, 'kelompok', 'komponen'];
/** A level that nothing but a correction brings in. */
const BROUGHT_IN = -3;

/** A table's levels together with those that corrections give to its rows. */
export function planWith(plan: LevelPlan, rows: Iterable<FixedRow>): LevelPlan {
  const wanted = new Set<Level>([...rows].flatMap(({ level }) => level ?? []));
  return WIDEST_FIRST.filter((level) => wanted.has(level) && !plan.levels.includes(level)).reduce(
    insert,
    plan,
  );
}

function insert(plan: LevelPlan, level: Level): LevelPlan {
  const rank = WIDEST_FIRST.indexOf(level);
  const isWider = plan.levels.map((other) => WIDEST_FIRST.indexOf(other) < rank);
  const narrower = isWider.indexOf(false);
  const wider = isWider.lastIndexOf(true);
  // Some tables group what is wide by a narrow name; next to the wider level is right in any case.
  const place = wider >= 0 ? wider + 1 : Math.max(0, narrower);
  const at = <T>(list: readonly T[], item: T): T[] => [
    ...list.slice(0, place),
    item,
    ...list.slice(place),
  ];
  const moved = (mark: number): number => (mark >= place ? mark + 1 : mark);
  return {
    levels: at(plan.levels, level),
    prior: at(plan.prior, BROUGHT_IN),
    ...(plan.marks && { marks: { '#': moved(plan.marks['#']), '-': moved(plan.marks['-']) } }),
  };
}
