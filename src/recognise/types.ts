import type { Decimal } from '../domain/decimal';
import type { Level } from '../domain/level';
import type { Target } from '../domain/target';
import type { CellRange, CellRef } from '../workbook';

/** What a table is about; the words of the `struktur` contract (docs/kontrak-json.md). */
export type TableKind =
  | 'realisasi-program'
  | 'realisasi-akun'
  | 'dpa-belanja'
  | 'dpa-rincian'
  | 'dpa-ringkasan'
  | 'dpa-pendapatan'
  | 'rfk'
  | 'rak'
  | 'evaluasi-renja'
  | 'spj'
  | 'pk-indikator'
  | 'pk-program'
  | 'capaian'
  | 'perbandingan'
  | 'target-renstra'
  | 'rumus-indikator'
  | 'efisiensi'
  | 'skala-predikat'
  | 'lain';

export type ColumnRole =
  | 'no'
  | 'kode'
  | 'uraian'
  | 'sumber-dana'
  | 'lokasi'
  | 'pagu'
  | 'realisasi'
  | 'persen'
  | 'fisik'
  | 'sisa'
  | 'selisih'
  | 'sasaran'
  | 'indikator'
  | 'satuan'
  | 'target'
  | 'realisasi-kinerja'
  | 'capaian'
  | 'predikat'
  | 'keterangan'
  | 'koefisien'
  | 'harga'
  | 'ppn'
  | 'jumlah'
  | 'tujuan'
  | 'kondisi-awal'
  | 'rumus'
  | 'pembilang'
  | 'penyebut'
  | 'standar-nasional'
  | 'sumber-data'
  | 'batas'
  | 'warna'
  | 'lain';

/** What narrows a column's role: its period, its kelompok belanja, before or after perubahan. */
export interface Qualifiers {
  /** `jan` … `des`, `tw1` … `tw4`, or a year such as `2023`. */
  readonly period?: string;
  readonly group?: string;
  readonly state?: 'sebelum' | 'sesudah';
  readonly level?: string;
}

export type RowRole =
  | 'title'
  | 'header'
  | 'header-repeat'
  | 'number-row'
  | 'data'
  | 'subtotal'
  | 'total'
  | 'average'
  | 'note'
  | 'blank';

/** Why something was recognised as it was: a message id with its data, worded in the locales. */
export interface Reason {
  readonly id: string;
  readonly data?: Readonly<Record<string, string | number>>;
}

/** How a column writes the thousands and the decimals of its text figures. */
export type Notation = 'dot-thousands' | 'comma-thousands' | 'undecided';

/** One cell of a figure column, read by the notation of its column. */
export type Figure =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      /** The figure is kept as text, so Excel does not calculate with it. */
      readonly isText: boolean;
      /** A `%` was printed, or the cell has a percent format; the value is on the scale 0–100. */
      readonly percent: boolean;
      /** The cell holds the fraction, 0.9342, without saying so; the value is 93.42. */
      readonly fraction?: true;
      /** The unit written behind the number in the same cell: `Dokumen`. */
      readonly unit?: string;
    }
  /** A figure that can be read in no single way. */
  | { readonly kind: 'broken'; readonly text: string }
  | { readonly kind: 'error'; readonly error: string }
  /** In a column of targets or realisasi kinerja: what is no single number (`WTP`, `4,43-4,47`). */
  | { readonly kind: 'target'; readonly target: Target; readonly text: string }
  /** Words: something that is no single figure. */
  | { readonly kind: 'text'; readonly text: string };

/**
 * How the texts of a figure column use dot and comma. Rows are zero-based; of each list a cell may
 * hold a target with several numbers.
 */
export interface Separators {
  /** Cells that can only be read with dots for thousands, and only with commas for thousands. */
  readonly dot: number;
  readonly comma: number;
  /** Rows whose cells are written against the convention of their column; all of them where it has none. */
  readonly deviating: readonly number[];
  /** Rows whose cells could be read in two ways and are left unread. */
  readonly ambiguous: readonly number[];
}

export interface RecognisedColumn {
  /** Zero-based. */
  readonly index: number;
  /** The words of its heading rows, from the top, joined by ` / `. */
  readonly heading: string;
  readonly role: ColumnRole;
  readonly qualifiers: Qualifiers;
  /** 0–1. */
  readonly confidence: number;
  readonly why: readonly Reason[];
  readonly notation: Notation;
  /** Absent where no text figure of the column holds a dot or comma that tells. */
  readonly separators?: Separators;
}

export interface RecognisedRow {
  /** Zero-based. */
  readonly index: number;
  readonly role: RowRole;
  readonly level: Level | null;
  /** The row's code in its official form, or null. */
  readonly kode: string | null;
  /** The words that name the row. */
  readonly label: string;
  /** Row index of the row that this one is counted in, or null. */
  readonly parent: number | null;
  /** 0–1. */
  readonly confidence: number;
  readonly why?: readonly Reason[];
  /** Figures by zero-based column; an empty cell is absent. */
  readonly figures: ReadonlyMap<number, Figure>;
}

export type IdentityKind = 'sum' | 'ratio' | 'difference' | 'product' | 'average';

/** What the table claims: `cell` is the sum (ratio, …) of the cells `of`. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly cell: CellRef;
  /** For a ratio: numerator, denominator. For a difference: minuend, subtrahend. */
  readonly of: readonly CellRef[];
  readonly holds: boolean;
}

/** A line above a table that names what it is about: `Program : 1.06.01 - PROGRAM …`. */
export interface ScopeLine {
  readonly level: Level;
  /** In its official form, or null where the line gives the name alone. */
  readonly kode: string | null;
  readonly label: string;
}

export interface RecognisedTable {
  readonly sheet: string;
  /** Name of the file that holds it; absent for the workbook that is open. */
  readonly file?: string;
  /** Position among the workbook's recognised tables; unique. */
  readonly id: number;
  readonly range: CellRange;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly why: readonly Reason[];
  /** Title lines above the headings. */
  readonly title: readonly string[];
  /** What the header lines above say the whole table is about, from the top; mostly of a DPA. */
  readonly scope: readonly ScopeLine[];
  /** Rupiah in one printed unit: 1000 for a table "dalam ribuan rupiah", else 1. */
  readonly unit: number;
  /** Rupiah that the last printed digit is worth where amounts were rounded; 1 where they are exact. */
  readonly step: number;
  readonly headerRows: readonly number[];
  /** Texts of the row that numbers the columns, by column: `14 = (10+11+12+13)`. */
  readonly numbering?: ReadonlyMap<number, string>;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
  readonly identities: readonly Identity[];
}
