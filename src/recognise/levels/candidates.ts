import type { Pending } from './pending';

/**
 * The states one row further, before it is known which are the best. There are hundreds for every row
 * of a sheet, so their places are used again instead of making an object of each.
 */
export class Candidates<S> {
  private readonly from: S[] = [];
  private readonly level: number[] = [];
  private readonly rest: (Pending | null)[] = [];
  private readonly score: number[] = [];
  private readonly slotOf = new Map<number, number>();
  private count = 0;
  private highest = Number.NEGATIVE_INFINITY;

  clear(): void {
    this.slotOf.clear();
    this.count = 0;
    this.highest = Number.NEGATIVE_INFINITY;
  }

  /** Of candidates with the same future only the better one lives on. */
  add(from: S, level: number, rest: Pending | null, score: number, future: number): void {
    if (score > this.highest) this.highest = score;
    let slot = this.slotOf.get(future);
    if (slot === undefined) {
      slot = this.count++;
      this.slotOf.set(future, slot);
    } else if (this.score[slot]! >= score) return;
    this.from[slot] = from;
    this.level[slot] = level;
    this.rest[slot] = rest;
    this.score[slot] = score;
  }

  /** Slots of the best, the best first, none of them far behind it. */
  best(most: number, behind: number): number[] {
    const least = this.highest - behind;
    const slots: number[] = [];
    for (let slot = 0; slot < this.count; slot++) {
      if (this.score[slot]! >= least) slots.push(slot);
    }
    slots.sort((a, b) => this.score[b]! - this.score[a]!);
    if (slots.length > most) slots.length = most;
    return slots;
  }

  at(slot: number): { from: S; level: number; rest: Pending | null; score: number } {
    return {
      from: this.from[slot]!,
      level: this.level[slot]!,
      rest: this.rest[slot]!,
      score: this.score[slot]!,
    };
  }
}
