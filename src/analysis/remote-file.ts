import {
  WorkbookError,
  type CellChange,
  type ReadAgain,
  type TableSpec,
  type WorkbookSnapshot,
  type WriteOptions,
  type WrittenTable,
} from '../app';
import type { FileWorkbook } from '../workbook/file';
import { unpackWorkbook } from './shapes/sheets';
import { packSpecs } from './shapes/specs';
import type { CallName, Calls } from './transport/calls';
import { WorkerGone, type Connection, type WorkerLike } from './transport/connection';
import { Line } from './transport/line';

/** A file that was opened; it holds a worker until it is closed. */
export interface OpenedFile extends FileWorkbook {
  /** Ends what runs and lets the worker go; used again, another one is begun. */
  close(): void;
}

/**
 * Opens a file in a worker of its own. Where there is none, this thread does it.
 * @param start begins a worker; throws where it cannot
 * @throws WorkbookError as `openWorkbookFile` does, `cancelled` after the signal
 */
export async function openFileIn(
  start: () => WorkerLike,
  bytes: Uint8Array,
  name: string | undefined,
  signal?: AbortSignal,
): Promise<OpenedFile> {
  const file = new RemoteFile(start, bytes, name);
  const end = (): void => {
    file.close();
  };
  if (signal?.aborted) throw new WorkbookError('cancelled');
  signal?.addEventListener('abort', end);
  try {
    await file.open(signal);
    return file;
  } catch (error) {
    file.close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}

class RemoteFile implements OpenedFile {
  readonly #line: Line;
  /** The file as it was last written: a worker that begins later is given it. */
  #bytes: Uint8Array;
  #openIn: Connection | null = null;
  /** The same file in this thread, where there is no worker. */
  #here: FileWorkbook | null = null;

  constructor(
    start: () => WorkerLike,
    bytes: Uint8Array,
    readonly name: string | undefined,
  ) {
    this.#line = new Line(start);
    this.#bytes = bytes;
  }

  open(signal: AbortSignal | undefined): Promise<unknown> {
    return this.#either(
      // Any call opens the file before it asks.
      () => this.#call('readMemory', { signal, args: () => null }),
      (here) => here.readMemory(),
      signal,
    );
  }

  read(_again?: ReadAgain, signal?: AbortSignal): Promise<WorkbookSnapshot> {
    return this.#either(
      () =>
        this.#line.call('read', {
          signal,
          pack: async (connection) => {
            await this.#open(connection);
            return null;
          },
          unpack: ({ receiver }, answer) => unpackWorkbook(receiver, answer),
        }),
      (here) => here.read(),
      signal,
    );
  }

  writeTables(
    specs: readonly TableSpec[],
    options: WriteOptions = {},
  ): Promise<readonly WrittenTable[]> {
    const { onEdited, signal, onProgress } = options;
    return this.#changing(
      async () => {
        const { tables, bytes } = await this.#call('write', {
          signal,
          onNote: onProgress,
          args: async ({ sender }) => ({ specs: await packSpecs(sender, specs), onEdited }),
        });
        return { result: tables, bytes };
      },
      (here) => here.writeTables(specs, options),
    );
  }

  readMemory(): Promise<string | null> {
    return this.#either(
      () => this.#call('readMemory', { args: () => null }),
      (here) => here.readMemory(),
    );
  }

  writeMemory(json: string): Promise<void> {
    return this.#changing(
      async () => ({
        result: undefined,
        ...(await this.#call('writeMemory', { args: () => ({ json }) })),
      }),
      (here) => here.writeMemory(json),
    );
  }

  applyChanges(changes: readonly CellChange[]): Promise<void> {
    return this.#changing(
      async () => ({
        result: undefined,
        ...(await this.#call('change', {
          args: async ({ sender }) => ({ changes: await sender.list(changes, () => 4) }),
        })),
      }),
      (here) => here.applyChanges(changes),
    );
  }

  copy(): Uint8Array {
    return this.#here?.copy() ?? this.#bytes.slice();
  }

  close(): void {
    this.#line.close();
  }

  #call<N extends CallName>(
    name: N,
    {
      signal,
      onNote,
      args,
    }: {
      readonly signal?: AbortSignal | undefined;
      readonly onNote?: ((note: Calls[N]['note']) => void) | undefined;
      readonly args: (connection: Connection) => Calls[N]['args'] | Promise<Calls[N]['args']>;
    },
  ): Promise<Calls[N]['answer']> {
    return this.#line.call(name, {
      signal,
      onNote,
      pack: async (connection) => {
        await this.#open(connection);
        const packed = await args(connection);
        connection.sender.forgetUnused();
        return packed;
      },
      unpack: (_, answer) => answer,
    });
  }

  /** Gives a worker the file, unless it has it. */
  async #open(connection: Connection): Promise<void> {
    if (this.#openIn === connection) return;
    await connection.ask('open', { bytes: this.#bytes, name: this.name });
    this.#openIn = connection;
  }

  /** A change counts once its bytes are here. After a failure the worker is given the file anew. */
  #changing<T>(
    there: () => Promise<{ readonly result: T; readonly bytes: Uint8Array }>,
    here: (workbook: FileWorkbook) => Promise<T>,
  ): Promise<T> {
    return this.#either(async () => {
      try {
        const { result, bytes } = await there();
        this.#bytes = bytes;
        return result;
      } catch (error) {
        this.#openIn = null;
        throw error;
      }
    }, here);
  }

  /** Does something in the worker, or in this thread where there is no worker. */
  async #either<T>(
    there: () => Promise<T>,
    here: (workbook: FileWorkbook) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (!this.#here) {
      try {
        return await there();
      } catch (error) {
        if (!(error instanceof WorkerGone)) throw error;
        if (signal?.aborted) throw new WorkbookError('cancelled');
      }
      const { openWorkbookFile } = await import('../workbook/file');
      this.#here = await openWorkbookFile(this.#bytes, this.name);
    }
    return here(this.#here);
  }
}
