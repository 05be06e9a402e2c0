import { attribute, isTrue, type XmlTag } from '../xml/parse';
import { isMain } from '../xml/namespaces';
import { unescapeXString } from '../xml/text';

/** A text with what its own runs say about bold; undefined where the cell's format decides. */
export interface CellText {
  readonly text: string;
  readonly bold: boolean | undefined;
}

/**
 * Gathers the text of one `<si>` or `<is>`, fed with the tags and texts inside it: plain text, or
 * runs with fonts of their own. Phonetic hints (`rPh`) stand beside the text and are no part of it.
 */
export class TextCollector {
  private text = '';
  private inText = false;
  private phonetic = false;
  /** Bold of the run at hand; undefined where it has no font of its own. */
  private run: boolean | undefined;
  private readonly bold = new Set<boolean | undefined>();

  open(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    if (tag.local === 't') this.inText = !this.phonetic;
    else if (tag.local === 'rPh') this.phonetic = true;
    else if (tag.local === 'r') this.run = undefined;
    else if (tag.local === 'rPr') this.run = false;
    else if (tag.local === 'b') this.run = isTrue(attribute(tag, 'val'), true);
  }

  close(tag: XmlTag): void {
    if (!isMain(tag.uri)) return;
    if (tag.local === 't') this.inText = false;
    else if (tag.local === 'rPh') this.phonetic = false;
    else if (tag.local === 'r') this.run = undefined;
  }

  add(chunk: string): void {
    if (!this.inText) return;
    this.text += chunk;
    if (chunk.trim() !== '') this.bold.add(this.run);
  }

  result(): CellText {
    return { text: unescapeXString(this.text), bold: this.boldOfRuns() };
  }

  private boldOfRuns(): boolean | undefined {
    if (this.bold.has(false)) return false;
    return this.bold.has(undefined) || this.bold.size === 0 ? undefined : true;
  }
}
