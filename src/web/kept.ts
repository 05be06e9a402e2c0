import type { FileWorkbook } from '../workbook/file';

/** Of each workbook the bytes that the user has on his disk: those he opened, or of the copy he took last. */
const kept = new WeakMap<FileWorkbook, Uint8Array>();

/** Notes that the user has a workbook as it is now. */
export function markKept(workbook: FileWorkbook, bytes = workbook.copy()): void {
  kept.set(workbook, bytes);
}

/** Whether the user would lose nothing if the workbook were gone. */
export function isKept(workbook: FileWorkbook): boolean {
  const [own, now] = [kept.get(workbook), workbook.copy()];
  return own?.length === now.length && own.every((byte, place) => byte === now[place]);
}
