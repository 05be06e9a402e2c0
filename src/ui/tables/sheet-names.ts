import { sheetNameFault, type CheckReport, type SheetNameFault } from '../../app';
import { isReady } from '../model/state/chosen-tables';
import type { ResultState } from '../model/state/state';

/** The sheet on which a table stands already, or null. */
export function sheetOfTable({ snapshot }: CheckReport, id: string): string | null {
  return snapshot.sheets.find(({ generatedBy }) => generatedBy === id)?.name ?? null;
}

/** What is wrong with the name that is wanted for the sheet of a table; null where nothing is. */
export function nameFault(
  { report, offers, names }: Pick<ResultState, 'report' | 'offers' | 'names'>,
  id: string,
): SheetNameFault | null {
  const name = names.get(id);
  if (name === undefined || sheetOfTable(report, id) !== null) return null;
  const others = offers.filter((offer) => offer.id !== id && isReady(offer));
  return sheetNameFault(name, [
    ...report.snapshot.sheets.map((sheet) => sheet.name),
    ...others.map((offer) => names.get(offer.id)?.trim() ?? offer.sheetName),
  ]);
}
