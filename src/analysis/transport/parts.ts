/**
 * Plain data sent to another thread in parts, each small enough that cloning it is not felt. What was
 * sent once is named by its number from then on, as long as both sides keep it.
 */
export type Part =
  /** Some items of a list, beginning at a place; holes stay holes. */
  | {
      readonly kind: 'items';
      readonly number: number;
      readonly length: number;
      readonly from: number;
      readonly items: readonly unknown[];
    }
  /** An object whose long lists were sent before: their numbers by field. */
  | {
      readonly kind: 'object';
      readonly number: number;
      readonly fields: object;
      readonly lists: Readonly<Record<string, number>>;
    }
  /** All other numbers are not used any more. */
  | { readonly kind: 'keep'; readonly numbers: readonly number[] };

/** About how many objects an item is made of. */
export type Weigh<T> = (item: T) => number;

/** Objects in one part: a few milliseconds of cloning. */
const PART = 4000;

export class Sender {
  readonly #post: (part: Part) => void;
  readonly #rest: () => void | Promise<void>;
  readonly #known = new Map<object, number>();
  #used = new Set<number>();
  #last = 0;

  /** @param rest called after each part: waits where this thread has other things to do, throws to stop */
  constructor(post: (part: Part) => void, rest: () => void | Promise<void> = () => undefined) {
    this.#post = post;
    this.#rest = rest;
  }

  /** Sends a list unless the other side has it. @returns its number */
  async list<T>(items: readonly T[], weigh: Weigh<T>): Promise<number> {
    const known = this.#number(items);
    if (known !== undefined) return known;
    const number = ++this.#last;
    let from = 0;
    let weight = 0;
    for (let place = 0; place < items.length; place++) {
      weight += weigh(items[place]!);
      if (weight < PART && place + 1 < items.length) continue;
      const some = items.slice(from, place + 1);
      this.#post({ kind: 'items', number, length: items.length, from, items: some });
      await this.#rest();
      from = place + 1;
      weight = 0;
    }
    if (items.length === 0) this.#post({ kind: 'items', number, length: 0, from, items });
    return this.#remember(items, number);
  }

  /**
   * Sends an object unless the other side has it.
   * @param split its fields without long lists, and the numbers of these
   * @returns its number
   */
  async object(
    whole: object,
    split: () => Promise<{ fields: object; lists: Readonly<Record<string, number>> }>,
  ): Promise<number> {
    const known = this.#number(whole);
    if (known !== undefined) return known;
    const { fields, lists } = await split();
    const number = ++this.#last;
    this.#post({ kind: 'object', number, fields, lists });
    await this.#rest();
    return this.#remember(whole, number);
  }

  /** Forgets what was not named since the last time. */
  forgetUnused(): void {
    for (const [value, number] of this.#known)
      if (!this.#used.has(number)) this.#known.delete(value);
    this.#post({ kind: 'keep', numbers: [...this.#used] });
    this.#used = new Set();
  }

  #number(value: object): number | undefined {
    const number = this.#known.get(value);
    if (number !== undefined) this.#used.add(number);
    return number;
  }

  #remember(value: object, number: number): number {
    this.#known.set(value, number);
    this.#used.add(number);
    return number;
  }
}

export class Receiver {
  readonly #values = new Map<number, unknown>();

  add(part: Part): void {
    switch (part.kind) {
      case 'items': {
        const list = (this.#values.get(part.number) as unknown[] | undefined) ?? [];
        list.length = part.length;
        // Holes are passed over and stay holes.
        part.items.forEach((item, place) => {
          list[part.from + place] = item;
        });
        this.#values.set(part.number, list);
        return;
      }
      case 'object': {
        const lists = Object.entries(part.lists).map(([field, number]) => [
          field,
          this.take(number),
        ]);
        this.#values.set(part.number, { ...part.fields, ...Object.fromEntries(lists) });
        return;
      }
      case 'keep': {
        const kept = new Set(part.numbers);
        for (const number of this.#values.keys())
          if (!kept.has(number)) this.#values.delete(number);
      }
    }
  }

  /** What was sent under a number. */
  take(number: number): unknown {
    if (!this.#values.has(number)) throw new Error(`no part ${number}`);
    return this.#values.get(number);
  }
}
