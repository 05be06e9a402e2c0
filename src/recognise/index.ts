/**
 * From a sheet's cells to recognised tables: headings, column roles, figures, row roles, levels and
 * what the table claims about itself. Judges nothing: that is the rules' part.
 */
import { lastOf, type SheetSnapshot, type WorkbookSnapshot } from '../workbook';
import {
  applyCorrections,
  type Corrected,
  type Correction,
  type RecogniseSheet,
} from './corrections';
import { settleFigures } from './figures/settle';
import { rememberSheets } from './remembered-sheets';
import type { RecognisedTable } from './types';

export * from './identities/amounts';
export { withUnknownTables } from './arithmetic';
export { rememberSheets } from './remembered-sheets';
export {
  correctionFor,
  correctionsAbout,
  isCorrected,
  readCorrections,
  type Corrected,
  type CorrectedPlace,
  type Correction,
  type CorrectionsRead,
  type DroppedCorrection,
  type RecogniseSheet,
  type Wish,
} from './corrections';
export { childrenByParent, sumColumns } from './identities/identities';
export { judgeCapaian, ratioInRow, ratioPairs, type RatioPair } from './identities/pairs';
export { productValues } from './identities/products';
export { numbered, readCell, readings } from './figures';
export { latestYear } from './columns/qualifiers';
export { printedScale } from './identities/printed-scale';
export { closeSpread, likeness, plainText } from './words';
export type * from './types';

/** All tables of a workbook in the order of its sheets, tables of no known kind (`lain`) included. */
export function recogniseWorkbook(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[] = [],
): readonly RecognisedTable[] {
  return recogniseCorrected(snapshot, corrections).tables;
}

/** The same, with the corrections that found nothing to correct any more. */
export function recogniseCorrected(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[],
): Corrected {
  return lastOf(recogniseSteps(snapshot, corrections));
}

/**
 * The same in steps: gives each sheet before it is read, so that who runs them can pause.
 * @param recognise reads one sheet; one that remembers what it read makes the next reading quick
 */
export function* recogniseSteps(
  snapshot: WorkbookSnapshot,
  corrections: readonly Correction[],
  recognise: RecogniseSheet = rememberSheets(),
): Generator<SheetStep, Corrected> {
  const sheets = sheetsToRead(snapshot);
  const steps = applyCorrections(sheets, corrections, recognise);
  let place = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next())
    yield { sheet: step.value, place: ++place, of: sheets.length };
  const { tables, unused } = step.value;
  const settled = settleFigures(tables, sheets);
  return { tables: settled.map((table, id) => ({ ...table, id })), unused };
}

/** Which of the sheets that are read comes next, counted from 1. */
export interface SheetStep {
  readonly sheet: SheetSnapshot;
  readonly place: number;
  readonly of: number;
}

/** What the add-in wrote is made from the other sheets; reading it again would count twice. */
function sheetsToRead({ sheets }: WorkbookSnapshot): SheetSnapshot[] {
  return sheets.filter(({ generatedBy }) => generatedBy === undefined);
}
