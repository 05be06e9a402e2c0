/** DPA Belanja SKPD and its Perubahan: five code cells, kelompok belanja, T-1 and T+1. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { kelompokOf, linesBelow, type Budget, type BudgetNode, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money } from '../figures';
import { rehang, treeRows } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';
import { fiveParts } from './realisasi';

export interface DpaBelanjaStyle {
  readonly perubahan: boolean;
  readonly numbers: 'tanpa' | 'angka' | 'rumus';
  readonly codeHeadings: boolean;
  readonly words: number;
}

export const arbitraryDpaBelanjaStyle = (perubahan: boolean): fc.Arbitrary<DpaBelanjaStyle> =>
  fc.record({
    perubahan: fc.constant(perubahan),
    numbers: fc.constantFrom('tanpa', 'angka', 'rumus'),
    codeHeadings: fc.boolean(),
    words: fc.nat(9999),
  });

const KELOMPOK = [
  ['1', 'Operasi', 'operasi'],
  ['2', 'Modal', 'modal'],
  ['3', 'Tidak Terduga', 'tidak-terduga'],
  ['4', 'Transfer', 'transfer'],
] as const;
const CODES = ['Urusan', 'Bidang Urusan', 'Program', 'Kegiatan', 'Sub Kegiatan'];
/** Columns before the first amount: five codes, uraian, sumber dana, lokasi. */
const LEAD = 8;

export function layOutDpaBelanja(budget: Budget, style: DpaBelanjaStyle): Laid {
  const columns = columnsOf(budget, style);
  const rows = treeRows(budget.programs, (node) => [
    ...fiveParts(node.kode),
    node.name,
    ...(node.level === 'sub-kegiatan' ? ['Dana Alokasi Umum', 'Kab. Flores Timur'] : [null, null]),
    ...amounts(node, style),
  ]);
  const total: DraftRow = {
    cells: ['Jumlah', ...Array.from({ length: LEAD - 1 }, () => null), ...amounts(budget, style)],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: LEAD - 1 },
  };
  return layOut({
    kind: 'dpa-belanja',
    titles: [
      style.perubahan
        ? 'DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH'
        : 'DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH',
      `Rekapitulasi Dokumen Pelaksanaan Anggaran Belanja Berdasarkan Program dan Kegiatan`,
      `Tahun Anggaran ${budget.year}`,
    ],
    columns,
    ...(style.numbers === 'tanpa' ? {} : { numbers: numberCells(columns, style) }),
    rows: [...rehang(rows, total), total],
  });
}

function amounts(node: BudgetNode | Budget, style: DpaBelanjaStyle): Literal[] {
  const lines = linesBelow(node);
  const of = (figure: (line: Line) => number): Literal[] => {
    const parts = KELOMPOK.map(([digit]) =>
      total(
        lines.filter((line) => kelompokOf(line) === digit),
        figure,
      ),
    );
    return [...parts, parts.reduce((sum, part) => sum + part, 0)].map(money);
  };
  const pagu = (line: Line): number => line.pagu;
  const before = (line: Line): number => line.before;
  // Rounded per line, so that they add up at every level.
  const lastYear = money(total(lines, (line) => Math.round((line.before * 0.9) / 100) * 100));
  const nextYear = money(total(lines, (line) => Math.round((line.pagu * 1.05) / 100) * 100));
  return style.perubahan
    ? [...of(before), ...of(pagu), money(total(lines, pagu) - total(lines, before))]
    : [lastYear, ...of(pagu), nextYear];
}

function total(lines: readonly Line[], figure: (line: Line) => number): number {
  return lines.reduce((sum, line) => sum + figure(line), 0);
}

function columnsOf(budget: Budget, style: DpaBelanjaStyle): DraftColumn[] {
  const say = wordings(style.words, budget.year);
  const long = say(['', 'Belanja ']).text;
  const groups = (
    over: readonly string[],
    common: { period?: string; state?: 'sebelum' | 'sesudah' },
  ): DraftColumn[] => [
    ...KELOMPOK.map(([, name, group]): DraftColumn => ({
      heading: [...over, `${long}${name}`],
      role: 'pagu',
      qualifiers: { ...common, group },
    })),
    { heading: [...over, 'Jumlah'], role: 'jumlah', also: ['pagu'], qualifiers: { ...common } },
  ];
  const period = String(budget.year);
  const money: DraftColumn[] = style.perubahan
    ? [
        ...groups(['Jumlah', 'Sebelum Perubahan'], { state: 'sebelum' }),
        ...groups(['Jumlah', say(['Setelah Perubahan', 'Sesudah Perubahan']).text], {
          state: 'sesudah',
        }),
        { heading: ['Bertambah/(Berkurang)'], role: 'selisih', qualifiers: 'any' },
      ]
    : [
        { heading: ['Jumlah', 'T-1'], role: 'pagu', also: ['jumlah'], qualifiers: 'any' },
        ...groups(['Jumlah', `Tahun ${budget.year}`], { period }),
        { heading: ['Jumlah', 'T+1'], role: 'pagu', also: ['jumlah'], qualifiers: 'any' },
      ];
  return [
    ...CODES.map((name): DraftColumn => ({
      heading: style.codeHeadings ? ['Kode', name] : ['Kode'],
      role: 'kode',
    })),
    { heading: ['Uraian'], role: 'uraian' },
    { heading: [say(['Sumber Dana', 'Sumber Pendanaan']).text], role: 'sumber-dana' },
    { heading: ['Lokasi'], role: 'lokasi' },
    ...money,
  ];
}

/** `14 = (10+11+12+13)`: the numbering row of the print says which columns the Jumlah adds up. */
function numberCells(columns: readonly DraftColumn[], style: DpaBelanjaStyle): Literal[] {
  return columns.map(({ heading }, place) => {
    const number = place + 1;
    const isJumlah = heading.length > 1 && heading.at(-1) === 'Jumlah';
    if (style.numbers !== 'rumus') return number;
    return isJumlah
      ? `${number} = (${number - 4}+${number - 3}+${number - 2}+${number - 1})`
      : String(number);
  });
}
