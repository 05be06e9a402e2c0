import { pause, WorkbookError } from '../../app';
import type { CallName, Calls, Question, Reply } from './calls';
import { errorFrom } from './errors';
import { Receiver, Sender } from './parts';

/** What is used of a `Worker`. */
export interface WorkerLike {
  postMessage(message: Question): void;
  onmessage: ((event: { readonly data: Reply }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  terminate(): void;
}

/** The worker could not start, or ended by itself. */
export class WorkerGone extends Error {}

/** Milliseconds of packing after which this thread is let rest. */
const SLICE = 8;

interface Waiting {
  readonly call: number;
  readonly onNote: ((note: never) => void) | undefined;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** One worker and what both sides know of each other. One call at a time. */
export class Connection {
  readonly receiver = new Receiver();
  readonly sender: Sender;
  readonly #worker: WorkerLike | null;
  /** Ends packing. */
  #signal: AbortSignal | undefined;
  #since = 0;
  #calls = 0;
  #waiting: Waiting | null = null;
  #gone = false;
  #heard = false;
  #failed = false;

  /** @param start makes the worker; throws where it cannot */
  constructor(start: () => WorkerLike) {
    this.sender = new Sender(
      (part) => {
        this.#post({ to: 'part', part });
      },
      () => this.#rest(),
    );
    this.#worker = begun(start);
    if (!this.#worker) {
      this.#fail();
      return;
    }
    this.#worker.onmessage = ({ data }) => {
      this.#heard = true;
      this.#hear(data);
    };
    this.#worker.onerror = () => {
      this.#fail();
    };
  }

  /** There is no worker in this engine, or it may not begin. */
  get neverBegan(): boolean {
    return this.#failed && !this.#heard;
  }

  get isGone(): boolean {
    return this.#gone;
  }

  /** Readies the sender for one call. */
  packing(signal: AbortSignal | undefined): void {
    this.#signal = signal;
    this.#since = performance.now();
  }

  /** Asks, and waits for the answer. @throws WorkerGone, or the error of the other side */
  ask<N extends CallName>(
    name: N,
    args: Calls[N]['args'],
    onNote?: (note: Calls[N]['note']) => void,
  ): Promise<Calls[N]['answer']> {
    return new Promise((resolve, reject) => {
      const call = ++this.#calls;
      this.#waiting = { call, onNote, resolve: resolve as Waiting['resolve'], reject };
      this.#post({ to: 'call', call, name, args } as Question);
    });
  }

  /** Asks the other side to end what it does. */
  cancel(): void {
    if (this.#waiting && !this.#gone) this.#post({ to: 'cancel', call: this.#waiting.call });
  }

  /** Ends the worker, whatever it does. */
  end(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#worker?.terminate();
    this.#waiting?.reject(new WorkerGone('the worker ended'));
    this.#waiting = null;
  }

  #fail(): void {
    this.#failed = true;
    this.end();
  }

  #post(question: Question): void {
    if (this.#gone) throw new WorkerGone('the worker ended');
    this.#worker?.postMessage(question);
  }

  #hear(reply: Reply): void {
    if (reply.from === 'part') {
      this.receiver.add(reply.part);
      return;
    }
    const waiting = this.#waiting;
    if (reply.call !== waiting?.call) return;
    if (reply.from === 'note') {
      waiting.onNote?.(reply.note as never);
      return;
    }
    this.#waiting = null;
    if (reply.from === 'done') waiting.resolve(reply.answer);
    else waiting.reject(errorFrom(reply.error));
  }

  async #rest(): Promise<void> {
    if (performance.now() - this.#since > SLICE) {
      await pause();
      this.#since = performance.now();
    }
    if (this.#signal?.aborted) throw new WorkbookError('cancelled');
  }
}

function begun(start: () => WorkerLike): WorkerLike | null {
  try {
    return start();
  } catch {
    return null;
  }
}
