import * as fc from 'fast-check';
import {
  correctionFor,
  recogniseCorrected,
  recogniseWorkbook,
  type RecognisedTable,
  type Wish,
} from '../../../src/recognise';
import type { Cell, SheetSnapshot } from '../../../src/workbook';
import { sheetFromTable, workbookOf } from '../../support/sheet';

/** Headings repeat, and so do labels: below both kegiatan stand rows of one name. */
const SHEET = sheetFromTable('Realisasi', [
  '| | A | B | C | D | E | F |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  '| 1 | LAPORAN REALISASI | | | | | |',
  '| 2 | Kode | Program/Kegiatan/Sub Kegiatan | Pagu | Realisasi | Realisasi | Nilai |',
  '| 3 | 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 900.000 | 350.000 | 40 | 7 |',
  '| 4 | 1.06.02.2.03 | Potensi Sosial | 300.000 | 150.000 | 40 | 8 |',
  '| 5 | | Belanja Barang | 100.000 | 90.000 | 10 | 9 |',
  '| 6 | | Belanja Jasa | 200.000 | 60.000 | 30 | 1 |',
  '| 7 | 1.06.02.2.04 | Rehabilitasi Sosial | 600.000 | 200.000 | 40 | 8 |',
  '| 8 | | Belanja Barang | 250.000 | 120.000 | 10 | 9 |',
  '| 9 | | Belanja Jasa | 350.000 | 80.000 | 30 | 1 |',
  '| 10 | | JUMLAH | 900.000 | 350.000 | 40 | 5 |',
]);
const HEADING = 1;
const LAST_ROW = 9;
const LAST_COLUMN = 5;

type Rows = (readonly (Cell | undefined)[] | undefined)[];

/** What someone does to a sheet; places are taken modulo what is there. */
type Edit =
  | { readonly kind: 'row-above'; readonly text: string }
  | { readonly kind: 'row'; readonly at: number; readonly label: string }
  | { readonly kind: 'column'; readonly at: number; readonly heading: string }
  | { readonly kind: 'capitals' }
  | { readonly kind: 'rename'; readonly name: string };

const word = fc.constantFrom('Catatan', 'Bidang Kerja', 'Uji Petik', 'Honor Tim', 'Lembur');
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('row-above' as const), text: word }),
  fc.record({ kind: fc.constant('row' as const), at: fc.nat(20), label: word }),
  fc.record({ kind: fc.constant('column' as const), at: fc.nat(20), heading: word }),
  fc.record({ kind: fc.constant('capitals' as const) }),
  fc.record({
    kind: fc.constant('rename' as const),
    name: fc.constantFrom('Sheet1', 'REALISASI', 'LRA 2024', 'Salinan'),
  }),
);

const columnWish: fc.Arbitrary<Wish> = fc.record({
  about: fc.constant('column' as const),
  column: fc.nat(LAST_COLUMN),
  role: fc.constantFrom('pagu', 'realisasi', 'sisa', 'target', 'keterangan', 'lain', 'kode'),
  qualifiers: fc.constantFrom({}, { state: 'sebelum' as const }, { period: 'tw1' }),
});
const rowWish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    about: fc.constant('row' as const),
    row: fc.integer({ min: HEADING + 1, max: LAST_ROW }),
    role: fc.constantFrom('data', 'total', 'average', 'note', 'blank'),
  }),
  fc.record({
    about: fc.constant('row' as const),
    row: fc.integer({ min: HEADING + 1, max: LAST_ROW }),
    level: fc.constantFrom('program', 'kegiatan', 'sub-kegiatan', 'akun-3', 'komponen'),
  }),
);

interface Edited {
  readonly sheet: SheetSnapshot;
  readonly row: (old: number) => number;
  readonly column: (old: number) => number;
}

/** The sheet after some edits, and where its rows and columns have gone. */
function edited(edits: readonly Edit[]): Edited {
  let { name } = SHEET;
  let rows: Rows = [...SHEET.rows];
  const rowPlaces = rows.map((_, row) => row);
  const columnPlaces = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => column);
  const move = (places: number[], from: number): void => {
    places.forEach((place, old) => (places[old] = place >= from ? place + 1 : place));
  };
  for (const one of edits) {
    const heading = rowPlaces[HEADING]!;
    if (one.kind === 'rename') ({ name } = one);
    if (one.kind === 'capitals') {
      const shouted = rows[heading]!.map((cell) =>
        typeof cell?.value === 'string' ? { value: `${cell.value.toUpperCase()} ` } : cell,
      );
      rows = rows.map((cells, row) => (row === heading ? shouted : cells));
    }
    if (one.kind === 'row-above') {
      rows = [[{ value: one.text }], undefined, ...rows];
      move(rowPlaces, 0);
      move(rowPlaces, 0);
    }
    if (one.kind === 'row') {
      const at = heading + 1 + (one.at % (rows.length - heading));
      const cells = columnPlaces.reduce<(Cell | undefined)[]>((line, place, old) => {
        line[place] = old === 1 ? { value: one.label } : old > 1 ? { value: 1_000 } : undefined;
        return line;
      }, []);
      rows = [...rows.slice(0, at), Array.from(cells), ...rows.slice(at)];
      move(rowPlaces, at);
    }
    if (one.kind === 'column') {
      const at = one.at % (columnPlaces.at(-1)! + 2);
      rows = rows.map((cells, row) => {
        if (row < heading) return cells;
        const value = row === heading ? one.heading : 'ya';
        const line = Array.from({ length: columnPlaces.at(-1)! + 1 }, (_, place) => cells?.[place]);
        return [...line.slice(0, at), { value }, ...line.slice(at)];
      });
      move(columnPlaces, at);
    }
  }
  return {
    sheet: { ...SHEET, name, rows },
    row: (old) => rowPlaces[old]!,
    column: (old) => columnPlaces[old]!,
  };
}

const OTHER = sheetFromTable('Capaian', [
  '| | A | B | C | D |',
  '| --- | --- | --- | --- | --- |',
  '| 1 | Indikator | Target | Realisasi | Capaian |',
  '| 2 | Angka Kemiskinan | 10 | 9 | 90 |',
  '| 3 | Angka Gizi | 20 | 18 | 90 |',
]);

const plain = recogniseWorkbook(workbookOf(SHEET));

function after(wish: Wish, edits: readonly Edit[]) {
  const correction = correctionFor(plain, plain[0]!, wish);
  const now = edited(edits);
  const { tables, unused } = recogniseCorrected(workbookOf(OTHER, now.sheet), [correction]);
  const table = tables.find(({ sheet }) => sheet === now.sheet.name)!;
  return { table, unused, now };
}

const correctedRows = ({ rows }: RecognisedTable) =>
  rows.filter(({ why }) => why?.some(({ id }) => id === 'dikoreksi'));
const correctedColumns = ({ columns }: RecognisedTable) =>
  columns.filter(({ why }) => why.some(({ id }) => id === 'dikoreksi'));

/** Two additions of a column make half the headings new: a renamed sheet is not known by them then. */
const edits = fc
  .array(edit, { maxLength: 6 })
  .filter((list) => list.filter(({ kind }) => kind === 'column').length <= 3);

describe('after rows and columns were inserted and the sheet was renamed', () => {
  it('the same column has the corrected role, and no other', () => {
    fc.assert(
      fc.property(columnWish, edits, (wish, list) => {
        if (wish.about !== 'column') return;
        const { table, unused, now } = after(wish, list);
        expect(unused).toEqual([]);
        expect(correctedColumns(table)).toMatchObject([
          { index: now.column(wish.column), role: wish.role, qualifiers: wish.qualifiers },
        ]);
      }),
    );
  });

  it('the same row has the corrected role and level, and no other', () => {
    fc.assert(
      fc.property(rowWish, edits, (wish, list) => {
        if (wish.about !== 'row') return;
        const { table, unused, now } = after(wish, list);
        expect(unused).toEqual([]);
        expect(correctedRows(table)).toMatchObject([
          'level' in wish
            ? { index: now.row(wish.row), role: 'data', level: wish.level }
            : { index: now.row(wish.row), role: wish.role },
        ]);
      }),
    );
  });

  it('the table has the corrected kind', () => {
    const kinds = fc.constantFrom('rfk', 'spj', 'lain', 'capaian' as const);
    fc.assert(
      fc.property(kinds, edits, (kind, list) => {
        const { table, unused } = after({ about: 'table', kind }, list);
        expect({ unused, kind: table.kind }).toEqual({ unused: [], kind });
      }),
    );
  });
});

describe('where a correction could mean two things', () => {
  const correctionOf = (wish: Wish) => correctionFor(plain, plain[0]!, wish);

  it('it finds its row by the code where the label was rewritten, and by the label without a code', () => {
    const note = correctionOf({ about: 'row', row: 6, role: 'note' });
    const rewritten = (column: number, value: string): SheetSnapshot => ({
      ...SHEET,
      rows: SHEET.rows.map((cells, row) =>
        row === 6 ? cells?.map((cell, at) => (at === column ? { value } : cell)) : cells,
      ),
    });
    for (const sheet of [rewritten(1, 'Rehabilitasi Bagi Semua'), rewritten(0, '1.06.02.2.09')]) {
      const [table] = recogniseWorkbook(workbookOf(sheet), [note]);
      expect(correctedRows(table!)).toMatchObject([{ index: 6, role: 'note' }]);
    }
  });

  it('a column of the same heading that is put before it does not take its place', () => {
    const correction = correctionOf({ about: 'column', column: 2, role: 'sisa' });
    const rows = SHEET.rows.map((cells, row) =>
      row === 0
        ? cells
        : [cells?.[0], { value: row === 1 ? 'Pagu' : 5 }, ...(cells ?? []).slice(1)],
    );
    const [table] = recogniseWorkbook(workbookOf({ ...SHEET, rows }), [correction]);
    expect(correctedColumns(table!)).toMatchObject([{ index: 3, role: 'sisa' }]);
  });

  it('a row of the same label under another row does not take its place', () => {
    const note = correctionOf({ about: 'row', row: 8, role: 'note' });
    expect(note).toMatchObject({ label: 'Belanja Jasa' });
    const rows = [...SHEET.rows.slice(0, 4), SHEET.rows[8], ...SHEET.rows.slice(4)];
    const [table] = recogniseWorkbook(workbookOf({ ...SHEET, rows }), [note]);
    expect(correctedRows(table!)).toMatchObject([{ index: 9, role: 'note' }]);
  });
});
