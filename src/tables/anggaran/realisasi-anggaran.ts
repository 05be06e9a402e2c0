import { sheetFinder } from '../../workbook';
import { captionLines } from '../sheet/caption';
import { frameSheet } from '../sheet/frame';
import type { TableMaker } from '../types';
import { PROGRAM_CHART } from './budget-chart';
import { budgetSection } from './budget-table';
import { budgetView, programBudget } from './program-budget';

/** Realisasi Anggaran per program, kegiatan and sub kegiatan: part B of Bab III. */
export const realisasiAnggaran: TableMaker = {
  id: 'realisasi-anggaran',
  sheetName: 'LKIP Realisasi Anggaran',
  follows: 'quarter',
  lacks: (input) => (budgetView(input) ? [] : ['realisasi-program']),
  numbered: true,
  make(input, number) {
    const { snapshot, others, settings } = input;
    const { view, tree } = programBudget(input)!;
    return frameSheet({
      table: realisasiAnggaran,
      number,
      settings,
      sections: [
        budgetSection({
          caption: captionLines(
            settings,
            'Realisasi Anggaran per Program, Kegiatan, dan Sub Kegiatan',
            view.table,
            'Tahun Anggaran',
          ),
          nameHeading: 'Program / Kegiatan / Sub Kegiatan',
          paguHeading: 'Pagu Anggaran',
          unit: settings.unit,
          view,
          tree,
          sheetOf: sheetFinder(snapshot, others),
          chart: PROGRAM_CHART,
        }),
      ],
      orientation: 'landscape',
    });
  },
};
