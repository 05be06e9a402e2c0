/** Gathers what comes in quick succession. */
export interface Gathering<T> {
  add(item: T): void;
  /** Forgets what was gathered, and takes nothing more. */
  end(): void;
}

/**
 * Hands over in one go what came within a moment.
 * @param moment milliseconds, from the first item on
 */
export function gather<T>(moment: number, handOver: (items: readonly T[]) => void): Gathering<T> {
  let items: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  return {
    add: (item) => {
      if (ended) return;
      items.push(item);
      timer ??= setTimeout(() => {
        const gathered = items;
        items = [];
        timer = undefined;
        handOver(gathered);
      }, moment);
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}
