import { numberText, numberTextFormula } from './number-text';
import type { Figure } from './ikhtisar-figures';

/** A sentence as a formula, and what it shows. */
export interface Sentence {
  readonly formula: string;
  readonly value: string;
}

type Part =
  | string
  /** A count as it is, a number with two decimals, or what stands beside the figure. */
  | { readonly id: string; readonly as: 'count' | 'number' | 'remark' };

export interface Cells {
  readonly figure: (id: string) => Figure;
  readonly cell: (id: string) => string;
  readonly remarkCell: (id: string) => string;
}

const count = (id: string): Part => ({ id, as: 'count' });
const number = (id: string): Part => ({ id, as: 'number' });
const remark = (id: string): Part => ({ id, as: 'remark' });

/** @param opening `Pada tahun 2023 Dinas Sosial` */
export function performanceSentence(opening: string, cells: Cells): Sentence {
  return sentenceOf(
    [
      `${opening} mengukur `,
      count('indikator'),
      ' indikator kinerja untuk ',
      count('sasaran'),
      ' sasaran strategis. Sebanyak ',
      count('tercapai'),
      ' indikator mencapai atau melampaui targetnya, dan rata-rata capaian kinerja sebesar ',
      number('capaian'),
      ' persen.',
    ],
    cells,
  );
}

export function budgetSentence(opening: string, cells: Cells): Sentence {
  return sentenceOf(
    [
      `${opening} mengelola anggaran sebesar Rp`,
      number('pagu'),
      ' melalui ',
      count('program'),
      ' program, ',
      count('kegiatan'),
      ' kegiatan, dan ',
      count('sub-kegiatan'),
      ' sub kegiatan. Realisasinya sebesar Rp',
      number('realisasi'),
      ' atau ',
      number('penyerapan'),
      ' persen, sehingga tersisa Rp',
      number('sisa'),
      '. Penyerapan tertinggi terdapat pada ',
      remark('tertinggi'),
      ' (',
      number('tertinggi'),
      ' persen) dan terendah pada ',
      remark('terendah'),
      ' (',
      number('terendah'),
      ' persen).',
    ],
    cells,
  );
}

function sentenceOf(parts: readonly Part[], { figure, cell, remarkCell }: Cells): Sentence {
  const formula = parts.map((part) => {
    if (typeof part === 'string') return `"${part.replaceAll('"', '""')}"`;
    if (part.as === 'remark') return remarkCell(part.id);
    return part.as === 'count' ? cell(part.id) : numberTextFormula(cell(part.id));
  });
  const value = parts.map((part) => {
    if (typeof part === 'string') return part;
    if (part.as === 'remark') return figure(part.id).remark?.value ?? '';
    return part.as === 'count' ? String(figure(part.id).value) : numberText(figure(part.id).value);
  });
  return { formula: formula.join('&'), value: value.join('') };
}
