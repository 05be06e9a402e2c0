import { predikatOf } from '../../../domain';
import { NOTHING } from '../../kinerja/indicators/capaian-formula';
import { predikatFormula } from '../../kinerja/indicators/predikat-formula';
import type { ChosenScale } from '../../kinerja/capaian/scale';
import { counted, type CellOf, type Figure } from './figures';
import type { ColumnRange } from './grid';
import { INDICATOR_AT, type IndicatorValue } from './indicators';

/**
 * What the indicators come to.
 * @param at the cells of the table of indicators
 */
export function performanceFigures(
  values: readonly IndicatorValue[],
  at: ColumnRange,
  cellOf: CellOf,
  { scale }: ChosenScale,
): Figure[] {
  const capaian = values.flatMap((one) => one.capaian ?? []);
  const sasaran = Math.max(0, ...values.map((one) => one.sasaran ?? 0));
  const [names, percents] = [at(INDICATOR_AT.name), at(INDICATOR_AT.capaian)];
  const open = values.length - capaian.length;
  const count = (id: string, label: string, formula: string, value: number): Figure =>
    counted(id, label, 'indikator', formula, value);
  const all = [
    ...(sasaran === 0
      ? []
      : [
          counted(
            'sasaran',
            'Sasaran strategis',
            'sasaran',
            `MAX(${at(INDICATOR_AT.sasaran)})`,
            sasaran,
          ),
        ]),
    count('indikator', 'Indikator kinerja', `COUNTA(${names})`, values.length),
  ];
  if (capaian.length === 0) return all;
  return [
    ...all,
    count(
      'tercapai',
      'Indikator yang mencapai target (capaian ≥ 100 persen)',
      `COUNTIF(${percents},">=100")`,
      capaian.filter((value) => value >= 100).length,
    ),
    ...scale.classes.map(({ name }) =>
      count(
        `predikat-${name}`,
        `Indikator berpredikat ${name}`,
        `COUNTIF(${at(INDICATOR_AT.predikat)},"${name.replaceAll('"', '""')}")`,
        values.filter(({ predikat }) => predikat === name).length,
      ),
    ),
    ...(open === 0
      ? []
      : [
          count(
            'tanpa-capaian',
            'Indikator yang capaiannya tidak dapat dihitung',
            `COUNTA(${names})-COUNT(${percents})`,
            open,
          ),
        ]),
    meanFigure(capaian, percents, cellOf('capaian'), scale),
  ];
}

function meanFigure(
  capaian: readonly number[],
  percents: string,
  cell: string,
  scale: ChosenScale['scale'],
): Figure {
  const mean = capaian.reduce((a, b) => a + b, 0) / capaian.length;
  return {
    id: 'capaian',
    label: 'Rata-rata capaian kinerja',
    formula: `IF(COUNT(${percents})=0,"${NOTHING}",AVERAGE(${percents}))`,
    value: mean,
    shown: 'persen',
    remark: {
      formula: predikatFormula(cell, scale, NOTHING),
      value: predikatOf(mean, scale).name,
    },
  };
}
