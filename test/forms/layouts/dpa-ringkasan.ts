/** DPA SKPD (ringkasan): pendapatan, belanja, surplus, pembiayaan with their printed sums. */
import fc from 'fast-check';
import type { Literal } from '../../support/sheet';
import { akunTree, totalOf } from '../accounts';
import { linesBelow, type Budget } from '../budget';
import { layOut, type DraftColumn, type DraftRow } from '../draft';
import { money } from '../figures';
import { pembiayaanTree, pendapatanTree, type RevenueNode } from '../revenue';
import type { Laid } from '../truth';
import { wordings } from '../words';

export interface DpaRingkasanStyle {
  readonly pendapatan: boolean;
  readonly pembiayaan: boolean;
  readonly printedSums: boolean;
  readonly words: number;
}

export const arbitraryDpaRingkasanStyle: fc.Arbitrary<DpaRingkasanStyle> = fc.record({
  pendapatan: fc.boolean(),
  pembiayaan: fc.boolean(),
  printedSums: fc.boolean(),
  words: fc.nat(9999),
});

export function layOutDpaRingkasan(budget: Budget, style: DpaRingkasanStyle): Laid {
  const say = wordings(style.words, budget.year);
  const columns: DraftColumn[] = [
    { heading: [say(['Kode', 'Kode Rekening', 'KODE REKENING']).text], role: 'kode' },
    { heading: [say(['Uraian', 'URAIAN']).text], role: 'uraian' },
    {
      heading: [say(['Jumlah', 'Jumlah (Rp)', 'JUMLAH (Rp)']).text],
      role: 'jumlah',
      also: ['pagu'],
    },
  ];
  const belanja = belanjaTree(budget);
  const blocks = [
    ...(style.pendapatan ? [block(pendapatanTree(budget, 3), 'Jumlah Pendapatan', style)] : []),
    block(belanja, 'Jumlah Belanja', style),
  ];
  const income = style.pendapatan ? pendapatanTree(budget, 3).amount : 0;
  const surplus = loose('Total Surplus/(Defisit)', income - belanja.amount);
  const finance = pembiayaanTree(budget);
  const [receipts, spending] = finance.children;
  const net = loose('Pembiayaan Neto', receipts!.amount - spending!.amount);
  return layOut({
    kind: 'dpa-ringkasan',
    titles: [
      'DOKUMEN PELAKSANAAN ANGGARAN SATUAN KERJA PERANGKAT DAERAH',
      'Ringkasan Dokumen Pelaksanaan Anggaran Pendapatan, Belanja dan Pembiayaan Daerah',
      `Tahun Anggaran ${budget.year}`,
    ],
    columns,
    rows: [
      ...blocks.flat(),
      surplus,
      // 6 is no sum of 6.1 and 6.2: receipts and spending stand against each other.
      ...(style.pembiayaan
        ? [...rowsOf({ ...finance, amount: receipts!.amount - spending!.amount }, null), net]
        : []),
    ],
  });
}

function belanjaTree(budget: Budget): RevenueNode {
  const [root] = akunTree(linesBelow(budget), 'baru', 1, 3);
  const turn = (node: NonNullable<typeof root>): RevenueNode => ({
    level: node.level,
    kode: node.kode,
    name: node.name,
    amount: totalOf(node.lines, (line) => line.pagu),
    children: node.children.map(turn),
  });
  return turn(root!);
}

function block(node: RevenueNode, label: string, style: DpaRingkasanStyle): DraftRow[] {
  if (!style.printedSums) return rowsOf(node, null);
  const sum: DraftRow = {
    cells: [null, label, money(node.amount)],
    role: 'subtotal',
    level: 'total',
    alsoRoles: ['total'],
  };
  return [...rowsOf(node, sum), sum];
}

export function rowsOf(
  node: RevenueNode,
  parent: DraftRow | null,
  cells: (node: RevenueNode) => readonly Literal[] = ({ kode, name, amount }) => [
    kode,
    name,
    money(amount),
  ],
): DraftRow[] {
  const row: DraftRow = {
    cells: cells(node),
    role: 'data',
    level: node.level,
    kode: node.kode,
    parent,
  };
  return [row, ...node.children.flatMap((child) => rowsOf(child, row, cells))];
}

/** A difference of blocks: neither a sum of rows nor a row of the ladder. */
function loose(label: string, amount: number): DraftRow {
  return {
    cells: [null, label, money(amount)],
    role: 'subtotal',
    level: null,
    loose: true,
    alsoRoles: ['total', 'data'],
  };
}
