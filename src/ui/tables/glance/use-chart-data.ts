import { useEffect, useState } from 'react';
import type { ChartData, CheckReport } from '../../../app';
import { useAnalysis } from '../../model/analysis-context';

/** The figures of the charts; those of the report before until they are known, null where there are none. */
export function useChartData(report: CheckReport): ChartData | null {
  const analysis = useAnalysis();
  const [data, setData] = useState<ChartData | null>(null);
  useEffect(() => {
    let isWanted = true;
    analysis.charts(report).then(
      (found) => {
        if (isWanted) setData(found);
      },
      // Charts are an extra: the tables can be made without them.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [analysis, report]);
  return data;
}
