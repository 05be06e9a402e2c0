import type { TableColumn } from '../../sheet/headings';
import type { ComparedIndicator, Comparison } from './comparison-source';
import { indicatorLines, type IndicatorLines } from '../indicators/indicator-lines';
import { readingOf } from '../indicators/indicators';
import type { YearFigures } from '../indicators/yearly-figures';

/** Where the figures of a year stand; a measure that no source has takes no column. */
export interface YearColumns {
  readonly year: number;
  /** The first of its columns: its heading names the year. */
  readonly first: number;
  readonly at: Readonly<Partial<Record<Measure, number>>>;
}

export interface YearLayout {
  readonly naming: IndicatorLines<ComparedIndicator>;
  readonly years: readonly YearColumns[];
  readonly columns: readonly TableColumn[];
}

type Measure = 'target' | 'realisasi' | 'capaian';

const HEADINGS: readonly (readonly [Measure, string])[] = [
  ['target', 'Target'],
  ['realisasi', 'Realisasi'],
  ['capaian', 'Capaian (%)'],
];
const HAS: Readonly<Record<Measure, (figures: YearFigures) => boolean>> = {
  target: ({ target }) => target !== undefined,
  realisasi: (figures) => figures['realisasi-kinerja'] !== undefined,
  capaian: (figures) =>
    figures.capaian !== undefined ||
    (readingOf(figures.target) !== undefined &&
      readingOf(figures['realisasi-kinerja']) !== undefined),
};
const FIGURE_WIDTH = 10.5;
/** Figures beside which names get less room, and how much. */
const MANY = { figures: 9, share: 0.7 };

/** Names of the indicators, then the columns of each year, then the trend. */
export function yearLayout({ indicators, years }: Comparison): YearLayout {
  const measures = years.map((year) => ({
    year,
    has: HEADINGS.filter(([measure]) =>
      indicators.some((indicator) => HAS[measure](indicator.years.get(year) ?? {})),
    ),
  }));
  const count = measures.reduce((sum, { has }) => sum + has.length, 0);
  const naming = indicatorLines(indicators, count > MANY.figures ? { share: MANY.share } : {});
  let column = naming.columns.length;
  const placed = measures.map(({ year, has }): YearColumns => {
    const first = column;
    const at = Object.fromEntries(has.map(([measure], place) => [measure, first + place]));
    column += has.length;
    return { year, first, at };
  });
  return {
    naming,
    years: placed,
    columns: [
      ...naming.columns,
      ...measures.flatMap(({ year, has }) =>
        has.map(([, heading]): TableColumn => ({
          group: `Tahun ${year}`,
          heading,
          width: FIGURE_WIDTH,
        })),
      ),
      { heading: 'Trend', width: 18 },
    ],
  };
}
