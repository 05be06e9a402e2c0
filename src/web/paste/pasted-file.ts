import { sheetFromHtml } from './html-table';
import { sheetFromText } from './text-table';

/** What the clipboard holds, in the two forms that programs for tables write. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** Names of what is made of it. */
export interface PasteNames {
  readonly file: string;
  readonly sheet: string;
}

export type Pasted =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'too-large' };

/** More would take minutes to read; such a workbook is better opened as a file. */
const MOST_LETTERS = 50_000_000;

/** The workbook that copied cells make, to be opened like any file. */
export async function pastedFile({ html, text }: Copied, names: PasteNames): Promise<Pasted> {
  if (html.length > MOST_LETTERS || text.length > MOST_LETTERS) return { kind: 'too-large' };
  const sheet = sheetFromHtml(html, names.sheet) ?? sheetFromText(text, names.sheet);
  if (!sheet) return { kind: 'nothing' };
  const { createWorkbookFile } = await import('../../workbook/file');
  return { kind: 'file', file: new File([createWorkbookFile(sheet).slice()], names.file) };
}
