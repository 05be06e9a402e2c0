import type { TableOffer } from '../../../app';
import type { ResultState } from './state';

/** True for an offer that lacks nothing. */
export function isReady(offer: TableOffer): boolean {
  return offer.lacks.length === 0;
}

/** Ids of the tables that lack nothing. */
export function readyIds(offers: readonly TableOffer[]): ReadonlySet<string> {
  return new Set(offers.filter(isReady).map(({ id }) => id));
}

/** What was chosen and can still be made, with what can be made only now. */
export function stillChosen(
  { offers: before, chosen }: Pick<ResultState, 'offers' | 'chosen'>,
  offers: readonly TableOffer[],
): ReadonlySet<string> {
  const wasReady = new Set(before.filter(isReady).map(({ id }) => id));
  const ids = offers.filter(isReady).map(({ id }) => id);
  return new Set(ids.filter((id) => chosen.has(id) || !wasReady.has(id)));
}

/** A table's own sheet name, or with null its usual one. */
export function renamed(
  names: ReadonlyMap<string, string>,
  id: string,
  name: string | null,
): ReadonlyMap<string, string> {
  const next = new Map(names);
  if (name === null) next.delete(id);
  else next.set(id, name);
  return next;
}

/** The chosen tables with one taken out or in. */
export function toggled(chosen: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
