import { isCorrected, type CheckReport, type Correction, type RecognisedTable } from '../../app';

/** A sheet that holds something and of which no table is known. */
export interface UnknownSheet {
  readonly sheet: string;
  /** The first table of no known kind on it, which could be given one. */
  readonly table?: RecognisedTable;
  /** Where a person said that it is none of ours: of its table, or the correction of the whole sheet. */
  readonly setAside?: 'table' | Correction;
}

/** Sheets that were neither recognised nor written by the add-in, in the workbook's order. */
export function unknownSheets(
  report: Pick<CheckReport, 'snapshot' | 'recognised' | 'corrections'>,
): UnknownSheet[] {
  const { snapshot, recognised, corrections } = report;
  const known = new Set(recognised.filter(({ kind }) => kind !== 'lain').map(({ sheet }) => sheet));
  return snapshot.sheets
    .filter(({ rows, generatedBy }) => rows.length > 0 && generatedBy === undefined)
    .map(({ name }) => name)
    .filter((name) => !known.has(name))
    .map((sheet): UnknownSheet => {
      const table = recognised.find((one) => one.sheet === sheet);
      const whole = corrections.inForce.find(
        (one) => one.about === 'sheet' && one.sheet.toLowerCase() === sheet.toLowerCase(),
      );
      const setAside = table && isCorrected(table) ? 'table' : whole;
      return { sheet, ...(table && { table }), ...(setAside && { setAside }) };
    });
}
