/**
 * From a sheet's cells to recognised tables: headings, column roles, figures, row roles, levels and
 * what the table claims about itself. Judges nothing: that is the rules' part.
 */
import type { WorkbookSnapshot } from '../workbook';
import { applyCorrections, type Corrected, type Correction } from './corrections';
import { settleFigures } from './figures/settle';
import { recogniseSheet } from './sheet';
import type { RecognisedTable } from './types';

export * from './amounts';
export { withUnknownTables } from './arithmetic';
export {
  correctionFor,
  readCorrections,
  withCorrection,
  type Corrected,
  type Correction,
  type CorrectionsRead,
  type DroppedCorrection,
  type Wish,
} from './corrections';
export { childrenByParent, sumColumns } from './identities';
export { judgeCapaian, ratioInRow, ratioPairs, type RatioPair } from './pairs';
export { productValues } from './products';
export { numbered, readCell, readings } from './figures';
export { latestYear } from './qualifiers';
export { printedScale } from './printed-scale';
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
  // What the add-in wrote is made from the other sheets; reading it again would count twice.
  const sheets = snapshot.sheets.filter(({ generatedBy }) => generatedBy === undefined);
  const { tables, unused } = applyCorrections(sheets, corrections, recogniseSheet);
  const settled = settleFigures(tables, sheets);
  return { tables: settled.map((table, id) => ({ ...table, id })), unused };
}
