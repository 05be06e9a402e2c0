import { predikatOf } from '../../domain';
import { sheetFinder } from '../../workbook';
import { viewOf } from '../kinerja/indicators/capaian-source';
import { capaianCell, figureCell } from '../kinerja/indicators/indicator-cells';
import { indicatorsOf } from '../kinerja/indicators/indicators';
import { scaleFor } from '../kinerja/capaian/scale';
import type { TableInput } from '../types';
import { shownText } from '../word/table-html';

/** What became of one indicator. */
export interface CapaianBar {
  readonly name: string;
  /** As the table shows them: `92,5`, `WTP`. */
  readonly target: string;
  readonly realisasi: string;
  /** Percent; null where it cannot be told. */
  readonly capaian: number | null;
  /** The class that the capaian is in; null where there is none. */
  readonly predikat: string | null;
}

/** What became of the indicators, as the table Capaian Kinerja has them. */
export interface CapaianBars {
  /** In the order of the report. */
  readonly bars: readonly CapaianBar[];
  /** Plain mean of what can be told, in percent, and its class; null where nothing can. */
  readonly mean: Pick<CapaianBar, 'capaian' | 'predikat'>;
}

/** A capaian is computed from readings here; no cell of a sheet takes part. */
const NOWHERE = { row: 0, column: 0 };

/** @returns null where no table has indicators whose capaian can be told */
export function capaianBarsOf(input: TableInput): CapaianBars | null {
  const view = viewOf(input);
  if (!view) return null;
  const { settings } = input;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const { scale } = scaleFor(input);
  const measured = (capaian: number | undefined) => ({
    capaian: capaian ?? null,
    predikat: capaian === undefined ? null : predikatOf(capaian, scale).name,
  });
  const places = { target: NOWHERE, realisasi: NOWHERE };
  const bars = indicatorsOf(view, sheetOf, settings).map((indicator): CapaianBar => ({
    name: indicator.name || indicator.sasaran,
    target: shownText(figureCell(indicator.target, sheetOf)),
    realisasi: shownText(figureCell(indicator.realisasi, sheetOf)),
    ...measured(capaianCell(indicator, places, sheetOf, settings).value),
  }));
  const known = bars.flatMap(({ capaian }) => capaian ?? []);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { bars, mean: measured(mean) };
}
