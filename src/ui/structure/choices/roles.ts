import type { ColumnRole, TableKind } from '../../../app';
import { isBudget, type ChoiceGroup } from './kinds';

export type RoleGroup = 'budget' | 'performance' | 'details' | 'other';

const ROLES: Readonly<Record<RoleGroup, readonly ColumnRole[]>> = {
  budget: ['kode', 'uraian', 'pagu', 'realisasi', 'persen', 'sisa', 'selisih', 'fisik'],
  performance: [
    'sasaran',
    'indikator',
    'satuan',
    'target',
    'realisasi-kinerja',
    'capaian',
    'predikat',
    'tujuan',
    'kondisi-awal',
    'standar-nasional',
    'rumus',
    'pembilang',
    'penyebut',
    'sumber-data',
    'batas',
    'warna',
  ],
  details: ['koefisien', 'harga', 'ppn', 'jumlah', 'sumber-dana', 'lokasi'],
  other: ['no', 'keterangan', 'lain'],
};

/** Roles that a column can have, those of the table's own field first. */
export function roleChoices(kind: TableKind): ChoiceGroup<RoleGroup, ColumnRole>[] {
  const order: readonly RoleGroup[] = isBudget(kind)
    ? ['budget', 'performance', 'details', 'other']
    : ['performance', 'budget', 'details', 'other'];
  return order.map((group) => ({ group, values: ROLES[group] }));
}
