/** Accounts of pendapatan and pembiayaan with amounts that follow from a budget. */
import type { Level } from '../../src/domain';
import type { Budget } from './budget';
import { linesBelow } from './budget';

export interface RevenueNode {
  readonly level: Level;
  readonly kode: string;
  readonly name: string;
  /** Sen. */
  readonly amount: number;
  readonly children: readonly RevenueNode[];
}

const PENDAPATAN: readonly (readonly [kode: string, name: string])[] = [
  ['4', 'PENDAPATAN DAERAH'],
  ['4.1', 'PENDAPATAN ASLI DAERAH (PAD)'],
  ['4.1.02', 'Retribusi Daerah'],
  ['4.1.02.01', 'Retribusi Jasa Umum'],
  ['4.1.02.01.01', 'Retribusi Pelayanan Kesehatan'],
  ['4.1.02.01.01.0001', 'Retribusi Pelayanan Kesehatan di Puskesmas'],
  ['4.1.02.01.02', 'Retribusi Pelayanan Persampahan/Kebersihan'],
  ['4.1.02.01.02.0001', 'Retribusi Pengambilan/Pengumpulan Sampah'],
  ['4.1.02.02', 'Retribusi Jasa Usaha'],
  ['4.1.02.02.01', 'Retribusi Pemakaian Kekayaan Daerah'],
  ['4.1.02.02.01.0003', 'Retribusi Pemakaian Ruangan'],
  ['4.1.04', 'Lain-lain PAD yang Sah'],
  ['4.1.04.16', 'Pendapatan BLUD'],
  ['4.1.04.16.01', 'Pendapatan BLUD'],
  ['4.1.04.16.01.0001', 'Pendapatan BLUD dari Jasa Layanan'],
];
const PEMBIAYAAN: readonly (readonly [kode: string, name: string])[] = [
  ['6', 'PEMBIAYAAN DAERAH'],
  ['6.1', 'PENERIMAAN PEMBIAYAAN'],
  ['6.1.01', 'Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya'],
  ['6.2', 'PENGELUARAN PEMBIAYAAN'],
  ['6.2.02', 'Penyertaan Modal Daerah'],
];

/** @param deepest last step of the ladder shown, 1 to 6 */
export function pendapatanTree(budget: Budget, deepest: number): RevenueNode {
  return treeOf(PENDAPATAN, budget, deepest);
}

export function pembiayaanTree(budget: Budget): RevenueNode {
  return treeOf(PEMBIAYAAN, budget, 3);
}

function treeOf(accounts: typeof PENDAPATAN, budget: Budget, deepest: number): RevenueNode {
  const [first] = linesBelow(budget);
  const base = first!.pagu;
  const build = ([kode, name]: (typeof accounts)[number]): RevenueNode => {
    const depth = kode.split('.').length;
    const below = accounts
      .filter(([other]) => other.startsWith(`${kode}.`) && other.split('.').length === depth + 1)
      .map(build);
    const own = Math.round((base * ((kode.length * 7 + name.length) % 23)) / 700) * 100 + 100_000;
    const amount = below.length === 0 ? own : below.reduce((sum, node) => sum + node.amount, 0);
    const level = `akun-${depth}` as Level;
    return { level, kode, name, amount, children: depth < deepest ? below : [] };
  };
  return build(accounts[0]!);
}
