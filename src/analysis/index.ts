/**
 * The heavy use cases off the screen's thread: one interface, and what stands behind it. Knows no
 * screen, and the files' adapter only where files are read: in the worker, or without one.
 *
 * `transport/` carries calls and data between threads, `shapes/` says how each kind of data is cut into
 * parts, `worker/` is the other side.
 */
import { analysisInWorker } from './in-worker';
import type { WorkbookSnapshot } from '../app';
import { readFileIn } from './read-file';
import { openFileIn, type OpenedFile } from './remote-file';
import { startWorker } from './start-worker';
import type { Analysis } from './types';

export { analysisInThread } from './in-thread';
export type { OpenedFile } from './remote-file';
export type { Analysis, Checked, CheckWatch } from './types';

/** Analysis in a worker, begun when it is first needed; in this thread where there can be none. */
export function analysisApart(): Analysis {
  return analysisInWorker(startWorker);
}

/**
 * Opens a workbook file in a worker of its own, or in this thread where there can be none.
 * @throws WorkbookError as `openWorkbookFile` does, `cancelled` after the signal
 */
export function openFileApart(
  bytes: Uint8Array,
  name?: string,
  signal?: AbortSignal,
): Promise<OpenedFile> {
  return openFileIn(startWorker, bytes, name, signal);
}

/** What a file holds that is only read; the same way. @throws WorkbookError */
export function readFileApart(source: File, signal?: AbortSignal): Promise<WorkbookSnapshot> {
  return readFileIn(startWorker, source, signal);
}
