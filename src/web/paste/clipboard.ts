import type { Copied } from './pasted-file';

/** What a paste brings, or null where it is meant for a field that is being typed in. */
export function copiedBy(event: ClipboardEvent): Copied | null {
  const field = event.target instanceof Element ? event.target : null;
  if (field?.closest('input, textarea, [contenteditable=""], [contenteditable="true"]'))
    return null;
  const data = event.clipboardData;
  return data && { html: data.getData('text/html'), text: data.getData('text/plain') };
}

/** True where the browser can hand out the clipboard to a button. */
export function canReadClipboard(): boolean {
  return typeof (navigator as Partial<Navigator>).clipboard?.read === 'function';
}

/**
 * What the clipboard holds now; the browser may ask its user first.
 * @returns null where that was refused
 */
export async function readClipboard(): Promise<Copied | null> {
  try {
    const items = await navigator.clipboard.read();
    const form = async (type: string) => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    return { html: await form('text/html'), text: await form('text/plain') };
  } catch {
    return null;
  }
}
