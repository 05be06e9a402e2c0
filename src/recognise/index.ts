/**
 * From a sheet's cells to recognised tables: headings, column roles, figures, row roles, levels and
 * what the table claims about itself. Judges nothing: that is the rules' part.
 */
import type { WorkbookSnapshot } from '../workbook';
import { recogniseSheet } from './sheet';
import type { RecognisedTable } from './types';

export * from './amounts';
export { childrenByParent, sumColumns } from './identities';
export { ratioInRow, ratioPairs, type RatioPair } from './pairs';
export { readings } from './figures';
export { latestYear } from './qualifiers';
export { likeness } from './words';
export type * from './types';

/** All tables of a workbook in the order of its sheets, tables of no known kind (`lain`) included. */
export function recogniseWorkbook(snapshot: WorkbookSnapshot): RecognisedTable[] {
  return (
    snapshot.sheets
      // What the add-in wrote is made from the other sheets; reading it again would count twice.
      .filter(({ generatedBy }) => generatedBy === undefined)
      .flatMap((sheet) => recogniseSheet(sheet))
      .map((table, id) => ({ ...table, id }))
  );
}
