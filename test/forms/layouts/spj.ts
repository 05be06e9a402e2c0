/** SPJ fungsional of the bendahara pengeluaran: fourteen columns, three kinds of SPJ. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { akunKode, type AkunWidth } from '../accounts';
import { linesBelow, walk, type Budget, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money } from '../figures';
import { MONTHS } from '../months';
import { rehang, treeRows } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface SpjStyle {
  readonly width: AkunWidth;
  /** Zero-based month of the report. */
  readonly month: number;
  readonly numbers: 'tanpa' | 'angka' | 'rumus';
  readonly words: number;
}

export const arbitrarySpjStyle: fc.Arbitrary<SpjStyle> = fc.record({
  width: fc.constantFrom('lama', 'baru'),
  month: fc.integer({ min: 1, max: 11 }),
  numbers: fc.constantFrom('tanpa', 'angka', 'rumus'),
  words: fc.nat(9999),
});

export function layOutSpj(budget: Budget, style: SpjStyle): Laid {
  const nodes = walk(budget.programs);
  const rows = treeRows(budget.programs, (node) => [
    node.kode,
    node.name,
    ...cells(linesBelow(node), style),
  ]).flatMap((row, place) => [
    row,
    ...inOrder(nodes[place]!.lines, style).map((line) => lineRow(line, row, style)),
  ]);
  const total: DraftRow = {
    cells: ['JUMLAH', null, ...cells(linesBelow(budget), style)],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 1 },
  };
  return layOut({
    kind: 'spj',
    titles: [
      'LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENGELUARAN',
      '(SPJ BELANJA - FUNGSIONAL)',
      `Bulan : ${MONTHS[style.month]![1]} ${budget.year}`,
    ],
    columns: columnsOf(budget.year, style),
    ...(style.numbers === 'tanpa' ? {} : { numbers: numberCells(style) }),
    rows: [...rehang(rows, total), total],
  });
}

/** Prints list accounts in the order of their codes. */
function inOrder(lines: readonly Line[], { width }: SpjStyle): Line[] {
  const kode = (line: Line): string => akunKode(line, width, 6);
  return [...lines].sort((a, b) => (kode(a) < kode(b) ? -1 : 1));
}

function lineRow(line: Line, parent: DraftRow, style: SpjStyle): DraftRow {
  const kode = akunKode(line, style.width, 6);
  const name = line.account.names[5];
  return {
    cells: [kode, name, ...cells([line], style)],
    role: 'data',
    level: 'akun-6',
    kode,
    parent,
  };
}

/** Gaji by LS, goods by LS or by UP/GU/TU: told by the account. */
function payment({ account, pagu }: Line): 0 | 1 | 2 {
  if (account.names[2] === 'Belanja Pegawai') return 0;
  return pagu % 2 === 0 ? 1 : 2;
}

function cells(lines: readonly Line[], style: SpjStyle): Literal[] {
  const total = (of: readonly Line[], figure: (line: Line) => number): number =>
    of.reduce((sum, line) => sum + figure(line), 0);
  const before = ({ spent }: Line): number =>
    spent.slice(0, style.month).reduce((sum, part) => sum + part, 0);
  const now = ({ spent }: Line): number => spent[style.month]!;
  const triples = ([0, 1, 2] as const).map((kind) => {
    const of = lines.filter((line) => payment(line) === kind);
    const earlier = total(of, before);
    const current = total(of, now);
    return [earlier, current, earlier + current] as const;
  });
  const pagu = total(lines, (line) => line.pagu);
  const spent = triples.reduce((sum, [, , upTo]) => sum + upTo, 0);
  return [pagu, ...triples.flat(), spent, pagu - spent].map(money);
}

function columnsOf(year: number, style: SpjStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const upTo = say(['s/d Bulan Lalu', 's.d. Bulan Lalu', 'Sampai dengan Bulan Lalu']).text;
  const until = upTo.replace('Lalu', 'Ini');
  const triple = (over: string): DraftColumn[] =>
    [upTo, 'Bulan Ini', until].map((text) => ({
      heading: [over, text],
      role: 'realisasi',
      qualifiers: 'any',
    }));
  return [
    { heading: [say(['Kode Rekening', 'Kode']).text], role: 'kode' },
    { heading: ['Uraian'], role: 'uraian' },
    {
      heading: [say(['Jumlah Anggaran', 'Pagu Anggaran', 'Jumlah Anggaran (Rp)']).text],
      role: 'pagu',
    },
    ...triple(say(['SPJ - LS Gaji', 'SPJ-LS GAJI', 'SPJ LS Gaji']).text),
    ...triple(say(['SPJ - LS Barang & Jasa', 'SPJ-LS BARANG DAN JASA']).text),
    ...triple(say(['SPJ UP/GU/TU', 'SPJ-UP/GU/TU']).text),
    {
      heading: [say(['Jumlah SPJ (LS + UP/GU/TU) s/d Bulan Ini', 'Jumlah SPJ s/d Bulan Ini']).text],
      role: 'realisasi',
      also: ['jumlah'],
      qualifiers: 'any',
    },
    { heading: [say(['Sisa Pagu Anggaran', 'Sisa Anggaran']).text], role: 'sisa' },
  ];
}

function numberCells({ numbers }: SpjStyle): Literal[] {
  const formulas: Readonly<Record<number, string>> = {
    6: '6=(4+5)',
    9: '9=(7+8)',
    12: '12=(10+11)',
    13: '13=(6+9+12)',
    14: '14=(3-13)',
  };
  return Array.from({ length: 14 }, (_, place) =>
    numbers === 'rumus' ? (formulas[place + 1] ?? String(place + 1)) : place + 1,
  );
}
