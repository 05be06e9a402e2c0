import {
  correctionFor,
  recogniseCorrected,
  recogniseWorkbook,
  type Correction,
  type RecognisedTable,
  type Wish,
} from '../../../src/recognise';
import type { SheetSnapshot } from '../../../src/workbook';
import { sheetFromTable, workbookOf } from '../../support/sheet';

/** Headings that say nothing of what the columns hold, and a row whose name misleads. */
const REALISASI = sheetFromTable('Realisasi', [
  '| | A | B | C | D | E |',
  '| --- | --- | --- | --- | --- | --- |',
  '| 1 | Kode | Uraian | Pagu | Angka Akhir | Angka Awal |',
  '| 2 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 300.000 | 150.000 | 40.000 |',
  '| 3 | 1.06.02.2.03 | Kegiatan Potensi Sosial | 300.000 | 150.000 | 40.000 |',
  '| 4 | 1.06.02.2.03.0001 | Pelatihan Pekerja Sosial | 100.000 | 90.000 | 10.000 |',
  '| 5 | 1.06.02.2.03.0003 | Bantuan Keluarga | 200.000 | 60.000 | 30.000 |',
  '| 6 | | Rekap | 300.000 | 150.000 | 40.000 |',
]);

const only = (sheet: SheetSnapshot, corrections: readonly Correction[] = []): RecognisedTable => {
  const [table, ...others] = recogniseWorkbook(workbookOf(sheet), corrections);
  if (!table || others.length > 0) throw new Error('one table expected');
  return table;
};

/** What a person says of the only table of a sheet, and what is recognised then. */
function corrected(sheet: SheetSnapshot, ...wishes: readonly Wish[]): RecognisedTable {
  const plain = only(sheet);
  return only(
    sheet,
    wishes.map((wish) => correctionFor([plain], plain, wish)),
  );
}

const roles = ({ columns }: RecognisedTable): string => columns.map(({ role }) => role).join(' ');
const rowAt = (table: RecognisedTable, number: number) =>
  table.rows.find(({ index }) => index === number - 1)!;

describe('a corrected column', () => {
  it('has the role with confidence 1, and the reason that a person said so', () => {
    const table = corrected(REALISASI, { about: 'column', column: 3, role: 'realisasi' });
    expect(table.columns[3]).toMatchObject({
      role: 'realisasi',
      confidence: 1,
      why: [{ id: 'dikoreksi' }],
    });
  });

  it('takes part in the kind: with its realisasi the agreement is a realisasi table', () => {
    expect(only(REALISASI).kind).not.toBe('realisasi-program');
    const table = corrected(REALISASI, { about: 'column', column: 3, role: 'realisasi' });
    expect(table.kind).toBe('realisasi-program');
  });

  it('takes part in what the table claims: its sums are checked', () => {
    const sums = ({ identities }: RecognisedTable): number =>
      identities.filter(({ kind, cell }) => kind === 'sum' && cell.column === 3).length;
    expect(sums(only(REALISASI))).toBe(0);
    expect(
      sums(corrected(REALISASI, { about: 'column', column: 3, role: 'realisasi' })),
    ).toBeGreaterThanOrEqual(2);
  });

  it('keeps the qualifiers that are given, and those of its heading where none are', () => {
    const qualifiers = { state: 'sebelum', period: 'tw1' } as const;
    const table = corrected(REALISASI, { about: 'column', column: 4, role: 'pagu', qualifiers });
    expect(table.columns[4]?.qualifiers).toEqual(qualifiers);
    const yearly = sheetFromTable('Rencana', [
      '| | A | B | C |',
      '| --- | --- | --- | --- |',
      '| 1 | Indikator | Capaian 2023 | Capaian 2024 |',
      '| 2 | Angka Kemiskinan | 10 | 9 |',
    ]);
    const column = corrected(yearly, { about: 'column', column: 2, role: 'target' }).columns[2];
    expect(column).toMatchObject({ role: 'target', qualifiers: { period: '2024' } });
  });

  it('can be said to be nothing', () => {
    const table = corrected(REALISASI, { about: 'column', column: 2, role: 'lain' });
    expect(roles(table)).not.toContain('pagu');
  });
});

describe('a corrected row', () => {
  const wished = { about: 'column', column: 3, role: 'realisasi' } as const;

  it('that is a total is checked as one', () => {
    expect(rowAt(corrected(REALISASI, wished), 6).role).toBe('data');
    const table = corrected(REALISASI, wished, { about: 'row', row: 5, role: 'total' });
    expect(rowAt(table, 6)).toMatchObject({ role: 'total', level: 'total', confidence: 1 });
    expect(rowAt(table, 6).why).toEqual([{ id: 'dikoreksi' }]);
    expect(rowAt(table, 2).parent).toBe(5);
    const claim = table.identities.find(({ cell }) => cell.row === 5 && cell.column === 2);
    expect(claim).toMatchObject({ kind: 'sum', of: [{ row: 1, column: 2 }], holds: true });
  });

  it('that is a note is counted nowhere', () => {
    const table = corrected(REALISASI, wished, { about: 'row', row: 4, role: 'note' });
    expect(rowAt(table, 5)).toMatchObject({ role: 'note', level: null, parent: null });
    const cells = table.identities.flatMap(({ of }) => of);
    expect(cells.some(({ row }) => row === 4)).toBe(false);
  });

  it('has its level against code and figures, and the tree follows', () => {
    const table = corrected(REALISASI, wished, { about: 'row', row: 4, level: 'kegiatan' });
    expect(rowAt(table, 5)).toMatchObject({ level: 'kegiatan', confidence: 1, parent: 1 });
  });

  it('has a level that its kind of table does not know', () => {
    const table = corrected(REALISASI, wished, { about: 'row', row: 5, level: 'komponen' });
    expect(rowAt(table, 6)).toMatchObject({ level: 'komponen' });
    const other = corrected(REALISASI, wished, { about: 'row', row: 5, level: 'indikator' });
    expect(rowAt(other, 6)).toMatchObject({ level: 'indikator', parent: null });
  });

  it('that is data is no total, whatever it is called', () => {
    const sheet = sheetFromTable('PK', [
      '| | A | B | C | D |',
      '| --- | --- | --- | --- | --- |',
      '| 1 | Kode | Program/Kegiatan | Pagu | Realisasi |',
      '| 2 | 1.06.02 | PROGRAM SOSIAL | 100.000 | 50.000 |',
      '| 3 | 1.06.03 | Jumlah Bantuan | 300.000 | 200.000 |',
      '| 4 | 1.06.04 | PROGRAM BENCANA | 200.000 | 100.000 |',
    ]);
    expect(rowAt(only(sheet), 3).role).toBe('total');
    const table = corrected(sheet, { about: 'row', row: 2, level: 'program' });
    expect(rowAt(table, 3)).toMatchObject({ role: 'data', level: 'program', parent: null });
  });
});

describe('a corrected table or sheet', () => {
  it('is of the kind that was said', () => {
    const table = corrected(REALISASI, { about: 'table', kind: 'rfk' });
    expect(table).toMatchObject({ kind: 'rfk', confidence: 1, why: [{ id: 'dikoreksi' }] });
  });

  it('that is none is left alone, also beside another', () => {
    const sheet = sheetFromTable('Dua', [
      '| | A | B | C | D | E | F | G |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 1 | Program | Pagu | Realisasi | | Indikator | Target | Realisasi |',
      '| 2 | PROGRAM A | 200.000 | 100.000 | | Angka Kemiskinan | 10 | 9 |',
      '| 3 | PROGRAM B | 300.000 | 200.000 | | Angka Gizi | 20 | 18 |',
    ]);
    const plain = recogniseWorkbook(workbookOf(sheet));
    expect(plain.map(({ kind }) => kind)).toEqual(['realisasi-program', 'capaian']);
    const none = correctionFor(plain, plain[1]!, { about: 'table', kind: 'lain' });
    const tables = recogniseWorkbook(workbookOf(sheet), [none]);
    expect(tables.map(({ kind }) => kind)).toEqual(['realisasi-program', 'lain']);
  });

  it('that is a sheet without tables of ours yields none', () => {
    const plain = only(REALISASI);
    const none = correctionFor([plain], plain, { about: 'sheet' });
    expect(recogniseCorrected(workbookOf(REALISASI), [none])).toEqual({ tables: [], unused: [] });
  });
});

describe('a correction that names nothing any more', () => {
  const column = { about: 'column', sheet: 'Realisasi', heading: 'Sisa', role: 'sisa' } as const;
  const row = { about: 'row', sheet: 'Realisasi', label: 'Program lama', role: 'note' } as const;
  const sheet = { about: 'sheet', sheet: 'Lampiran', kind: 'lain' } as const;

  it.each([[column], [row], [sheet]])('is told: %j', (correction) => {
    const { tables, unused } = recogniseCorrected(workbookOf(REALISASI), [correction]);
    expect(unused).toEqual([correction]);
    expect(tables).toEqual(recogniseWorkbook(workbookOf(REALISASI)));
  });

  it('does not move to a twin of a sheet that was deleted where there are two', () => {
    const plain = only(REALISASI);
    const none = correctionFor([plain], plain, { about: 'table', kind: 'lain' });
    const twins = ['Januari', 'Februari'].map((name) => ({ ...REALISASI, name }));
    expect(recogniseCorrected(workbookOf(...twins), [none]).unused).toEqual([none]);
  });
});

it('lets the later of two words about one thing count', () => {
  const plain = only(REALISASI);
  const said = (role: 'note' | 'total') =>
    correctionFor([plain], plain, { about: 'row', row: 5, role });
  expect(rowAt(only(REALISASI, [said('note'), said('total')]), 6).role).toBe('total');
  expect(rowAt(only(REALISASI, [said('total'), said('note')]), 6).role).toBe('note');
});
