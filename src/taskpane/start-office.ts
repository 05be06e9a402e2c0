import { isExcelNewEnough } from '../workbook/excel';

/** How the start went: inside Excel, or why not. */
export type OfficeStart = 'excel' | 'not-excel' | 'no-office' | 'too-old' | 'no-answer';

/** Office answers within a second or two; a pane that waits longer would wait for ever. */
const PATIENCE_MS = 20_000;

/** Waits until Office is there. Never rejects: what went wrong is the answer. */
export async function startOffice(): Promise<OfficeStart> {
  if (typeof Office === 'undefined') return 'no-office';
  const silence = new Promise<'no-answer'>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, 'no-answer');
  });
  const info = await Promise.race([Office.onReady(), silence]);
  if (info === 'no-answer') return info;
  // Outside Office the host is null, whatever the type says.
  if ((info.host as Office.HostType | null) !== Office.HostType.Excel) return 'not-excel';
  // The manifest asks for it as well; older Excels ignore the manifest's word.
  return isExcelNewEnough() ? 'excel' : 'too-old';
}
