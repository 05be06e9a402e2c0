import { rupiahToNumber, type Level } from '../../domain';
import type { FrameChart } from '../sheet/chart-block';
import { CHART_COLORS, rupiahAxis } from '../sheet/chart-style';
import type { PlacedNode } from './budget-figures';
import type { BudgetMeasure } from './budget-tree';

/** What a chart compares: the rows of the first level that has several. */
export interface BudgetChartInput {
  readonly levels: readonly Level[];
  readonly title: (level: Level) => string;
}

/** Programmes; of a single one its kegiatan. */
export const PROGRAM_CHART: BudgetChartInput = {
  levels: ['program', 'kegiatan'],
  title: (level) =>
    `Pagu dan Realisasi Anggaran per ${level === 'program' ? 'Program' : 'Kegiatan'}`,
};

/**
 * Pagu and realisasi side by side for each row of a level.
 * @param nodes all rows of the table
 * @returns none where no level has rows to compare
 */
export function budgetCharts(
  { levels, title }: BudgetChartInput,
  nodes: readonly PlacedNode[],
  columns: { readonly name: number } & Readonly<Record<BudgetMeasure, number>>,
): FrameChart[] {
  const level = levels.find((one) => nodes.filter(({ node }) => node.level === one).length > 1);
  if (level === undefined) return [];
  const shown = nodes.filter(({ node }) => node.level === level);
  const amounts = shown.flatMap(({ figures }) =>
    Object.values(figures).map(({ amount }) => (amount ? rupiahToNumber(amount) : 0)),
  );
  const at = (column: number) => shown.map(({ row }) => ({ row, column }));
  return [
    {
      kind: 'column',
      title: title(level),
      categories: at(columns.name),
      series: [
        { name: 'Pagu', values: at(columns.pagu), color: CHART_COLORS.plan },
        { name: 'Realisasi', values: at(columns.realisasi), color: CHART_COLORS.actual },
      ],
      valueAxis: { ...rupiahAxis(amounts), min: 0 },
      altText: `Grafik kolom pagu dan realisasi anggaran, ${shown.length} baris berdampingan.`,
    },
  ];
}
