/** Knows whether the add-in itself is writing just now. */
export interface OwnWrites {
  readonly running: boolean;
  /** Runs something that writes. */
  during<T>(write: () => Promise<T>): Promise<T>;
}

export function ownWrites(): OwnWrites {
  let running = 0;
  return {
    get running() {
      return running > 0;
    },
    during: async (write) => {
      running++;
      try {
        return await write();
      } finally {
        running--;
      }
    },
  };
}
