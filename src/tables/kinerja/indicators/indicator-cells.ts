import { predikatOf, type PredikatScale } from '../../../domain';
import type { MeasuredAt } from '../../../join';
import { columnName, textAt, type SpecCell } from '../../../workbook';
import type { ReportSettings } from '../../settings/types';
import { formulaCell, numberCell, textCell } from '../../sheet/cells';
import { bodyStyle, DECIMAL_FORMAT, PERCENT_FORMAT, WHOLE_FORMAT } from '../../sheet/style';
import { sourcedFigure, type SheetOf } from '../../source/sourced';
import { computedCapaian, NOTHING } from './capaian-formula';
import { readingOf, type Indicator } from './indicators';
import { predikatFormula } from './predikat-formula';

const CENTRED = bodyStyle('plain', { horizontal: 'center' });

/** Target or realisasi: a live figure, or the words that stand there (`WTP`, `A`, `≥ 80`). */
export function figureCell(at: MeasuredAt | undefined, sheetOf: SheetOf): SpecCell {
  if (!at) return textCell(NOTHING, CENTRED);
  const content = sourcedFigure(at, sheetOf);
  if (!content) {
    const words = textAt(sheetOf(at.table), at.row.index, at.columns[0]!.index);
    return textCell(words, bodyStyle('plain', { horizontal: 'center', wrap: true }));
  }
  const isWhole = 'value' in content && Number.isInteger(content.value);
  return {
    content,
    style: bodyStyle('plain', { numberFormat: isWhole ? WHOLE_FORMAT : DECIMAL_FORMAT }),
  };
}

/** Where a figure stands on the generated sheet, both zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A capaian on the sheet: its cell, and its value in percent where it has one. */
export interface CapaianCell {
  readonly cell: SpecCell;
  readonly value: number | undefined;
  /** `program` where no formula can compute it, as of classes. */
  readonly by: 'rumus' | 'program' | 'sumber' | 'tidak-ada';
}

/**
 * Computed from the figures on the sheet; where the source gives capaian alone, a link to that.
 * @param target where the indicator's target stands on the sheet
 */
export function capaianCell(
  indicator: Pick<Indicator, 'target' | 'realisasi' | 'capaian' | 'direction'>,
  places: { readonly target: Place; readonly realisasi: Place },
  sheetOf: SheetOf,
  { capaian: options }: Pick<ReportSettings, 'capaian'>,
): CapaianCell {
  const style = bodyStyle('plain', { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
  const nothing: CapaianCell = {
    cell: textCell(NOTHING, style),
    value: undefined,
    by: 'tidak-ada',
  };
  const [target, realisasi] = [indicator.target, indicator.realisasi].map(readingOf);
  if (target && realisasi) {
    const cellOf = (at: MeasuredAt | undefined, place: Place): string | null =>
      at && sourcedFigure(at, sheetOf) ? `${columnName(place.column)}${place.row + 1}` : null;
    const { value, formula } = computedCapaian(
      {
        target: { reading: target, cell: cellOf(indicator.target, places.target) },
        realisasi: { reading: realisasi, cell: cellOf(indicator.realisasi, places.realisasi) },
      },
      indicator.direction,
      options,
    );
    if (formula !== null)
      return { cell: formulaCell(formula, value ?? NOTHING, style), value, by: 'rumus' };
    if (value !== undefined) return { cell: numberCell(value, style), value, by: 'program' };
    return nothing;
  }
  const content = indicator.capaian ? sourcedFigure(indicator.capaian, sheetOf) : null;
  if (!content || !('value' in content)) return nothing;
  return { cell: { content, style }, value: Number(content.value), by: 'sumber' };
}

/** The class of the capaian that stands in a cell, as a chain of conditions. */
export function predikatCell(
  capaian: number | undefined,
  at: Place,
  scale: PredikatScale,
): SpecCell {
  const reference = `${columnName(at.column)}${at.row + 1}`;
  const found = capaian === undefined ? undefined : predikatOf(capaian, scale);
  return formulaCell(
    predikatFormula(reference, scale, NOTHING),
    found?.name ?? NOTHING,
    bodyStyle('plain', { horizontal: 'center' }),
  );
}
