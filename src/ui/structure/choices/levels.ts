import type { RowRole, TableKind, Wish } from '../../../app';

type RowWish = Extract<Wish, { about: 'row' }>;
/** Level that a person can give to a row. */
export type LevelChoice = Extract<RowWish, { level: string }>['level'];
/** Role that a person can give to a row. */
export type RowRoleChoice = Extract<RowWish, { role: string }>['role'];

const PROGRAMS: readonly LevelChoice[] = [
  'program',
  'kegiatan',
  'sub-kegiatan',
  'urusan',
  'bidang',
  'skpd',
];
const ACCOUNTS: readonly LevelChoice[] = [
  'akun-1',
  'akun-2',
  'akun-3',
  'akun-4',
  'akun-5',
  'akun-6',
];
const DETAILS: readonly LevelChoice[] = ['kelompok', 'komponen'];

/** Levels that rows of a kind of table can have, the likeliest first. */
export function levelChoices(kind: TableKind): readonly LevelChoice[] {
  switch (kind) {
    case 'realisasi-program':
    case 'dpa-belanja':
    case 'rfk':
    case 'rak':
    case 'evaluasi-renja':
    case 'spj':
      return [...PROGRAMS, ...ACCOUNTS];
    case 'realisasi-akun':
    case 'dpa-ringkasan':
    case 'dpa-pendapatan':
      return [...ACCOUNTS, ...PROGRAMS];
    case 'dpa-rincian':
      return [...ACCOUNTS, ...DETAILS];
    case 'pk-program':
      return ['program', 'kegiatan', 'sub-kegiatan', 'kelompok'];
    case 'skala-predikat':
    case 'lain':
      return [];
    default:
      return ['sasaran', 'indikator'];
  }
}

/** What a row can be besides a row of a level. */
export const ROW_ROLES: readonly RowRoleChoice[] = ['total', 'subtotal', 'average', 'note'];

/** What a row is: its level where it is a row of data that has one, else its role. */
export function rowValue(row: { readonly role: RowRole; readonly level: string | null }): string {
  return row.role === 'data' && row.level !== null ? row.level : row.role;
}
