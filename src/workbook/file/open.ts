import {
  WorkbookError,
  type TableSpec,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WrittenTable,
} from '..';
import { ensureZip } from './file-kind';
import { Package } from './package';
import { readSnapshot } from './read/snapshot';
import { findWorkbookPart, readWorkbookPart, type WorkbookPart } from './read/workbook';
import { readXlsb } from './read/xlsb';
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

class XmlWorkbook implements FileWorkbook {
  constructor(
    private bytes: Uint8Array,
    readonly name: string | undefined,
  ) {
    this.parts();
  }

  async read(): Promise<WorkbookSnapshot> {
    const { pack, workbook } = this.parts();
    return readSnapshot(pack, workbook);
  }

  writeTables(specs: readonly TableSpec[]): Promise<readonly WrittenTable[]> {
    return Promise.resolve().then(() => {
      if (specs.length === 0) return [];
      const { pack, workbook } = this.parts();
      const { bytes, tables } = writeTables(pack, workbook, specs);
      // Only now: whatever failed above left the workbook as it was.
      this.bytes = bytes;
      return tables;
    });
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

  read(): Promise<WorkbookSnapshot> {
    return readXlsb(this.bytes);
  }

  writeTables(): Promise<readonly WrittenTable[]> {
    return Promise.reject(new WorkbookError('cannot-write-xlsb'));
  }

  copy(): Uint8Array {
    return this.bytes.slice();
  }
}
