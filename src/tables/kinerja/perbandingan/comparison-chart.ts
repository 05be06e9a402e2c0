import type { CellRef } from '../../../workbook';
import type { FrameChart } from '../../sheet/chart-block';
import { PERCENT_FORMAT } from '../../sheet/style';
import { NAMED_LINES } from './line-colors';

/** A line of the chart: an indicator, or the mean of all. */
export interface ChartLine {
  readonly name: string;
  /** The capaian of each year; as many as there are headings. */
  readonly cells: readonly CellRef[];
}

/** Letters of an indicator that a legend has room for. */
const NAME_LENGTH = 60;

/**
 * Capaian over the years, one line an indicator; where that would be a tangle, the mean alone.
 * @param headings cells that name the years
 * @returns nothing where there are fewer than two years
 */
export function comparisonChart(
  headings: readonly CellRef[],
  lines: readonly ChartLine[],
  mean: ChartLine | undefined,
): FrameChart[] {
  const drawn = lines.length <= NAMED_LINES.length ? lines : mean ? [mean] : [];
  if (headings.length < 2 || drawn.length === 0) return [];
  return [
    {
      kind: 'line',
      title: 'Perkembangan Capaian Kinerja',
      categories: headings,
      series: drawn.map(({ name, cells }, place) => ({
        name: shortened(name),
        values: cells,
        color: NAMED_LINES[place]!,
        ...(drawn.length <= 2 && { labelFormat: PERCENT_FORMAT }),
      })),
      valueAxis: { title: 'Capaian (%)', numberFormat: '0' },
      altText: `Grafik garis capaian kinerja (persen) selama ${headings.length} tahun: ${drawn.map(({ name }) => name).join('; ')}.`,
    },
  ];
}

function shortened(name: string): string {
  return name.length <= NAME_LENGTH ? name : `${name.slice(0, NAME_LENGTH - 1).trimEnd()}…`;
}
