import { decimalOf, terbilang } from '../../../domain';
import { NOTHING } from '../../kinerja/indicators/capaian-formula';
import { counted, type CellOf, type Figure, type Remark } from './figures';
import type { ColumnRange } from './grid';
import { PROGRAM_AT, type ProgramBasis, type ProgramValue } from './programs';

const LEVEL_WORDS = {
  kegiatan: { label: 'Kegiatan', unit: 'kegiatan' },
  'sub-kegiatan': { label: 'Sub kegiatan', unit: 'sub kegiatan' },
} as const;

/**
 * What the programmes come to.
 * @param at the cells of the table of programmes
 * @param withWords amounts in words beside the figures
 */
export function budgetFigures(
  { values, levels }: Pick<ProgramBasis, 'values' | 'levels'>,
  at: ColumnRange,
  cellOf: CellOf,
  withWords: boolean,
): Figure[] {
  const sum = (of: (one: ProgramValue) => number | undefined): number =>
    values.reduce((all, one) => all + (of(one) ?? 0), 0);
  const [pagu, realisasi] = [sum((one) => one.pagu), sum((one) => one.realisasi)];
  const [p, r] = [cellOf('pagu'), cellOf('realisasi')];
  const amount = (id: string, label: string, formula: string, value: number): Figure => ({
    id,
    label,
    formula,
    value,
    shown: 'rupiah',
    ...(withWords ? { remark: inWords(value) } : {}),
  });
  return [
    amount('pagu', 'Pagu anggaran', `SUM(${at(PROGRAM_AT.pagu)})`, pagu),
    amount('realisasi', 'Realisasi anggaran', `SUM(${at(PROGRAM_AT.realisasi)})`, realisasi),
    {
      id: 'penyerapan',
      label: 'Penyerapan anggaran',
      formula: `IF(${p}=0,"${NOTHING}",${r}/${p}*100)`,
      value: pagu === 0 ? NOTHING : (realisasi / pagu) * 100,
      shown: 'persen',
    },
    amount('sisa', 'Sisa anggaran', `${p}-${r}`, pagu - realisasi),
    counted('program', 'Program', 'program', `COUNTA(${at(PROGRAM_AT.name)})`, values.length),
    ...levels.map((level, place) => {
      const { label, unit } = LEVEL_WORDS[level];
      const total = sum(({ counts }) => counts[place]);
      return counted(level, label, unit, `SUM(${at(PROGRAM_AT.levels + place)})`, total);
    }),
    ...extremes(values, at),
  ];
}

/** Highest and lowest absorption, where there are several to choose from. */
function extremes(values: readonly ProgramValue[], at: ColumnRange): Figure[] {
  const percents = values.flatMap(({ percent }) => percent ?? []);
  if (new Set(percents).size < 2) return [];
  return [
    extreme('tertinggi', 'MAX', Math.max(...percents), values, at),
    extreme('terendah', 'MIN', Math.min(...percents), values, at),
  ];
}

function extreme(
  id: 'tertinggi' | 'terendah',
  of: 'MAX' | 'MIN',
  value: number,
  values: readonly ProgramValue[],
  at: ColumnRange,
): Figure {
  const range = at(PROGRAM_AT.percent);
  const found = `${of}(${range})`;
  const name = `INDEX(${at(PROGRAM_AT.name)},MATCH(${found},${range},0))`;
  const same = `COUNTIF(${range},${found})`;
  const guard = (formula: string): string => `IF(COUNT(${range})=0,"${NOTHING}",${formula})`;
  const [first, ...others] = values.filter(({ percent }) => percent === value);
  const more = others.length === 0 ? '' : ` dan ${others.length} program lain`;
  return {
    id,
    label: `Penyerapan ${id}`,
    formula: guard(found),
    value,
    shown: 'persen',
    remark: {
      formula: guard(`${name}&IF(${same}>1," dan "&(${same}-1)&" program lain","")`),
      value: `${first?.name ?? NOTHING}${more}`,
    },
  };
}

function inWords(value: number): Remark {
  const decimal = decimalOf(value);
  return { formula: null, value: decimal ? `${terbilang(decimal)} rupiah` : NOTHING };
}
