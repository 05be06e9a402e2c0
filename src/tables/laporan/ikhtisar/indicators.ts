import { predikatOf } from '../../../domain';
import type { SpecRow } from '../../../workbook';
import { NOTHING } from '../../kinerja/indicators/capaian-formula';
import { formulaNotes } from '../../kinerja/indicators/capaian-notes';
import { sourceLine, viewOf } from '../../kinerja/indicators/capaian-source';
import { capaianCell, figureCell, predikatCell } from '../../kinerja/indicators/indicator-cells';
import { indicatorsOf, type Indicator } from '../../kinerja/indicators/indicators';
import { predikatFills } from '../../kinerja/indicators/predikat-formula';
import { scaleFor } from '../../kinerja/capaian/scale';
import { numberCell, textCell } from '../../sheet/cells';
import type { SectionBody } from '../../sheet/frame';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle } from '../../sheet/style';
import { joinNotes } from '../../source/join-notes';
import { periodNotes } from '../../source/period-notes';
import type { SheetOf } from '../../source/sourced';
import type { TableInput } from '../../types';
import { GRID } from './grid';

/** Columns of the table of indicators. */
export const INDICATOR_AT = {
  name: 1,
  target: 2,
  realisasi: 3,
  capaian: 4,
  predikat: 5,
  sasaran: 6,
} as const;

const HEADINGS = ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'];
const CENTRED = bodyStyle('plain', { horizontal: 'center' });
const WRAPPED = bodyStyle('plain', { wrap: true });

export interface IndicatorValue {
  /** In percent. */
  readonly capaian: number | undefined;
  readonly predikat: string;
  /** Which sasaran it belongs to, from one; undefined where no source says. */
  readonly sasaran: number | undefined;
}

/** The indicators that a summary counts, as a table of the same sheet. */
export interface IndicatorBasis {
  readonly headings: readonly string[];
  readonly values: readonly IndicatorValue[];
  readonly body: SectionBody;
}

/**
 * No | indicator | target | realisasi | capaian | predicate [| number of its sasaran].
 * @param start zero-based row of the first indicator
 * @returns undefined where no table tells what became of indicators
 */
export function indicatorBasis(
  input: TableInput,
  start: number,
  sheetOf: SheetOf,
): IndicatorBasis | undefined {
  const view = viewOf(input);
  if (!view) return undefined;
  const { settings } = input;
  const scale = scaleFor(input);
  const indicators = indicatorsOf(view, sheetOf, settings);
  const sasaran = [...new Set(indicators.map((one) => one.sasaran).filter((name) => name !== ''))];
  const byProgram: Indicator[] = [];
  const values: IndicatorValue[] = [];
  const rows = indicators.map((indicator, place): SpecRow => {
    const row = start + place;
    const at = {
      target: { row, column: INDICATOR_AT.target },
      realisasi: { row, column: INDICATOR_AT.realisasi },
    };
    const { cell, value, by } = capaianCell(indicator, at, sheetOf, settings);
    if (by === 'program') byProgram.push(indicator);
    const predikat = predikatCell(value, { row, column: INDICATOR_AT.capaian }, scale.scale);
    const counted = sasaran.indexOf(indicator.sasaran) + 1;
    values.push({
      capaian: value,
      predikat: value === undefined ? NOTHING : predikatOf(value, scale.scale).name,
      sasaran: counted || undefined,
    });
    const name = indicator.name || indicator.sasaran;
    return {
      cells: [
        textCell(`${place + 1}`, CENTRED),
        textCell(name, WRAPPED),
        figureCell(indicator.target, sheetOf),
        figureCell(indicator.realisasi, sheetOf),
        cell,
        predikat,
        ...(sasaran.length === 0
          ? []
          : [counted ? numberCell(counted, CENTRED) : textCell(NOTHING, CENTRED)]),
      ],
      height: wrappedHeight(name, GRID[INDICATOR_AT.name]),
    };
  });
  const column = INDICATOR_AT.predikat;
  const range = { top: start, bottom: start + rows.length - 1, left: column, right: column };
  return {
    headings: sasaran.length === 0 ? HEADINGS : [...HEADINGS, 'Sasaran ke-'],
    values,
    body: {
      rows,
      notes: [
        sourceLine(
          view,
          indicators.map(({ row }) => row),
        ),
        ...formulaNotes(settings, indicators, byProgram, scale.source),
        ...periodNotes(indicators.flatMap(({ realisasi }) => realisasi ?? [])),
        ...joinNotes(view.joins.filter(({ gives }) => gives.includes('realisasi-kinerja'))),
      ],
      conditionals: predikatFills(range, scale.scale),
    },
  };
}
