/** Bytes turned to text at a time: a call takes only so many arguments. */
const STEP = 0x8000;

/**
 * Opens a workbook file in a new window of Excel; the open workbook stays as it is.
 * @throws where Excel opens none, as on an iPad or where the user refuses the window
 */
export async function openInNewWindow(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  await Excel.createWorkbook(btoa(text));
}
