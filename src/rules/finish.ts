import { sheetKey } from '../workbook';
import type { OccurrenceOf } from './occurrences';
import type { Finding, FindingDraft, Rule } from './types';

/** What findings of one workbook are made with. */
export interface Finishing {
  /** Name of the file that they are said of; undefined for the workbook that is open. */
  readonly file: string | undefined;
  readonly occurrenceOf: OccurrenceOf;
  /** Ids that are taken; new ones are added. */
  readonly ids: Set<string>;
}

/** Makes a finding of what a rule said. */
export function finish(
  rule: Pick<Rule, 'id' | 'severity'>,
  draft: FindingDraft,
  finishing: Finishing,
): Finding {
  return {
    ...draft,
    id: newId(rule.id, draft, finishing),
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    fixable: false,
    root: null,
    status: 'terbuka',
    reason: null,
  };
}

/**
 * Rule, sheet and subject; with the number of the place where several on the sheet have that subject
 * (`-2`), and another for what is said more than once of one place (`-2-2`).
 */
function newId(rule: string, draft: FindingDraft, { file, occurrenceOf, ids }: Finishing): string {
  const place = sheetKey({ sheet: draft.cell.sheet, ...(file === undefined ? {} : { file }) });
  const base = `${rule}-${fingerprint(`${place}|${draft.subject}`)}`;
  const occurrence = occurrenceOf(draft);
  const first = (occurrence ?? 1) === 1 ? base : `${base}-${occurrence}`;
  const again = occurrence === undefined ? base : `${base}-${occurrence}`;
  let id = first;
  for (let count = 2; ids.has(id); count++) id = `${again}-${count}`;
  ids.add(id);
  return id;
}

/** FNV-1a, 32 bits: short, stable over versions and machines, and no secret. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.toLowerCase()) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
