import { agencyLine } from '../../sheet/caption';
import { frameSheet } from '../../sheet/frame';
import type { TableMaker } from '../../types';
import { comparisonBody } from './comparison-body';
import { comparisonOf } from './comparison-source';
import { yearLayout } from './year-layout';

/** Perbandingan Capaian: every indicator over up to six years, and how it developed since the last one. */
export const perbandinganCapaian: TableMaker = {
  id: 'perbandingan-capaian',
  sheetName: 'LKIP Perbandingan Capaian',
  follows: 'year',
  numbered: true,
  lacks: (input) => (comparisonOf(input) ? [] : ['capaian-antartahun']),
  make(input, number) {
    const { settings } = input;
    const comparison = comparisonOf(input)!;
    const { years, base } = comparison;
    const title = `Perbandingan Capaian Kinerja Tahun ${years[0]}–${years.at(-1)}`;
    const layout = yearLayout(comparison);
    return frameSheet({
      table: perbandinganCapaian,
      number,
      settings,
      askedPeriod: input.askedPeriod,
      sections: [
        {
          caption: [title, agencyLine(settings, base.table)],
          columns: layout.columns,
          body: (start) => comparisonBody(input, comparison, layout, start),
        },
      ],
      orientation: 'landscape',
    });
  },
};
