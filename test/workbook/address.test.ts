import * as fc from 'fast-check';
import {
  a1,
  a1Range,
  columnIndex,
  columnName,
  freeSheetName,
  parseA1,
  parseA1Range,
  qualified,
  SHEET_NAME_LIMIT,
} from '../../src/workbook';

describe('addresses', () => {
  it('writes a column and reads it back, to the last column of Excel', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16383 }), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
    expect(columnName(16383)).toBe('XFD');
  });

  it('writes a cell and reads it back, with or without dollar signs', () => {
    expect(a1({ row: 6, column: 6 })).toBe('G7');
    expect(parseA1('G7')).toEqual({ row: 6, column: 6 });
    expect(parseA1('$G$7')).toEqual({ row: 6, column: 6 });
    expect(parseA1('G0')).toBeUndefined();
    expect(parseA1('7G')).toBeUndefined();
  });

  it('puts the corners of a range in order', () => {
    const range = parseA1Range('C4:A2');
    expect(range).toEqual({ top: 1, left: 0, bottom: 3, right: 2 });
    expect(range && a1Range(range)).toBe('A2:C4');
  });

  it('quotes a sheet name only where a formula needs it', () => {
    expect(qualified({ sheet: 'LRA Akun', row: 3, column: 1 })).toBe("'LRA Akun'!B4");
    expect(qualified({ sheet: 'Realisasi', row: 3, column: 1 })).toBe('Realisasi!B4');
    expect(qualified({ sheet: 'TW1', row: 0, column: 0 })).toBe("'TW1'!A1");
    expect(qualified({ sheet: "Jum'at", row: 0, column: 0 })).toBe("'Jum''at'!A1");
  });
});

describe('a free sheet name', () => {
  it('is legal, free and at most 31 characters, whatever is wanted and taken', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (wanted, taken) => {
        const name = freeSheetName(wanted, taken);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$/);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(SHEET_NAME_LIMIT);
        expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  it('keeps the end that tells two long names apart', () => {
    const long = 'Realisasi Anggaran per Program dan Kegiatan';
    const first = freeSheetName(long, []);
    expect(freeSheetName(long, [first.toUpperCase()])).toMatch(/ \(2\)$/);
  });
});
