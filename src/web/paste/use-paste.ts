import { useCallback, useEffect } from 'react';
import { useWords } from '../../ui';
import { canReadClipboard, copiedBy, readClipboard } from './clipboard';
import { pastedFile, type Copied } from './pasted-file';

export interface PasteModel {
  /** Takes what is in the clipboard now, or undefined where the browser never lets a button do so. */
  readonly paste: (() => void) | undefined;
}

/**
 * Opens cells that were copied elsewhere and are pasted anywhere on the page but into a field.
 * @param onFile takes the workbook that they make; the same function as long as the component lives
 * @param onSentence says why there is none
 */
export function usePaste(
  onFile: (file: File) => void,
  onSentence: (sentence: string) => void,
): PasteModel {
  const { paste: words } = useWords().messages.ui.page;
  const take = useCallback(
    async (copied: Copied) => {
      const pasted = await pastedFile(copied, words);
      if (pasted.kind === 'file') onFile(pasted.file);
      else onSentence(pasted.kind === 'nothing' ? words.nothing : words.tooLarge);
    },
    [words, onFile, onSentence],
  );
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const copied = copiedBy(event);
      if (!copied) return;
      event.preventDefault();
      // A file copied in the file manager; a picture of the cells may lie beside their table.
      if (files[0] && copied.html === '' && copied.text === '') onFile(files[0]);
      else void take(copied);
    };
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('paste', onPaste);
    };
  }, [take, onFile]);
  const paste = useCallback(() => {
    void readClipboard().then((copied) => {
      if (copied) void take(copied);
      else onSentence(words.refused);
    });
  }, [take, onSentence, words]);
  return { paste: canReadClipboard() ? paste : undefined };
}
