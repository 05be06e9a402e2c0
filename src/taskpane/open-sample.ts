import type { Sample } from '../ui';
import { openInNewWindow } from '../workbook/excel';

/** Address of the sample beside the pane. */
const ADDRESS = 'contoh.xlsx';

/** The sample, opened in a window of Excel of its own: the user's workbook stays as it is. */
export const SAMPLE: Sample = { inNewWindow: true, open: openSample };

async function openSample(): Promise<void> {
  const answer = await fetch(ADDRESS);
  if (!answer.ok) throw new Error(`the sample: ${answer.status}`);
  await openInNewWindow(new Uint8Array(await answer.arrayBuffer()));
}
