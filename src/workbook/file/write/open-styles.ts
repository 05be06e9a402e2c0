import type { Package } from '../package';
import { relatedPart, type WorkbookPart } from '../read/workbook';
import type { NewParts } from './new-parts';
import { StyleSheet } from './style-sheet';

/** The styles of a workbook, to which looks can be added. A part for them is announced where there is none. */
export function openStyles(
  pack: Package,
  workbook: WorkbookPart,
  parts: NewParts,
): { readonly part: string; readonly isNew: boolean; readonly styles: StyleSheet } {
  const existing = relatedPart(workbook, 'styles');
  const part = existing ?? parts.add('styles', 'styles.xml');
  const text = existing === undefined ? noStyles(workbook.root.tag.uri) : pack.text(existing);
  return { part, isNew: existing === undefined, styles: new StyleSheet(text, part) };
}

function noStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"/>`;
}
