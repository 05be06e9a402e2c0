import { toNumber } from '../../../domain';
import type { MeasuredAt } from '../../../join';
import { decimalAt } from '../../../recognise';
import type { CellRef, SpecCell } from '../../../workbook';
import { sourcedFigure, type SheetOf } from '../../source/sourced';
import type { TableInput } from '../../types';
import type { ComparedIndicator } from './comparison-source';
import { capaianCell, type CapaianCell } from '../indicators/indicator-cells';
import { readingOf } from '../indicators/indicators';
import { trendCell, type TrendPoint } from './trend';
import type { YearLayout } from './year-layout';

/** An indicator's capaian of one year on the sheet. */
export interface PlacedCapaian extends CapaianCell {
  readonly at: CellRef;
}

/** The capaian of an indicator in each year, given the sheet's row. */
export function capaianByYear(
  indicator: ComparedIndicator,
  { years }: YearLayout,
  row: number,
  sheetOf: SheetOf,
  { settings }: TableInput,
): ReadonlyMap<number, PlacedCapaian> {
  return new Map(
    years.map(({ year, at }) => {
      const figures = indicator.years.get(year) ?? {};
      const cell = capaianCell(
        {
          direction: indicator.direction,
          target: figures.target,
          realisasi: figures['realisasi-kinerja'],
          capaian: figures.capaian,
        },
        {
          target: { row, column: at.target ?? 0 },
          realisasi: { row, column: at.realisasi ?? 0 },
        },
        sheetOf,
        settings,
      );
      return [year, { ...cell, at: { row, column: at.capaian ?? 0 } }];
    }),
  );
}

/** Realisasi of the last two years against each other; capaian where one has no realisasi. */
export function trendOf(
  indicator: ComparedIndicator,
  { years }: YearLayout,
  row: number,
  sheetOf: SheetOf,
  capaian: ReadonlyMap<number, PlacedCapaian>,
): SpecCell {
  const realisasi = years.slice(-2).map(({ year, at }): TrendPoint => {
    const figure = indicator.years.get(year)?.['realisasi-kinerja'];
    const value = numberOf(figure, sheetOf);
    return {
      reading: readingOf(figure),
      number: value === undefined ? undefined : { value, cell: { row, column: at.realisasi ?? 0 } },
    };
  });
  const [before, now] = realisasi;
  if (before!.reading && now!.reading) return trendCell(before!, now!, indicator.direction);
  const [earlier, later] = years.slice(-2).map(({ year }): TrendPoint => {
    const { value, at } = capaian.get(year)!;
    return { reading: undefined, number: value === undefined ? undefined : { value, cell: at } };
  });
  return trendCell(earlier!, later!, 'naik');
}

function numberOf(at: MeasuredAt | undefined, sheetOf: SheetOf): number | undefined {
  const decimal = at && sourcedFigure(at, sheetOf) ? decimalAt(at.row, at.columns[0]!.index) : null;
  return decimal ? toNumber(decimal) : undefined;
}
