/** DPA Rincian Belanja of one sub kegiatan, and its DPPA with everything twice. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { akunTree, totalOf, type AkunNode, type AkunWidth } from '../accounts';
import { walk, type Budget, type BudgetNode, type Line } from '../budget';
import { componentsOf, type Component, type Group } from '../components';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money, parenthesised } from '../figures';
import { rehang } from '../tree-rows';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface DpaRincianStyle {
  readonly perubahan: boolean;
  readonly width: AkunWidth;
  /** `[ # ]` in the code column, or before the text. */
  readonly marksInKode: boolean;
  readonly groups: 1 | 3;
  readonly twoRows: boolean;
  /** Header lines `Program : 1.06.02 - …` above the table. */
  readonly headerLines: boolean;
  readonly words: number;
}

export const arbitraryDpaRincianStyle = (perubahan: boolean): fc.Arbitrary<DpaRincianStyle> =>
  fc.record({
    perubahan: fc.constant(perubahan),
    width: fc.constantFrom('lama', 'baru'),
    marksInKode: fc.boolean(),
    groups: fc.constantFrom(1, 3),
    twoRows: fc.constantFrom(true, true, false),
    headerLines: fc.boolean(),
    words: fc.nat(9999),
  });

export function layOutDpaRincian(budget: Budget, style: DpaRincianStyle): Laid {
  const sub = walk(budget.programs).find(({ level }) => level === 'sub-kegiatan')!;
  const columns = style.perubahan ? changedColumns() : plainColumns(budget, style);
  const rows = ladderRows(akunTree(sub.lines, style.width, 1, 6), style, null);
  const amounts = amountCells(sub.lines, style);
  const total: DraftRow = {
    cells: ['Jumlah Anggaran Sub Kegiatan', null, ...amounts],
    role: 'total',
    level: 'total',
    merge: { left: 0, right: 1 },
  };
  return layOut({
    kind: 'dpa-rincian',
    titles: titlesOf(budget, sub, style),
    columns,
    rows: [...rehang(rows, total), total],
  });
}

function titlesOf(budget: Budget, sub: BudgetNode, style: DpaRincianStyle): (string | Literal[])[] {
  const nodes = walk(budget.programs);
  const above = (level: string): BudgetNode => nodes.find((node) => node.level === level)!;
  const line = (label: string, kode: string, name: string): Literal[] => [
    label,
    ': ',
    `${kode} - ${name}`,
  ];
  const lines = [
    line('Urusan Pemerintahan', ...budget.urusan),
    line('Bidang Urusan', ...budget.bidang),
    line('Program', above('program').kode, above('program').name),
    line('Kegiatan', above('kegiatan').kode, above('kegiatan').name),
    line('Sub Kegiatan', sub.kode, sub.name),
    line('Organisasi', ...budget.skpd),
  ];
  return [
    `DOKUMEN PELAKSANAAN ${style.perubahan ? 'PERUBAHAN ' : ''}ANGGARAN SATUAN KERJA PERANGKAT DAERAH`,
    ...(style.headerLines ? lines : []),
    'Rincian Belanja Kegiatan Satuan Kerja Perangkat Daerah',
  ];
}

function plainColumns(budget: Budget, style: DpaRincianStyle): DraftColumn[] {
  const say = wordings(style.words, budget.year);
  const under = (text: string): string[] =>
    style.twoRows ? ['Rincian Perhitungan', text] : [text];
  return [
    { heading: [say(['Kode Rekening', 'Kode', 'KODE REKENING']).text], role: 'kode' },
    { heading: [say(['Uraian', 'URAIAN']).text], role: 'uraian' },
    { heading: under(say(['Koefisien', 'Volume', 'Koefisien/Volume']).text), role: 'koefisien' },
    { heading: under('Satuan'), role: 'satuan' },
    { heading: under(say(['Harga', 'Harga Satuan', 'Harga (Rp)']).text), role: 'harga' },
    { heading: under('PPN'), role: 'ppn' },
    { heading: [say(['Jumlah (Rp)', 'Jumlah', 'JUMLAH (Rp)']).text], role: 'jumlah' },
  ];
}

function changedColumns(): DraftColumn[] {
  const side = (text: string, state: 'sebelum' | 'sesudah'): DraftColumn[] =>
    (
      [
        ['Koefisien', 'koefisien'],
        ['Satuan', 'satuan'],
        ['Harga', 'harga'],
        ['PPN', 'ppn'],
      ] as const
    )
      .map(([name, role]): DraftColumn => ({
        heading: [text, 'Rincian Perhitungan', name],
        role,
        qualifiers: 'any',
      }))
      .concat({ heading: [text, 'Jumlah (Rp)'], role: 'jumlah', qualifiers: { state } });
  return [
    { heading: ['Kode Rekening'], role: 'kode' },
    { heading: ['Uraian'], role: 'uraian' },
    ...side('Sebelum Perubahan', 'sebelum'),
    ...side('Setelah Perubahan', 'sesudah'),
    { heading: ['Bertambah/(Berkurang)'], role: 'selisih', qualifiers: 'any' },
  ];
}

/** The amount columns of a row that has no calculation of its own. */
function amountCells(lines: readonly Line[], style: DpaRincianStyle): Literal[] {
  const pagu = totalOf(lines, (line) => line.pagu);
  const before = totalOf(lines, (line) => line.before);
  return amountsOf(before, pagu, style);
}

function amountsOf(before: number, pagu: number, style: DpaRincianStyle): Literal[] {
  const empty = [null, null, null, null];
  return style.perubahan
    ? [...empty, money(before), ...empty, money(pagu), difference(before, pagu, style)]
    : [...empty, money(pagu)];
}

function difference(before: number, after: number, style: DpaRincianStyle): Literal {
  const changed = after - before;
  return changed < 0 && changed % 100 === 0 && style.words % 2 === 0
    ? parenthesised(changed)
    : money(changed);
}

function ladderRows(
  nodes: readonly AkunNode[],
  style: DpaRincianStyle,
  parent: DraftRow | null,
): DraftRow[] {
  return nodes.flatMap((node) => {
    const row: DraftRow = {
      cells: [node.kode, node.name, ...amountCells(node.lines, style)],
      role: 'data',
      level: node.level,
      kode: node.kode,
      parent,
    };
    const below =
      node.level === 'akun-6' ? lineRows(node, style, row) : ladderRows(node.children, style, row);
    return [row, ...below];
  });
}

function lineRows(node: AkunNode, style: DpaRincianStyle, leaf: DraftRow): DraftRow[] {
  return node.lines.flatMap((line) => {
    const after = componentsOf(line, line.pagu, style.groups);
    const before = componentsOf(line, line.before, style.groups);
    return after.flatMap((group, place) => groupRows([before[place]!, group], style, leaf));
  });
}

function groupRows(
  [before, group]: readonly [Group, Group],
  style: DpaRincianStyle,
  leaf: DraftRow,
): DraftRow[] {
  const sum = ({ remarks }: Group): number =>
    remarks.reduce((total, remark) => total + remarkSum(remark), 0);
  const head = marked(
    '[ # ]',
    `${group.name}\nSumber Dana : ${group.fund}`,
    amountsOf(sum(before), sum(group), style),
    style,
    leaf,
  );
  return [
    head,
    ...group.remarks.flatMap((remark, place) => {
      const was = before.remarks[place]!;
      const row = marked(
        '[ - ]',
        remark.name,
        amountsOf(remarkSum(was), remarkSum(remark), style),
        style,
        head,
      );
      const parts = remark.components.map((component, turn) =>
        componentRow([was.components[turn]!, component], style, row),
      );
      return [row, ...parts];
    }),
  ];
}

function remarkSum({ components }: Group['remarks'][number]): number {
  return components.reduce((total, { amount }) => total + amount, 0);
}

function marked(
  mark: string,
  text: string,
  amounts: Literal[],
  style: DpaRincianStyle,
  parent: DraftRow,
): DraftRow {
  const lead = style.marksInKode ? [mark, text] : [null, `${mark} ${text}`];
  return { cells: [...lead, ...amounts], role: 'data', level: 'kelompok', parent };
}

function componentRow(
  [before, after]: readonly [Component, Component],
  style: DpaRincianStyle,
  parent: DraftRow,
): DraftRow {
  const name = `${after.name}\nSpesifikasi : ${after.spec}`;
  const cells = style.perubahan
    ? [
        null,
        name,
        ...calculation(before),
        ...calculation(after),
        difference(before.amount, after.amount, style),
      ]
    : [null, name, ...calculation(after)];
  return { cells, role: 'data', level: 'komponen', parent };
}

function calculation({ volume, unit, price, ppn, amount }: Component): Literal[] {
  return [
    `${volume} ${unit}`,
    unit,
    money(price),
    ppn === 0 ? 0 : { value: 0.11, numberFormat: '0%' },
    money(amount),
  ];
}
