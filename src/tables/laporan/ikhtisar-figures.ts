import { decimalOf, terbilang } from '../../domain';
import { NOTHING } from '../kinerja/capaian-formula';
import type { ChosenScale } from '../kinerja/scale';
import type { ColumnRange, IndicatorValue, ProgramValue } from './ikhtisar-basis';

/** One line of the summary. */
export interface Figure {
  /** By which the sentences find its cell. */
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly value: number | string;
  readonly unit: 'rupiah' | 'persen' | 'buah';
  /** What stands beside the figure. */
  readonly remark?: { readonly formula: string; readonly value: string };
}

/** What the indicators come to. */
export function performanceFigures(
  at: ColumnRange,
  values: readonly IndicatorValue[],
  { scale }: ChosenScale,
): Figure[] {
  const capaian = values.flatMap((one) => one.capaian ?? []);
  const mean = capaian.length === 0 ? NOTHING : capaian.reduce((a, b) => a + b, 0) / capaian.length;
  const counted = (formula: string, value: number) => ({ formula, value, unit: 'buah' }) as const;
  return [
    {
      id: 'sasaran',
      label: 'Sasaran strategis',
      ...counted(`MAX(${at('seventh')})`, Math.max(...values.map(({ sasaran }) => sasaran))),
    },
    {
      id: 'indikator',
      label: 'Indikator kinerja',
      ...counted(`COUNTA(${at('name')})`, values.length),
    },
    {
      id: 'tercapai',
      label: 'Indikator yang mencapai target (capaian ≥ 100 persen)',
      ...counted(`COUNTIF(${at('fifth')},">=100")`, capaian.filter((value) => value >= 100).length),
    },
    ...scale.classes.map(({ name }) => ({
      id: `predikat-${name}`,
      label: `Indikator berpredikat ${name}`,
      ...counted(
        `COUNTIF(${at('sixth')},"${name.replaceAll('"', '""')}")`,
        values.filter(({ predikat }) => predikat === name).length,
      ),
    })),
    {
      id: 'capaian',
      label: 'Rata-rata capaian kinerja',
      formula: `IF(COUNT(${at('fifth')})=0,"${NOTHING}",AVERAGE(${at('fifth')}))`,
      value: mean,
      unit: 'persen',
    },
  ];
}

/**
 * What the programmes come to.
 * @param cellOf the cell of another line of the summary
 */
export function budgetFigures(
  at: ColumnRange,
  values: readonly ProgramValue[],
  cellOf: (id: string) => string,
  withWords: boolean,
): Figure[] {
  const sum = (of: (one: ProgramValue) => number | undefined): number =>
    values.reduce((all, one) => all + (of(one) ?? 0), 0);
  const [pagu, realisasi] = [sum((one) => one.pagu), sum((one) => one.realisasi)];
  const [p, r] = [cellOf('pagu'), cellOf('realisasi')];
  const amount = (value: number) => {
    const words = withWords ? amountInWords(value) : '';
    return { value, unit: 'rupiah', ...(words && { remark: fixed(words) }) } as const;
  };
  const count = (id: string, label: string, formula: string, value: number): Figure => ({
    id,
    label,
    formula,
    value,
    unit: 'buah',
  });
  return [
    { id: 'pagu', label: 'Pagu anggaran', formula: `SUM(${at('third')})`, ...amount(pagu) },
    {
      id: 'realisasi',
      label: 'Realisasi anggaran',
      formula: `SUM(${at('fourth')})`,
      ...amount(realisasi),
    },
    {
      id: 'penyerapan',
      label: 'Penyerapan anggaran',
      formula: `IF(${p}=0,"${NOTHING}",${r}/${p}*100)`,
      value: pagu === 0 ? NOTHING : (realisasi / pagu) * 100,
      unit: 'persen',
    },
    { id: 'sisa', label: 'Sisa anggaran', formula: `${p}-${r}`, ...amount(pagu - realisasi) },
    count('program', 'Program', `COUNTA(${at('name')})`, values.length),
    count(
      'kegiatan',
      'Kegiatan',
      `SUM(${at('sixth')})`,
      sum((one) => one.kegiatan),
    ),
    count(
      'sub-kegiatan',
      'Sub kegiatan',
      `SUM(${at('seventh')})`,
      sum((one) => one.subKegiatan),
    ),
    extreme('tertinggi', 'Penyerapan tertinggi', 'MAX', at, values),
    extreme('terendah', 'Penyerapan terendah', 'MIN', at, values),
  ];
}

function extreme(
  id: string,
  label: string,
  of: 'MAX' | 'MIN',
  at: ColumnRange,
  values: readonly ProgramValue[],
): Figure {
  const percents = values.flatMap(({ percent }) => percent ?? []);
  const value =
    percents.length === 0 ? NOTHING : of === 'MAX' ? Math.max(...percents) : Math.min(...percents);
  const range = at('fifth');
  const guard = (formula: string): string => `IF(COUNT(${range})=0,"${NOTHING}",${formula})`;
  return {
    id,
    label,
    formula: guard(`${of}(${range})`),
    value,
    unit: 'persen',
    remark: {
      formula: guard(`INDEX(${at('name')},MATCH(${of}(${range}),${range},0))`),
      value: values.find(({ percent }) => percent === value)?.name ?? NOTHING,
    },
  };
}

/** Words do not follow the figures: no formula makes them. */
function fixed(value: string): NonNullable<Figure['remark']> {
  return { formula: '', value };
}

function amountInWords(value: number): string {
  const decimal = decimalOf(value);
  return decimal ? `${terbilang(decimal)} rupiah` : '';
}
