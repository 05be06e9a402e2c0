import { sheetKey } from '../workbook';
import type { Finding, FindingDraft, Rule } from './types';

/**
 * Makes a finding of what a rule said.
 * @param file name of the file it was said of; undefined for the workbook that is open
 * @param ids those that are taken; the new one is added
 */
export function finish(
  rule: Pick<Rule, 'id' | 'severity'>,
  draft: FindingDraft,
  file: string | undefined,
  ids: Set<string>,
): Finding {
  const place = sheetKey({ sheet: draft.cell.sheet, ...(file === undefined ? {} : { file }) });
  const base = `${rule.id}-${fingerprint(`${place}|${draft.subject}`)}`;
  let id = base;
  for (let count = 2; ids.has(id); count++) id = `${base}-${count}`;
  ids.add(id);
  return {
    ...draft,
    id,
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    fixable: false,
    root: null,
    status: 'terbuka',
    reason: null,
  };
}

/** FNV-1a, 32 bits: short, stable over versions and machines, and no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.toLowerCase()) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
