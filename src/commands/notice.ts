/** Size of the dialog in per cent of the screen. */
const SIZE = { width: 30, height: 25, displayInIframe: true };

/** Office opens a dialog, or says that it cannot, within a moment; after this it will not. */
const PATIENCE_MS = 10_000;

/**
 * Shows a sentence in a dialog of Office: a command without a pane has no other place for it.
 * Resolves when the user has closed it, or where Office cannot open one.
 */
export function showNotice(sentence: string): Promise<void> {
  const page = new URL('notice.html', location.href);
  // In the fragment the text stays in this machine: it is never part of a request.
  page.hash = encodeURIComponent(sentence);
  return new Promise((resolve) => {
    const silence = setTimeout(resolve, PATIENCE_MS);
    Office.context.ui.displayDialogAsync(page.href, SIZE, (opened) => {
      clearTimeout(silence);
      if (opened.status === Office.AsyncResultStatus.Failed) {
        resolve();
        return;
      }
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}
