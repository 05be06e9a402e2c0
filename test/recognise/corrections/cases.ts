/** Corrections as they stand in a file, one of each kind. */
export const SHEET = { about: 'sheet', sheet: 'Catatan', kind: 'lain' };
export const TABLE = {
  about: 'table',
  sheet: 'LRA',
  headings: ['Kode', 'Uraian'],
  kind: 'realisasi-akun',
};
export const COLUMN = {
  about: 'column',
  sheet: 'LRA',
  headings: ['Kode', 'Uraian', 'Nilai', 'Nilai'],
  table: 2,
  heading: 'Nilai',
  nth: 2,
  role: 'pagu',
  qualifiers: { period: 'tw1', state: 'sebelum', group: 'operasi' },
};
export const ROW = {
  about: 'row',
  sheet: 'LRA',
  label: 'Rekap',
  kode: '5.1',
  under: 'BELANJA',
  nth: 3,
  role: 'total',
};
/** A row that is named, and nothing said of it. */
const NAMED = { about: 'row', sheet: 'LRA', label: 'Rekap' };
const LEVEL = { ...NAMED, level: 'kegiatan' };

export const GOOD: readonly object[] = [SHEET, TABLE, COLUMN, ROW, LEVEL];

/** Entries that are no corrections, with the field that is wrong. */
export const WRONG: readonly (readonly [field: string, entry: unknown])[] = [
  ['', null],
  ['', 'LRA'],
  ['', ['column']],
  ['about', {}],
  ['about', { ...ROW, about: 'cell' }],
  ['about', { ...ROW, about: 'constructor' }],
  ['sheet', { ...ROW, sheet: undefined }],
  ['sheet', { ...ROW, sheet: ' ' }],
  ['kind', { ...SHEET, kind: 'rfk' }],
  ['kind', { ...TABLE, kind: 'neraca' }],
  ['kind', { ...TABLE, kind: 'toString' }],
  ['headings', { ...TABLE, headings: 'Kode' }],
  ['table', { ...TABLE, table: 0 }],
  ['role', { ...COLUMN, role: 'plafon' }],
  ['nth', { ...COLUMN, nth: 1.5 }],
  ['qualifiers', { ...COLUMN, qualifiers: { period: 'Q1' } }],
  ['qualifiers', { ...COLUMN, qualifiers: { tahun: '2024' } }],
  ['label', { ...ROW, label: 5 }],
  ['role', { ...ROW, role: 'header' }],
  ['role', NAMED],
  ['level', { ...NAMED, level: 'total' }],
  ['level', { ...ROW, level: 'kegiatan' }],
  ['since', { ...ROW, since: '2026-01-01' }],
];
