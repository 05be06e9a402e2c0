/** Evaluasi Renja, form E.81: pairs K and Rp, and a numbering row with formulas as text. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { sumOf, type Budget, type BudgetNode, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money, percent } from '../figures';
import { ROMAN } from '../months';
import { numberOf } from '../numbers';
import { treeRows, withoutKode } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface RenjaStyle {
  readonly coded: boolean;
  readonly sasaran: boolean;
  readonly numbered: boolean;
  /** Lines below the table: averages, predicates, factors. */
  readonly foot: boolean;
  readonly unit: boolean;
  readonly words: number;
}

export const arbitraryRenjaStyle: fc.Arbitrary<RenjaStyle> = fc.record({
  coded: fc.boolean(),
  sasaran: fc.boolean(),
  numbered: fc.boolean(),
  foot: fc.boolean(),
  unit: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutRenja(budget: Budget, style: RenjaStyle): Laid {
  const lead = leadColumns(budget.year, style);
  const pairs = pairColumns(budget.year, style);
  const columns: DraftColumn[] = [
    ...lead,
    ...pairs,
    ...(style.unit
      ? [
          {
            heading: ['Unit Perangkat Daerah Penanggung Jawab'],
            role: 'lain',
            also: ['keterangan', 'sumber-data'],
          } as const,
        ]
      : []),
  ];
  const nodes = style.coded ? budget.programs : withoutKode(budget.programs);
  const rows = treeRows(nodes, (node, place) => [
    style.coded ? node.kode : numberOf(node, place),
    ...(style.sasaran
      ? [node.level === 'program' && place === 0 ? 'Meningkatnya kualitas pelayanan' : null]
      : []),
    node.name,
    node.performance.indikator,
    ...figures(node, style),
    ...(style.unit ? ['Dinas Sosial'] : []),
  ]);
  return layOut({
    kind: 'evaluasi-renja',
    titles: [
      `EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN TAHUN ${budget.year}`,
      'Formulir E.81',
    ],
    columns,
    ...(style.numbered ? { numbers: numberCells(columns.length, lead.length) } : {}),
    rows: style.foot ? [...rows, ...footRows()] : rows,
  });
}

function leadColumns(year: number, style: RenjaStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const uraian = say([
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan',
    'Program/Kegiatan/Sub Kegiatan',
  ]).text;
  return [
    style.coded ? { heading: ['Kode'], role: 'kode' } : { heading: ['No'], role: 'no' },
    ...(style.sasaran ? [{ heading: ['Sasaran'], role: 'sasaran' } as const] : []),
    { heading: [uraian], role: 'uraian' },
    {
      heading: [
        say(['Indikator Kinerja Program (outcome)/Kegiatan (output)', 'Indikator Kinerja']).text,
      ],
      role: 'indikator',
    },
  ];
}

function pairColumns(year: number, style: RenjaStyle): DraftColumn[] {
  const short = style.words % 2 === 0;
  const pair = (
    over: readonly string[],
    roles: readonly [DraftColumn['role'], DraftColumn['role']],
    qualifiers: DraftColumn['qualifiers'] = 'any',
  ): DraftColumn[] => [
    { heading: [...over, 'K'], role: roles[0], qualifiers: qualifiers },
    { heading: [...over, short ? 'Rp' : 'Rp.'], role: roles[1], qualifiers: qualifiers },
  ];
  const done = ['realisasi-kinerja', 'realisasi'] as const;
  const plan = ['target', 'pagu'] as const;
  const quarters = short
    ? ROMAN.map((roman) => `TW ${roman}`)
    : ROMAN.map((roman) => roman as string);
  return [
    ...pair([`Target Renstra Perangkat Daerah pada Tahun ${year + 2}`], plan),
    ...pair(
      [`Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Tahun Lalu (${year - 1})`],
      done,
    ),
    ...pair([`Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (${year})`], plan),
    ...quarters.flatMap((name, quarter) =>
      pair(['Realisasi Kinerja Pada Triwulan', name], done, { period: `tw${quarter + 1}` }),
    ),
    ...pair(
      [`Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi (${year})`],
      done,
    ),
    ...pair([`Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun ${year}`], done),
    ...pair(
      [`Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun ${year} (%)`],
      ['capaian', 'persen'],
    ),
  ];
}

function figures(node: BudgetNode, style: RenjaStyle): Literal[] {
  const { target, realisasi } = node.performance;
  const pagu = sumOf(node, (line: Line) => line.pagu);
  const before = sumOf(node, (line: Line) => line.before);
  const quarter = (place: number): number =>
    sumOf(node, ({ spent }: Line) =>
      spent.slice(place * 3, place * 3 + 3).reduce((sum, part) => sum + part, 0),
    );
  const quarters = ROMAN.map((_, place) => quarter(place));
  const year = quarters.reduce((sum, part) => sum + part, 0);
  const steps = [0, 1, 2, 3].map((place) => Math.floor((realisasi * 100 * (place + 1)) / 4) / 100);
  const done = round(steps.reduce((sum, step) => sum + step, 0));
  const whole = pagu * 5;
  return [
    ...[target * 5, money(whole)],
    ...[target * 2, money(before)],
    ...[target, money(pagu)],
    ...steps.flatMap((step, place) => [step, money(quarters[place]!)]),
    ...[done, money(year)],
    ...[round(done + target * 2), money(year + before)],
    ...[percent(round(done + target * 2), target * 5), percent(year + before, whole)],
  ].map((cell) => (style.words % 5 === 0 && cell === 0 ? '-' : cell));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Each pair has one number; the last three say how they are computed. */
function numberCells(columns: number, lead: number): Literal[] {
  const last = (columns - lead) >> 1;
  const numbers: Literal[] = Array.from({ length: lead }, (_, place) => place + 1);
  for (let pair = 0; pair < last; pair++) {
    const number = lead + pair + 1;
    const formula =
      pair === 7
        ? ` = ${number - 4}+${number - 3}+${number - 2}+${number - 1}`
        : pair === 8
          ? ` = ${lead + 2}+${number - 1}`
          : pair === 9
            ? ` = ${number - 1}/${lead + 1} x 100`
            : '';
    numbers.push(formula === '' ? number : `${number}${formula}`, null);
  }
  return numbers.length < columns ? [...numbers, lead + last + 1] : numbers;
}

function footRows(): DraftRow[] {
  const note = (text: string): DraftRow => ({
    cells: [text],
    role: 'note',
    level: null,
    loose: true,
  });
  return [
    note(
      'Faktor pendorong keberhasilan pencapaian kinerja: koordinasi yang baik dengan kecamatan dan desa',
    ),
    note('Faktor penghambat pencapaian kinerja: keterlambatan petunjuk teknis'),
    note('Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan pengadaan'),
  ];
}
