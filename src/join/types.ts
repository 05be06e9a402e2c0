import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../recognise';

/** What a budget or performance table says of a row; pairs of promised and done. */
export type Measure = 'pagu' | 'realisasi' | 'fisik' | 'target' | 'realisasi-kinerja';

/** Which of several columns of one measure is meant. */
export interface MeasureChoice {
  /** Pagu before or after perubahan; where a table has only one of them, that one. */
  readonly state: 'sebelum' | 'sesudah';
  /** Up to which quarter realisasi counts. */
  readonly period: 'tahun' | 'tw1' | 'tw2' | 'tw3' | 'tw4';
}

/** Where a figure stands: one cell, or several of one row that add up to it. */
export interface MeasuredAt {
  readonly table: RecognisedTable;
  readonly row: RecognisedRow;
  /** Never empty. */
  readonly columns: readonly RecognisedColumn[];
}

/** Two rows that are the same programme, account or indicator. */
export interface RowPair {
  /** Row index in the base table. */
  readonly base: number;
  /** Row index in the other table. */
  readonly other: number;
  readonly by: 'kode' | 'nama';
  /** Likeness of the two names, 0–1; of rows paired by code as well. */
  readonly likeness: number;
}

/** A row without a partner, with the row on the other side whose name is nearest. */
export interface Unmatched {
  readonly row: number;
  readonly nearest: { readonly row: number; readonly likeness: number } | null;
  /** Several rows of the other side fit equally well, so none was taken. */
  readonly tied: boolean;
}

/** Two tables of which one says what was promised and the other what was done. */
export interface TableJoin {
  /** Pagu or target. */
  readonly base: RecognisedTable;
  /** Realisasi. */
  readonly other: RecognisedTable;
  /** What the base takes from the other. */
  readonly gives: readonly Measure[];
  /** In the order of the base's rows. */
  readonly pairs: readonly RowPair[];
  readonly unmatchedBase: readonly Unmatched[];
  readonly unmatchedOther: readonly Unmatched[];
}

/** One table with the figures of its rows, wherever they stand. */
export interface JoinedTable {
  readonly table: RecognisedTable;
  /** Joins that fill it; empty where it holds everything itself. */
  readonly joins: readonly TableJoin[];
  /** By row index of the table. */
  readonly figures: ReadonlyMap<number, Readonly<Partial<Record<Measure, MeasuredAt>>>>;
}
