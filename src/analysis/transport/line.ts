import { WorkbookError } from '../../app';
import type { CallName, Calls } from './calls';
import { Connection, WorkerGone, type WorkerLike } from './connection';

/** Milliseconds that the worker has to end by itself what was cancelled. */
const GRACE = 1000;

interface Call<N extends CallName, T> {
  readonly signal?: AbortSignal | undefined;
  readonly onNote?: ((note: Calls[N]['note']) => void) | undefined;
  /** Sends what the call needs. */
  readonly pack: (connection: Connection) => Calls[N]['args'] | Promise<Calls[N]['args']>;
  /** Takes the answer out of what was received. */
  readonly unpack: (connection: Connection, answer: Calls[N]['answer']) => T;
}

/**
 * A worker that is asked one thing after the other, begun when it is first needed. What is cancelled is
 * over at once for who asked; a worker that does not end it soon is ended itself, and another begun.
 */
export class Line {
  readonly #start: () => WorkerLike;
  #connection: Connection | null = null;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(start: () => WorkerLike) {
    this.#start = start;
  }

  /** @throws WorkerGone; WorkbookError `cancelled`; what the other side throws */
  call<N extends CallName, T>(name: N, call: Call<N, T>): Promise<T> {
    const { signal } = call;
    if (signal?.aborted) return Promise.reject(new WorkbookError('cancelled'));
    const work = this.#tail.then(() => this.#run(name, call));
    this.#tail = work.catch(() => undefined);
    if (!signal) return work;
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        reject(new WorkbookError('cancelled'));
      };
      signal.addEventListener('abort', onAbort);
      work.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', onAbort);
      });
    });
  }

  /** Ends the worker; the next call begins another. */
  close(): void {
    this.#connection?.end();
    this.#connection = null;
  }

  async #run<N extends CallName, T>(
    name: N,
    { signal, onNote, pack, unpack }: Call<N, T>,
  ): Promise<T> {
    if (signal?.aborted) throw new WorkbookError('cancelled');
    const connection = this.#open();
    connection.packing(signal);
    const args = await pack(connection);
    let grace: ReturnType<typeof setTimeout> | undefined;
    const onAbort = (): void => {
      connection.cancel();
      grace = setTimeout(() => {
        connection.end();
      }, GRACE);
    };
    signal?.addEventListener('abort', onAbort);
    try {
      return unpack(connection, await connection.ask(name, args, onNote));
    } finally {
      signal?.removeEventListener('abort', onAbort);
      clearTimeout(grace);
    }
  }

  #open(): Connection {
    // What could not begin once is not tried again and again.
    if (this.#connection?.neverBegan === true) throw new WorkerGone('no worker here');
    if (this.#connection?.isGone !== false) this.#connection = new Connection(this.#start);
    return this.#connection;
  }
}
