import type { ReportSettings } from '../../settings/types';
import { capaianWords } from './capaian-formula';
import type { Indicator } from './indicators';

type Named = Pick<Indicator, 'name' | 'sasaran'>;

/** `“Persentase PMKS”, “Nilai AKIP”`. */
export function quoted(indicators: readonly Named[]): string {
  return indicators.map(({ name, sasaran }) => `“${name || sasaran}”`).join(', ');
}

/** Says of which indicators less is better, and what their capaian is then. */
export function fallingNote(
  { capaian }: Pick<ReportSettings, 'capaian'>,
  indicators: readonly (Named & Pick<Indicator, 'direction'>)[],
): string[] {
  const falling = indicators.filter(({ direction }) => direction === 'turun');
  if (falling.length === 0) return [];
  return [
    `Makin kecil makin baik, capaian = ${capaianWords(capaian).falling}: ${quoted(falling)}.`,
  ];
}

/** Says of which indicators no formula can compute the capaian. */
export function byProgramNote(indicators: readonly Named[]): string[] {
  if (indicators.length === 0) return [];
  return [
    `Target berupa predikat, perbandingan, atau keadaan; capaian dinilai tanpa rumus: ${quoted(indicators)}.`,
  ];
}

/**
 * How capaian was computed, and for which indicators otherwise.
 * @param source of the predicates' scale
 */
export function formulaNotes(
  settings: Pick<ReportSettings, 'capaian'>,
  indicators: readonly Indicator[],
  byProgram: readonly Indicator[],
  source: string,
): string[] {
  return [
    `Capaian = ${capaianWords(settings.capaian).rising}. Predikat menurut ${source}.`,
    ...fallingNote(settings, indicators),
    ...byProgramNote(byProgram),
  ];
}
