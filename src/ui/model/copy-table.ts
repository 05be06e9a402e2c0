import type { TableForDocument } from '../../app';

/**
 * Puts a table on the clipboard, formatted and as plain text. Where the page may not use the clipboard,
 * as inside some Office hosts, the browser's own copying is given the same.
 * @throws where neither is allowed
 */
export async function copyTable({ html, text }: TableForDocument): Promise<void> {
  try {
    const parts = { 'text/html': html, 'text/plain': text };
    const blobs = Object.entries(parts).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    );
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
  } catch {
    copyByEvent({ html, text });
  }
}

/** The only way to the clipboard that hosts leave open which do not let a page use it by itself. */
interface OldCopying {
  execCommand?: (command: string) => boolean;
}

function copyByEvent({ html, text }: TableForDocument): void {
  const given = new Set<string>();
  const give = (event: ClipboardEvent): void => {
    for (const [type, content] of [
      ['text/html', html],
      ['text/plain', text],
    ] as const) {
      if (!event.clipboardData) return;
      event.clipboardData.setData(type, content);
      given.add(type);
    }
    event.preventDefault();
  };
  const page: OldCopying = document;
  document.addEventListener('copy', give);
  try {
    page.execCommand?.('copy');
  } finally {
    document.removeEventListener('copy', give);
  }
  if (given.size === 0) throw new Error('the clipboard is closed');
}
