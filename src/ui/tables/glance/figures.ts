import type { Absorption, CapaianBars } from '../../../app';
import type { Messages } from '../../../locales';
import { amountText, percentText } from './bars';

/** A table as `FiguresTable` takes it. */
export interface Figures {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly isFigure: readonly boolean[];
}

export function absorptionFigures({ level, bars, total }: Absorption, messages: Messages): Figures {
  const { columns, total: all } = messages.ui.tables.glance;
  return {
    headings: [
      level === 'program' ? columns.program : columns.kegiatan,
      columns.pagu,
      columns.realisasi,
      columns.percent,
    ],
    rows: [...bars, { ...total, name: all }].map(({ name, pagu, realisasi, percent }) => [
      name,
      amountText(pagu, messages),
      amountText(realisasi, messages),
      percentText(percent, messages),
    ]),
    isFigure: [false, true, true, true],
  };
}

export function capaianFigures({ bars }: CapaianBars, messages: Messages): Figures {
  const { columns } = messages.ui.tables.glance;
  return {
    headings: [
      columns.indicator,
      columns.target,
      columns.realisasiKinerja,
      columns.capaian,
      columns.predikat,
    ],
    rows: bars.map(({ name, target, realisasi, capaian, predikat }) => [
      name,
      target,
      realisasi,
      percentText(capaian, messages),
      predikat ?? '–',
    ]),
    isFigure: [false, true, true, true, false],
  };
}
