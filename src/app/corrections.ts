import {
  correctionFor,
  correctionsAbout,
  type CorrectedPlace,
  type Correction,
  type DroppedCorrection,
  type RecognisedTable,
  type Wish,
} from '../recognise';
import type { WorkbookPort } from '../workbook';
import { readMemory, saveMemory, type MemoryProblem } from './memory';
import type { CheckReport } from './types';

/** What changes in the list of corrections that the workbook remembers. */
export interface CorrectionChange {
  readonly remove: readonly Correction[];
  readonly add: readonly Correction[];
}

type Recognised = Pick<CheckReport, 'recognised' | 'corrections'>;

/**
 * What makes a wish come true: the correction that says it, in place of all that was said of the same
 * thing. Pure.
 * @param table one of `recognised`
 * @throws RangeError where the table has no such column or row
 */
export function wishedChange(
  report: Recognised,
  table: RecognisedTable,
  wish: Exclude<Wish, { about: 'sheet' }>,
): CorrectionChange {
  const { remove } = revertedChange(report, table, wish);
  return { remove, add: [correctionFor(report.recognised, table, wish)] };
}

/** What leaves a thing as it is recognised by itself: all that was said of it goes. Pure. */
export function revertedChange(
  { recognised, corrections }: Recognised,
  table: RecognisedTable,
  place: CorrectedPlace,
): CorrectionChange {
  const said = [...corrections.inForce, ...corrections.unused];
  return { remove: correctionsAbout(said, recognised, table, place), add: [] };
}

/** What takes a change back. */
export function reverseChange({ remove, add }: CorrectionChange): CorrectionChange {
  return { remove: add, add: remove };
}

/**
 * Changes what the workbook remembers; corrections that came there meanwhile stay.
 * @returns why nothing was written, or null
 * @throws WorkbookError where the workbook cannot be written
 */
export async function changeCorrections(
  port: WorkbookPort,
  { remove, add }: CorrectionChange,
): Promise<MemoryProblem | null> {
  const { memory, problem } = await readMemory(port);
  if (problem !== null) return problem;
  const gone = new Set(remove.map(textOf));
  const kept = memory.corrections.filter((one) => !gone.has(textOf(one)));
  return saveMemory(port, { corrections: [...kept, ...add] });
}

/**
 * Leaves out an entry among the corrections that is not understood.
 * @returns why nothing was written, or null
 * @throws WorkbookError where the workbook cannot be written
 */
export async function forgetCorrection(
  port: WorkbookPort,
  forget: DroppedCorrection,
): Promise<MemoryProblem | null> {
  const { memory, problem } = await readMemory(port);
  return problem ?? saveMemory(port, { corrections: memory.corrections }, { forget });
}

/** The same text for the same correction, in whatever order its fields stand. */
function textOf(correction: Correction): string {
  return JSON.stringify(correction, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
