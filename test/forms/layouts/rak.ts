/** RAK: the cash plan, twelve months and quarters against pagu. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { akunKode, type AkunWidth } from '../accounts';
import { sumOf, walk, type Budget, type BudgetNode, type Line } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money } from '../figures';
import { MONTHS, ROMAN } from '../months';
import { rehang, treeRows } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface RakStyle {
  /** Account lines below each sub kegiatan, in the same code column. */
  readonly akun: boolean;
  readonly width: AkunWidth;
  /** Months grouped under their quarter, with the quarter's sum. */
  readonly quarters: boolean;
  readonly sum: boolean;
  readonly shortMonths: boolean;
  readonly total: boolean;
  readonly words: number;
}

export const arbitraryRakStyle: fc.Arbitrary<RakStyle> = fc.record({
  akun: fc.boolean(),
  width: fc.constantFrom('lama', 'baru'),
  quarters: fc.boolean(),
  sum: fc.boolean(),
  shortMonths: fc.boolean(),
  total: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutRak(budget: Budget, style: RakStyle): Laid {
  const figures = (node: BudgetNode | Budget): Literal[] =>
    cells((figure) => sumOf(node, figure), style);
  const tree = treeRows(budget.programs, (node) => [node.kode, node.name, ...figures(node)]);
  const rows = style.akun ? withAkun(tree, budget, style) : tree;
  const total: DraftRow = {
    cells: ['Jumlah', null, ...figures(budget)],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 1 },
  };
  return layOut({
    kind: 'rak',
    titles: ['RENCANA ANGGARAN KAS (RAK)', `TAHUN ANGGARAN ${budget.year}`],
    columns: columnsOf(budget.year, style),
    rows: style.total ? [...rehang(rows, total), total] : rows,
  });
}

type Sum = (figure: (line: Line) => number) => number;

function cells(sum: Sum, style: RakStyle): Literal[] {
  const months = MONTHS.map((_, month) => sum(({ plan }) => plan[month]!));
  const quarter = (place: number): number =>
    months.slice(place * 3, place * 3 + 3).reduce((total, part) => total + part, 0);
  const planned = style.quarters
    ? ROMAN.flatMap((_, place) => [...months.slice(place * 3, place * 3 + 3), quarter(place)])
    : months;
  const whole = sum(({ pagu }) => pagu);
  return [whole, ...planned, ...(style.sum ? [whole] : [])].map(money);
}

/** Puts the account lines below their sub kegiatan, which stand in tree order. */
function withAkun(rows: readonly DraftRow[], budget: Budget, style: RakStyle): DraftRow[] {
  const nodes = walk(budget.programs);
  return rows.flatMap((row, place) => [
    row,
    ...nodes[place]!.lines.map((line): DraftRow => {
      const kode = akunKode(line, style.width, 6);
      const name = line.account.names[5];
      return {
        cells: [kode, name, ...cells((figure) => figure(line), style)],
        role: 'data',
        level: 'akun-6',
        kode,
        parent: row,
      };
    }),
  ]);
}

function columnsOf(year: number, style: RakStyle): DraftColumn[] {
  const say = wordings(style.words, year);
  const monthName = (month: (typeof MONTHS)[number]): string =>
    style.shortMonths ? month[2] : month[1];
  const triwulan = say(['Triwulan', 'TRIWULAN', 'TW']).text;
  const month = (place: number, over: readonly string[]): DraftColumn => ({
    heading: [...over, monthName(MONTHS[place]!)],
    role: 'pagu',
    also: ['target', 'jumlah'],
    qualifiers: { period: MONTHS[place]![0] },
  });
  const planned = style.quarters
    ? ROMAN.flatMap((roman, quarter): DraftColumn[] => [
        ...[0, 1, 2].map((step) => month(quarter * 3 + step, [`${triwulan} ${roman}`])),
        {
          heading: [`${triwulan} ${roman}`, 'Jumlah'],
          role: 'jumlah',
          also: ['pagu', 'target'],
          qualifiers: { period: `tw${quarter + 1}` },
        },
      ])
    : MONTHS.map((_, place) => month(place, style.words % 2 === 0 ? ['Bulan'] : []));
  return [
    { heading: [say(['Kode', 'Kode Rekening']).text], role: 'kode' },
    { heading: ['Uraian'], role: 'uraian' },
    {
      heading: [say(['Anggaran', 'Pagu', 'Anggaran Tahun Ini', 'Pagu Anggaran (Rp)']).text],
      role: 'pagu',
    },
    ...planned,
    ...(style.sum
      ? [
          {
            heading: [say(['Jumlah', 'Total', 'Jumlah (Rp)']).text],
            role: 'jumlah',
            also: ['pagu'],
          } as const,
        ]
      : []),
  ];
}
