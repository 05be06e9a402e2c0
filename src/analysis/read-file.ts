import type { WorkbookSnapshot } from '../app';
import { openFileIn } from './remote-file';
import type { WorkerLike } from './transport/connection';

/**
 * What a file holds that is only read: its worker ends with the reading.
 * @throws WorkbookError as `openWorkbookFile` does, `cancelled` after the signal
 */
export async function readFileIn(
  start: () => WorkerLike,
  source: File,
  signal?: AbortSignal,
): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(await source.arrayBuffer());
  const file = await openFileIn(start, bytes, source.name, signal);
  try {
    return await file.read();
  } finally {
    file.close();
  }
}
