import {
  WorkbookError,
  inverseChanges,
  type CellChange,
  type WriteOptions,
  type TableSpec,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WrittenTable,
} from '..';
import { ensureZip } from './file-kind';
import { Package } from './package';
import { findMemory } from './read/memory';
import { readSnapshot } from './read/snapshot';
import { findWorkbookPart, readWorkbookPart, type WorkbookPart } from './read/workbook';
import { readXlsb } from './read/xlsb';
import { writeChanges } from './write/cells/write-changes';
import { writeMemory } from './write/write-memory';
import { writeTables } from './write/write-tables';

/** A workbook kept in a file. The bytes it was opened from are never changed. */
export interface FileWorkbook extends WorkbookPort {
  /** Name of the file, where it was told. */
  readonly name: string | undefined;
  /** The workbook as a file, with all that was written since it was opened. */
  copy(): Uint8Array;
}

/**
 * Opens a workbook (.xlsx, .xlsm, their templates; .xlsb for reading only).
 * @param bytes the file
 * @param name its name, kept for the person who reads a message
 * @throws WorkbookError `not-a-workbook`, `old-xls`, `encrypted`, `mhtml`, `damaged`, `too-large`
 */
export function openWorkbookFile(bytes: Uint8Array, name?: string): Promise<FileWorkbook> {
  return Promise.resolve().then(() => open(bytes, name));
}

function open(bytes: Uint8Array, name: string | undefined): FileWorkbook {
  ensureZip(bytes);
  const pack = new Package(bytes);
  return findWorkbookPart(pack).endsWith('.bin')
    ? new BinaryWorkbook(bytes, name)
    : new XmlWorkbook(bytes, name);
}

/** The last change of cells, kept so that its undoing gives the very same file again. */
interface Changed {
  readonly undo: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** No sheet has to be looked at. */
const NOTHING: WorkbookSnapshot = { sheets: [] };

class XmlWorkbook implements FileWorkbook {
  private changed: Changed | undefined;

  constructor(
    private bytes: Uint8Array,
    readonly name: string | undefined,
  ) {
    this.parts();
  }

  async read(): Promise<WorkbookSnapshot> {
    const { pack, workbook } = this.parts();
    const snapshot = named(await readSnapshot(pack, workbook), this.name);
    return withMemory(snapshot, memoryOf(pack, workbook.part));
  }

  async writeTables(
    specs: readonly TableSpec[],
    { onEdited = 'refuse', signal, onProgress }: WriteOptions = {},
  ): Promise<readonly WrittenTable[]> {
    if (specs.length === 0) return [];
    const before = this.bytes;
    const { pack, workbook } = this.parts();
    const isFirst = workbook.sheets.every(({ mark }) => mark === undefined);
    const snapshot = isFirst ? NOTHING : await readSnapshot(pack, workbook);
    const { bytes, tables } = writeTables(pack, workbook, snapshot, specs, onEdited);
    if (this.bytes !== before) throw new WorkbookError('changed-meanwhile');
    if (signal?.aborted) throw new WorkbookError('cancelled');
    // Only now: whatever failed above left the workbook as it was.
    this.bytes = bytes;
    onProgress?.(1);
    return tables;
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve().then(() => {
      const { pack, workbook } = this.parts();
      return memoryOf(pack, workbook.part);
    });
  }

  writeMemory(json: string): Promise<void> {
    return Promise.resolve().then(() => {
      const { pack, workbook } = this.parts();
      this.bytes = writeMemory(pack, workbook, json);
    });
  }

  async applyChanges(changes: readonly CellChange[]): Promise<void> {
    if (changes.length === 0) return;
    const { changed } = this;
    if (changed?.after === this.bytes && changed.undo === JSON.stringify(changes)) {
      this.bytes = changed.before;
      this.changed = undefined;
      return;
    }
    const before = this.bytes;
    const { pack, workbook } = this.parts();
    const after = writeChanges(pack, workbook, await readSnapshot(pack, workbook), changes);
    // Something else was written while the workbook was read.
    if (this.bytes !== before) throw new WorkbookError('changed-meanwhile');
    this.bytes = after;
    this.changed = { undo: JSON.stringify(inverseChanges(changes)), before, after };
  }

  copy(): Uint8Array {
    return this.bytes.slice();
  }

  private parts(): { pack: Package; workbook: WorkbookPart } {
    const pack = new Package(this.bytes);
    return { pack, workbook: readWorkbookPart(pack, findWorkbookPart(pack)) };
  }
}

class BinaryWorkbook implements FileWorkbook {
  constructor(
    private readonly bytes: Uint8Array,
    readonly name: string | undefined,
  ) {}

  async read(): Promise<WorkbookSnapshot> {
    const snapshot = named(await readXlsb(this.bytes), this.name);
    return withMemory(snapshot, await this.readMemory());
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve().then(() => {
      const pack = new Package(this.bytes);
      return memoryOf(pack, findWorkbookPart(pack));
    });
  }

  writeMemory(): Promise<void> {
    return Promise.reject(new WorkbookError('cannot-write-xlsb'));
  }

  applyChanges(): Promise<void> {
    return Promise.reject(new WorkbookError('cannot-write-xlsb'));
  }

  writeTables(): Promise<readonly WrittenTable[]> {
    return Promise.reject(new WorkbookError('cannot-write-xlsb'));
  }

  copy(): Uint8Array {
    return this.bytes.slice();
  }
}

function memoryOf(pack: Package, workbookPart: string): string | null {
  return findMemory(pack, pack.relationships(workbookPart))?.text ?? null;
}

function named(snapshot: WorkbookSnapshot, name: string | undefined): WorkbookSnapshot {
  return name === undefined ? snapshot : { ...snapshot, name };
}

function withMemory(snapshot: WorkbookSnapshot, memory: string | null): WorkbookSnapshot {
  return memory === null ? snapshot : { ...snapshot, memory };
}
