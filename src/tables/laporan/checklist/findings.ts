import type { RecognisedTable } from '../../../recognise';
import type { SummarisedFinding } from '../check-summary';
import type { Evidence, ReviewSources } from './types';

/**
 * Errors that are neither mended nor let stand, without what follows from another of them; of one
 * table where one is given.
 */
export function openErrors(
  { input }: ReviewSources,
  table?: RecognisedTable,
): readonly SummarisedFinding[] {
  const open = input.check.findings.filter(
    ({ severity, ignored, cell }) =>
      severity === 'error' &&
      !ignored &&
      (!table ||
        (cell.sheet === table.sheet &&
          cell.file === table.file &&
          cell.row >= table.range.top &&
          cell.row <= table.range.bottom)),
  );
  const ids = new Set(open.map(({ id }) => id));
  return open.filter(({ root }) => root === null || !ids.has(root));
}

export function findingEvidence({ sentence, cell }: SummarisedFinding): Evidence {
  return { text: sentence, from: cell, to: cell };
}
