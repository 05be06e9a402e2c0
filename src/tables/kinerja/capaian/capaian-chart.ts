import type { FrameChart } from '../../sheet/chart-block';
import { CHART_COLORS } from '../../sheet/chart-style';
import { PERCENT_FORMAT } from '../../sheet/style';

/** What capaian is measured by, in percent. */
const TARGET = 100;

/**
 * Capaian of every indicator beside the 100 % that were promised.
 * @param indicators where each one stands, and its capaian in percent
 * @param columns of the indicators' names and of their capaian
 * @returns none where nothing was achieved that could be measured
 */
export function capaianCharts(
  indicators: readonly { readonly row: number; readonly value: number | undefined }[],
  columns: { readonly name: number; readonly capaian: number },
): FrameChart[] {
  if (indicators.every(({ value }) => value === undefined)) return [];
  const at = (column: number) => indicators.map(({ row }) => ({ row, column }));
  return [
    {
      kind: 'bar',
      title: 'Capaian Indikator Kinerja',
      categories: at(columns.name),
      series: [
        {
          name: 'Capaian (%)',
          values: at(columns.capaian),
          color: CHART_COLORS.actual,
          labelFormat: PERCENT_FORMAT,
        },
        {
          name: 'Target (100 %)',
          values: indicators.map(() => TARGET),
          color: CHART_COLORS.reference,
        },
      ],
      valueAxis: { title: 'Capaian (%)', numberFormat: '0', min: 0 },
      altText: `Grafik batang capaian ${indicators.length} indikator kinerja dalam persen, di samping target 100 %.`,
    },
  ];
}
