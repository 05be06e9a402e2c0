import { pairIndicators, type IndicatorTable, type MeasuredAt } from '../../../join';
import { placeName } from '../../source/join-notes';

/**
 * What a reader must know of indicators that stand in several tables: which were taken for the same though
 * they are named differently, and which of them the shown table does not have.
 * @param used the figures that the table shows
 */
export function pairingNotes(
  base: IndicatorTable,
  tables: readonly IndicatorTable[],
  used: readonly MeasuredAt[],
): string[] {
  const sources = new Set(used.map(({ table }) => table));
  const others = [...sources].flatMap((source) =>
    source === base.table ? [] : (tables.find(({ table }) => table === source) ?? []),
  );
  return others.flatMap((other) => {
    const match = pairIndicators(base, other);
    const guessed = (match?.pairs ?? []).filter(({ by }) => by === 'target');
    return guessed.length === 0
      ? []
      : [
          `Disamakan lewat targetnya dengan ${placeName(other.table)}: ${guessed
            .map((pair) => `“${pair.base.name}” = “${pair.other.name}”`)
            .join('; ')}.`,
        ];
  });
}

/** Indicators reported for the same year elsewhere that the shown table does not have. */
export function missingNotes(base: IndicatorTable, tables: readonly IndicatorTable[]): string[] {
  return tables
    .filter(
      ({ table, year }) => table.kind === 'capaian' && table !== base.table && year === base.year,
    )
    .flatMap((other) => {
      const missing = pairIndicators(base, other)?.onlyOther ?? [];
      return missing.length === 0
        ? []
        : [
            `Ada di ${placeName(other.table)} tetapi tidak di ${placeName(base.table)}: ${missing
              .map(({ name }) => `“${name}”`)
              .join('; ')}.`,
          ];
    });
}
