import { NOTHING } from '../../kinerja/indicators/capaian-formula';
import { twoDecimals, twoDecimalsFormula } from '../two-decimals';
import type { CellOf, Figure } from './figures';

/** A sentence as a formula, and what it shows. */
export interface Sentence {
  readonly formula: string;
  readonly value: string;
}

/** The lines of the summary by their names, and where their figures stand. */
export interface Lines {
  /** Undefined where the sources do not tell it. */
  readonly figure: (id: string) => Figure | undefined;
  readonly cellOf: CellOf;
}

type Part =
  | string
  /** A count as it is, a number with two decimals, or what stands beside the figure. */
  | { readonly id: string; readonly as: 'count' | 'number' | 'remark' };

const count = (id: string): Part => ({ id, as: 'count' });
const number = (id: string): Part => ({ id, as: 'number' });
const remark = (id: string): Part => ({ id, as: 'remark' });

/** @param opening `Pada tahun 2023 Dinas Sosial` */
export function performanceSentence(opening: string, lines: Lines): Sentence {
  const { figure } = lines;
  const parts: Part[] = [`${opening} mengukur `, count('indikator'), ' indikator kinerja'];
  if (figure('sasaran')) parts.push(' untuk ', count('sasaran'), ' sasaran strategis');
  parts.push('.');
  if (figure('capaian')) {
    parts.push(
      ' Sebanyak ',
      count('tercapai'),
      ' indikator mencapai atau melampaui targetnya, dan rata-rata capaian kinerja sebesar ',
      number('capaian'),
      ' persen dengan predikat ',
      remark('capaian'),
      '.',
    );
  }
  if (figure('tanpa-capaian')) {
    parts.push(' Capaian ', count('tanpa-capaian'), ' indikator tidak dapat dihitung.');
  }
  return sentenceOf(parts, lines);
}

/** @param opening `Pada tahun 2023 Dinas Sosial` */
export function budgetSentence(opening: string, lines: Lines): Sentence {
  const { figure } = lines;
  const parts: Part[] = [
    `${opening} mengelola anggaran sebesar Rp`,
    number('pagu'),
    ' melalui ',
    ...listed([
      [count('program'), ' program'],
      ...(figure('kegiatan') ? [[count('kegiatan'), ' kegiatan']] : []),
      ...(figure('sub-kegiatan') ? [[count('sub-kegiatan'), ' sub kegiatan']] : []),
    ]),
    '. Realisasinya sebesar Rp',
    number('realisasi'),
  ];
  if (figure('penyerapan')?.value !== NOTHING) {
    parts.push(' atau ', number('penyerapan'), ' persen');
  }
  parts.push(', sehingga tersisa Rp', number('sisa'), '.');
  if (figure('tertinggi')) {
    parts.push(
      ' Penyerapan tertinggi terdapat pada ',
      remark('tertinggi'),
      ' (',
      number('tertinggi'),
      ' persen) dan terendah pada ',
      remark('terendah'),
      ' (',
      number('terendah'),
      ' persen).',
    );
  }
  return sentenceOf(parts, lines);
}

/** `a`, `a dan b`, `a, b, dan c`. */
function listed(items: readonly (readonly Part[])[]): Part[] {
  return items.flatMap((item, place) => {
    const isLast = place === items.length - 1;
    if (place === 0) return item;
    return [isLast ? (items.length > 2 ? ', dan ' : ' dan ') : ', ', ...item];
  });
}

function sentenceOf(parts: readonly Part[], lines: Lines): Sentence {
  const said = parts.map((part) => (typeof part === 'string' ? quoted(part) : told(part, lines)));
  return {
    formula: said.map(({ formula }) => formula).join('&'),
    value: said.map(({ value }) => value).join(''),
  };
}

function told({ id, as }: Exclude<Part, string>, { figure, cellOf }: Lines): Sentence {
  const found = figure(id);
  const cell = cellOf(id);
  switch (as) {
    case 'count':
      return { formula: cell, value: String(found?.value) };
    case 'number':
      return { formula: twoDecimalsFormula(cell), value: twoDecimals(found?.value ?? NOTHING) };
    case 'remark':
      return { formula: found?.remark?.formula ?? '""', value: found?.remark?.value ?? '' };
  }
}

/** Excel takes at most so many characters in a text within a formula. */
const LONGEST_TEXT = 255;

/** A text as formulas write it, in pieces where it is too long for one. */
export function quoted(text: string): Sentence {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  const formula = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
  return { formula, value: text };
}
