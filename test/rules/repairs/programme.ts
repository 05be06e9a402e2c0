import { a1, type SheetSnapshot } from '../../../src/workbook';
import { sheetOf, type Literal } from '../../support/sheet';

const HEAD: readonly Literal[] = ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'];

/** A programme of three sub kegiatan, codes in A, pagu, realisasi and % in C to E; some cells spoiled. */
export function programme(spoil: Readonly<Record<string, Literal>> = {}): SheetSnapshot {
  const rows: Literal[][] = [
    [...HEAD],
    ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 1000, 600, 60],
    ['1.06.02.2.01', 'Kegiatan Pemberdayaan Potensi', 1000, 600, 60],
    ['1.06.02.2.01.0001', 'Sub Kegiatan Pendataan Warga', 500, 200, 40],
    ['1.06.02.2.01.0002', 'Sub Kegiatan Pembinaan Lembaga', 300, 240, 80],
    ['1.06.02.2.01.0003', 'Sub Kegiatan Penyaluran Bantuan', 200, 160, 80],
  ].map((cells, row) =>
    cells.map((literal, column) => {
      const address = a1({ row, column });
      const figure = typeof literal === 'number' && column < 4 ? literal * 1_000_000 : literal;
      return address in spoil ? spoil[address]! : figure;
    }),
  );
  return sheetOf('Realisasi', rows);
}

/** The cells of a column from row 2 on. */
export function down(column: string, cells: readonly Literal[]): Record<string, Literal> {
  return Object.fromEntries(cells.map((cell, place) => [`${column}${place + 2}`, cell]));
}
