import fc from 'fast-check';
import { checkSnapshot } from '../../src/app';
import { recogniseWorkbook, type RecognisedTable } from '../../src/recognise';
import type { Cell, CellRange, SheetSnapshot } from '../../src/workbook';

const ROWS = 14;
const COLUMNS = 8;

/** Words and figures that lead recognition into every corner. */
const TELLING = [
  ...['Kode', 'Uraian', 'Program/Kegiatan/Sub Kegiatan', 'Pagu', 'Anggaran (Rp)', 'Realisasi', '%'],
  ...['Sasaran', 'Indikator Kinerja', 'Target', 'Capaian', 'Satuan', 'Predikat', 'Sisa', 'Jumlah'],
  ...['Koefisien', 'Harga', 'PPN', 'Januari', 'Triwulan I', 'Sebelum Perubahan', 'No', '2024'],
  ...['JUMLAH', 'Rata-rata', 'Sub Total', 'TOTAL I dan II', 'Surplus/(Defisit)', 'Kategori'],
  ...['1.06.02', '1.06.02.2.01', '1.06.02.2.01.0001', '5.1.02', '5', '5.0', '7:02:02', "'06"],
  ...['[ # ] Rapat', '[ - ] Konsumsi', 'Program Pemberdayaan', 'Kegiatan Umum', 'BELANJA OPERASI'],
  ...['Belanja Tidak Terduga', 'I.', 'a)', '1.', 'dalam ribuan rupiah', 'Mengetahui', '≥ 85-99'],
  ...['2.951.000', 'Rp.1.250.000.000,-', '93,02%', '12500.000', '(1.234)', 'Rp -', '1 : 30', '-'],
];

const value: fc.Arbitrary<Cell['value']> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...TELLING) },
  { weight: 3, arbitrary: fc.integer({ min: -10_000, max: 10_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1 + 0.2, 1e21, 1e308, -1e308, 5e-324) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#DIV/0!' }, { error: '#REF!' }) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const cell: fc.Arbitrary<Cell | undefined> = fc.option(
  fc.record(
    {
      value,
      bold: fc.boolean(),
      indent: fc.nat(4),
      numberFormat: fc.constantFrom('#,##0', '0.00%', 'General', '@'),
      formula: fc.constantFrom('=SUM(B1:B9)', '=A1', '=', '=1/0'),
    },
    { requiredKeys: ['value'] },
  ),
  { nil: undefined, freq: 5 },
);

const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(ROWS), fc.nat(COLUMNS), fc.nat(4), fc.nat(4))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const row = fc.option(fc.array(cell, { maxLength: COLUMNS }), { nil: undefined, freq: 9 });

const sheets: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 31 }),
  visibility: fc.constantFrom('visible', 'hidden'),
  rows: fc.array(row, { maxLength: ROWS }),
  hiddenRows: fc.array(fc.nat(ROWS)).map((rows) => new Set(rows)),
  hiddenColumns: fc.array(fc.nat(COLUMNS)).map((columns) => new Set(columns)),
  merges: fc.array(merge, { maxLength: 4 }),
});

/** A table that is recognised more often than not: headings first, then anything. */
const headed = sheets.map((sheet): SheetSnapshot => ({
  ...sheet,
  rows: [
    ['Kode', 'Uraian', 'Pagu', 'Realisasi', '%'].map((text) => ({ value: text })),
    ...sheet.rows,
  ],
}));

const workbooks = fc
  .array(fc.oneof(sheets, headed), { maxLength: 3 })
  .map((all) => ({ sheets: all }));

function expectSound(table: RecognisedTable, { rows }: SheetSnapshot): void {
  const width = Math.max(0, ...rows.map((cells) => cells?.length ?? 0));
  const isInside = ({ row, column }: { row: number; column: number }): boolean =>
    row >= 0 && row < rows.length && column >= 0 && column < width;
  const { range } = table;
  expect(isInside({ row: range.top, column: range.left })).toBe(true);
  expect(isInside({ row: range.bottom, column: range.right })).toBe(true);
  const parents = new Map(table.rows.map(({ index, parent }) => [index, parent]));
  expect(parents.size).toBe(table.rows.length);
  for (const { index, parent } of table.rows) {
    expect(isInside({ row: index, column: range.left })).toBe(true);
    const seen = new Set([index]);
    for (let above = parent; above !== null; above = parents.get(above) ?? null) {
      expect(parents.has(above)).toBe(true);
      expect(seen.has(above)).toBe(false);
      seen.add(above);
    }
  }
  for (const { confidence } of [table, ...table.columns, ...table.rows]) {
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  for (const { cell: claimed, of } of table.identities) {
    for (const one of [claimed, ...of]) expect(rows[one.row]?.[one.column]).toBeDefined();
  }
}

it('any workbook is read without failing, and what is recognised lies within it', () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      for (const table of recogniseWorkbook(workbook)) {
        const candidates = workbook.sheets.filter(({ name }) => name === table.sheet);
        if (candidates.length === 1) expectSound(table, candidates[0]!);
      }
      expect(checkSnapshot(workbook).failures).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);
