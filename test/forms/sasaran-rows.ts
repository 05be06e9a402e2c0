/** Rows of an agreement: one for each indicator, its sasaran written once. */
import type { Literal } from '../support/sheet';
import type { Agreement, Indicator, Sasaran } from './agreement';
import type { DraftRow } from './draft';

/**
 * @param cells from the sasaran (null where it stands above already), the indicator and their places
 */
export function sasaranRows(
  agreement: Agreement,
  cells: (sasaran: Sasaran | null, indicator: Indicator, place: number) => readonly Literal[],
): DraftRow[] {
  return agreement.sasaran.flatMap((sasaran, number) =>
    sasaran.indicators.map((indicator, place) => ({
      cells: cells(place === 0 ? sasaran : null, indicator, number),
      role: 'data' as const,
      level: 'indikator' as const,
    })),
  );
}
