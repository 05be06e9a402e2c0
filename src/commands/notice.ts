/** What a dialog says. */
export interface Notice {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Label of the button that closes it. */
  readonly close: string;
}

/** Size of the dialog in per cent of the screen. */
const SIZE = { width: 34, height: 42, displayInIframe: true };

/** Office opens a dialog, or says that it cannot, within a moment; after this it will not. */
const PATIENCE_MS = 10_000;

/**
 * Excel ends a command after five minutes, and its dialog with it. One that is read for so long is
 * left to Excel.
 */
const LONGEST_READING_MS = 4 * 60_000;

/** Engines of older Windows refuse addresses of more than 2,083 characters. */
const LONGEST_ADDRESS = 2_000;

/**
 * Shows a notice in a dialog of Office: a command without a pane has no other place for it.
 * Resolves when the user has closed it, or where Office cannot open one. Never rejects.
 */
export async function showNotice(notice: Notice): Promise<void> {
  const dialog = await openDialog(noticeAddress(notice, location.href));
  if (dialog) await closed(dialog);
}

function openDialog(address: string): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null);
    // A copy: Office writes the callback into the object, and refuses one that has it already.
    Office.context.ui.displayDialogAsync(address, { ...SIZE }, ({ status, value }) => {
      resolve(status === Office.AsyncResultStatus.Failed ? null : value);
    });
  });
}

function closed(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_READING_MS);
    // The user closed it, or its page could not be loaded.
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      resolve();
    });
    // The page's own button, which cannot close the dialog by itself.
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      resolve();
    });
  });
}

/**
 * Address of the dialog's page with the notice in its fragment: there the text stays in this machine,
 * because a fragment is never part of a request. What is too long for an address is left out from the
 * end.
 */
export function noticeAddress({ title, paragraphs, close }: Notice, base: string): string {
  const page = new URL('notice.html', base);
  page.hash = encodeURIComponent(JSON.stringify([close, title, ...paragraphs]));
  if (page.href.length <= LONGEST_ADDRESS || paragraphs.length === 0) return page.href;
  return noticeAddress({ title, close, paragraphs: paragraphs.slice(0, -1) }, base);
}
