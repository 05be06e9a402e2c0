import { readCorrections, withCorrection, type Correction } from '../../../src/recognise';

const SHEET = { about: 'sheet', sheet: 'Catatan', kind: 'lain' };
const TABLE = {
  about: 'table',
  sheet: 'LRA',
  headings: ['Kode', 'Uraian'],
  kind: 'realisasi-akun',
};
const COLUMN = {
  about: 'column',
  sheet: 'LRA',
  headings: ['Kode', 'Uraian', 'Nilai', 'Nilai'],
  table: 2,
  heading: 'Nilai',
  nth: 2,
  role: 'pagu',
  qualifiers: { period: 'tw1', state: 'sebelum', group: 'operasi' },
};
const ROW = {
  about: 'row',
  sheet: 'LRA',
  label: 'Rekap',
  kode: '5.1',
  under: 'BELANJA',
  nth: 3,
  role: 'total',
};

describe('corrections out of data from outside', () => {
  it.each([[SHEET], [TABLE], [COLUMN], [ROW]])('are read as they stand: %j', (entry) => {
    const copy: unknown = JSON.parse(JSON.stringify(entry));
    expect(readCorrections([copy])).toEqual({ corrections: [entry], dropped: [] });
  });

  it.each([
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
    ['role', { ...ROW, role: undefined }],
    ['level', { ...ROW, role: undefined, level: 'total' }],
    ['level', { ...ROW, level: 'kegiatan' }],
    ['since', { ...ROW, since: '2026-01-01' }],
  ])('are dropped and told where the field “%s” is not understood: %j', (field, entry) => {
    expect(readCorrections([SHEET, entry])).toEqual({
      corrections: [SHEET],
      dropped: [{ index: 1, field, value: entry }],
    });
  });

  it('may be missing, but not something else than a list', () => {
    expect(readCorrections(undefined)).toEqual({ corrections: [], dropped: [] });
    expect(readCorrections({ 0: SHEET }).dropped).toEqual([
      { index: 0, field: '', value: { 0: SHEET } },
    ]);
  });
});

it('replaces what was said about the very same thing', () => {
  const list = [ROW, COLUMN] as Correction[];
  const [row, column] = list as [Correction, Correction];
  const changed = { ...row, role: 'note' } as Correction;
  expect(withCorrection(list, changed)).toEqual([column, changed]);
  expect(withCorrection([row], column)).toEqual([row, column]);
});
