/** SIPD "Rekapitulasi Belanja" / LRA export: four code columns, pairs Anggaran/Realisasi. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { akunTree, type AkunNode, type AkunWidth } from '../accounts';
import { kelompokOf, linesBelow, type Budget, type BudgetNode, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { idText, money, percent } from '../figures';
import { numbersOf } from '../numbers';
import { rehang } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface SipdStyle {
  /** Steps of the account ladder below each sub kegiatan. */
  readonly akun: 'tanpa' | 'semua' | 'rincian';
  readonly width: AkunWidth;
  /** How amounts are kept: numbers, text, or numbers with zeros as text. */
  readonly amounts: 'angka' | 'teks' | 'nol-teks';
  /** Kelompok belanja that the region has, besides operasi and modal. */
  readonly btt: boolean;
  readonly transfer: boolean;
  /** Columns that staff add to the right. */
  readonly total: boolean;
  readonly codeHeadings: boolean;
  readonly words: number;
}

export const arbitrarySipdStyle: fc.Arbitrary<SipdStyle> = fc.record({
  akun: fc.constantFrom('tanpa', 'semua', 'rincian'),
  width: fc.constantFrom('lama', 'baru'),
  amounts: fc.constantFrom('angka', 'teks', 'nol-teks'),
  btt: fc.boolean(),
  transfer: fc.boolean(),
  total: fc.boolean(),
  codeHeadings: fc.boolean(),
  words: fc.nat(9999),
});

/** Digit and name of each kelompok belanja with the qualifier that names it. */
const KELOMPOK = [
  ['1', 'Operasi', 'operasi'],
  ['2', 'Modal', 'modal'],
  ['3', 'Tidak Terduga', 'tidak-terduga'],
  ['4', 'Transfer', 'transfer'],
] as const;

export function layOutSipd(budget: Budget, style: SipdStyle): Laid {
  const kelompok = KELOMPOK.filter(
    ([digit]) => (digit !== '3' || style.btt) && (digit !== '4' || style.transfer),
  );
  // A region without a kelompok has no such lines: they do not appear in its export.
  const has = (line: Line): boolean => kelompok.some(([digit]) => digit === kelompokOf(line));
  const columns = columnsOf(budget, style, kelompok);
  const figures = (lines: readonly Line[]): Literal[] =>
    figureCells(lines.filter(has), style, kelompok);
  const rows = sheetRows(budget, style, figures, has);
  const total: DraftRow = {
    cells: ['Jumlah', null, null, null, null, ...figures(linesBelow(budget))],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 4 },
  };
  return layOut({
    kind: 'realisasi-program',
    titles: [
      'PEMERINTAH KABUPATEN FLORES TIMUR',
      'REKAPITULASI BELANJA MENURUT URUSAN PEMERINTAHAN DAERAH, ORGANISASI, PROGRAM, KEGIATAN DAN SUB KEGIATAN',
      'LAPORAN REALISASI ANGGARAN',
      `TAHUN ANGGARAN ${budget.year}`,
    ],
    columns,
    numbers: numbersOf(columns.length, style.words),
    rows: [...rehang(rows, total), total],
  });
}

type Kelompok = readonly (typeof KELOMPOK)[number][];

function columnsOf(budget: Budget, style: SipdStyle, kelompok: Kelompok): DraftColumn[] {
  const say = wordings(style.words, budget.year);
  const long = say(['', 'Belanja ', 'BELANJA ']).text;
  const over = say(['Kelompok Belanja', 'Jenis Belanja', 'Belanja']).text;
  const codes = style.codeHeadings
    ? ['Urusan/Bidang Urusan', 'SKPD', 'Program/Kegiatan/Sub Kegiatan', 'Rekening'].map((text) => [
        'Kode',
        text,
      ])
    : Array.from({ length: 4 }, () => ['Kode']);
  return [
    ...codes.map((heading): DraftColumn => ({ heading, role: 'kode' })),
    { heading: ['Uraian'], role: 'uraian' },
    ...kelompok.flatMap(([, name, group]): DraftColumn[] => [
      { heading: [over, `${long}${name}`, 'Anggaran'], role: 'pagu', qualifiers: { group } },
      { heading: [over, `${long}${name}`, 'Realisasi'], role: 'realisasi', qualifiers: { group } },
    ]),
    ...(style.total
      ? ([
          { heading: ['Total', 'Anggaran'], role: 'pagu', also: ['jumlah'] },
          { heading: ['Total', 'Realisasi'], role: 'realisasi' },
          { heading: ['%'], role: 'persen' },
        ] as const)
      : []),
  ];
}

function figureCells(lines: readonly Line[], style: SipdStyle, kelompok: Kelompok): Literal[] {
  const amount = (sen: number): Literal => {
    if (style.amounts === 'teks') return idText(sen, sen % 100 === 0 ? 0 : 2);
    return style.amounts === 'nol-teks' && sen === 0 ? '0,00' : money(sen);
  };
  const sum = (of: readonly Line[], figure: (line: Line) => number): number =>
    of.reduce((total, line) => total + figure(line), 0);
  const pagu = (line: Line): number => line.pagu;
  const realisasi = (line: Line): number => line.realisasi;
  const pairs = kelompok.flatMap(([digit]) => {
    const members = lines.filter((line) => kelompokOf(line) === digit);
    return [amount(sum(members, pagu)), amount(sum(members, realisasi))];
  });
  const whole = [sum(lines, pagu), sum(lines, realisasi)] as const;
  return style.total ? [...pairs, ...whole.map(amount), percent(whole[1], whole[0])] : pairs;
}

function sheetRows(
  budget: Budget,
  style: SipdStyle,
  figures: (lines: readonly Line[]) => Literal[],
  has: (line: Line) => boolean,
): DraftRow[] {
  const rows: DraftRow[] = [];
  const skpd = budget.skpd[0];
  const bidangKode = budget.bidang[0];
  const push = (
    row: Pick<DraftRow, 'level' | 'parent'>,
    codes: readonly Literal[],
    kode: string,
    name: string,
    lines: readonly Line[],
  ): DraftRow => {
    const cells = [
      ...codes,
      ...Array.from({ length: 4 - codes.length }, () => null),
      name,
      ...figures(lines),
    ];
    const drawn: DraftRow = { ...row, kode, cells, role: 'data' };
    rows.push(drawn);
    return drawn;
  };
  const addAkun = (nodes: readonly AkunNode[], parent: DraftRow, sub: BudgetNode): void => {
    for (const node of nodes) {
      const row = push(
        { level: node.level, parent },
        [bidangKode, skpd, sub.kode, node.kode],
        node.kode,
        node.name,
        node.lines,
      );
      addAkun(node.children, row, sub);
    }
  };
  const addNode = (node: BudgetNode, parent: DraftRow): void => {
    const lines = linesBelow(node);
    const row = push(
      { level: node.level, parent },
      [bidangKode, skpd, node.kode],
      node.kode,
      node.name,
      lines,
    );
    for (const child of node.children) addNode(child, row);
    if (node.level !== 'sub-kegiatan' || style.akun === 'tanpa') return;
    addAkun(akunTree(lines.filter(has), style.width, style.akun === 'semua' ? 1 : 6, 6), row, node);
  };
  const all = linesBelow(budget);
  const urusan = push({ level: 'urusan', parent: null }, [budget.urusan[0]], ...budget.urusan, all);
  const bidang = push({ level: 'bidang', parent: urusan }, [bidangKode], ...budget.bidang, all);
  const organisasi = push(
    { level: 'skpd', parent: bidang },
    [bidangKode, skpd],
    ...budget.skpd,
    all,
  );
  for (const program of budget.programs) addNode(program, organisasi);
  return rows;
}
