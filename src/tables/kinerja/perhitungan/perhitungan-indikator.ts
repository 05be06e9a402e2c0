import { captionLines } from '../../sheet/caption';
import { frameSheet } from '../../sheet/frame';
import type { TableMaker } from '../../types';
import { calculationBody, calculationColumns } from './calculation-body';
import { calculationsOf } from './calculation-source';

/** Perhitungan Indikator: from what figures, and by which formula, the realisasi of indicators follows. */
export const perhitunganIndikator: TableMaker = {
  id: 'perhitungan-indikator',
  sheetName: 'LKIP Perhitungan Indikator',
  follows: 'year',
  numbered: true,
  lacks: (input) => (calculationsOf(input).length > 0 ? [] : ['rumus-indikator']),
  make(input, number) {
    const { settings } = input;
    const calculations = calculationsOf(input);
    return frameSheet({
      table: perhitunganIndikator,
      number,
      settings,
      askedPeriod: input.askedPeriod,
      sections: [
        {
          caption: captionLines(
            settings,
            'Perhitungan Indikator Kinerja',
            calculations[0]!.table,
            'Tahun',
          ),
          columns: calculationColumns(input, calculations),
          body: (start) => calculationBody(input, calculations, start),
        },
      ],
      orientation: 'landscape',
    });
  },
};
