import type { CellChange } from '../../app';
import type { FileWorkbook } from '../../workbook/file';
import { packWorkbook } from '../shapes/sheets';
import { unpackSpecs } from '../shapes/specs';
import type { Calls } from '../transport/calls';
import { SameSheets } from './same-sheets';
import type { CallTools } from './tools';

type Args<N extends keyof Calls> = Calls[N]['args'];
type Answer<N extends keyof Calls> = Promise<Calls[N]['answer']>;

/** Keeps one opened file. */
export class FileKeeper {
  #workbook: FileWorkbook | null = null;
  readonly #same = new SameSheets();

  async open({ bytes, name }: Args<'open'>): Answer<'open'> {
    const { openWorkbookFile } = await import('../../workbook/file');
    this.#workbook = await openWorkbookFile(bytes, name);
    return undefined;
  }

  async read({ sender }: CallTools): Answer<'read'> {
    const packed = await packWorkbook(sender, this.#same.in(await this.#open().read()));
    sender.forgetUnused();
    return packed;
  }

  async write(
    { specs, onEdited }: Args<'write'>,
    { receiver, signal, tell }: CallTools,
  ): Answer<'write'> {
    const workbook = this.#open();
    const tables = await workbook.writeTables(unpackSpecs(receiver, specs), {
      signal,
      onProgress: tell,
      ...(onEdited && { onEdited }),
    });
    return { tables, bytes: workbook.copy() };
  }

  readMemory(): Answer<'readMemory'> {
    return this.#open().readMemory();
  }

  async writeMemory({ json }: Args<'writeMemory'>): Answer<'writeMemory'> {
    const workbook = this.#open();
    await workbook.writeMemory(json);
    return { bytes: workbook.copy() };
  }

  async change({ changes }: Args<'change'>, { receiver }: CallTools): Answer<'change'> {
    const workbook = this.#open();
    await workbook.applyChanges(receiver.take(changes) as readonly CellChange[]);
    return { bytes: workbook.copy() };
  }

  #open(): FileWorkbook {
    if (!this.#workbook) throw new Error('no file is open');
    return this.#workbook;
  }
}
