import type { CapaianOptions, Direction, PredikatScale } from '../../domain';
import type { MeasureChoice } from '../../join';

/** The block at the foot of a sheet where the head of the agency signs. Empty parts are left out. */
export interface Signatory {
  readonly place: string;
  /** As it is to be printed: `31 Desember 2025`. */
  readonly date: string;
  readonly position: string;
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
}

/** How tables are numbered: `Tabel 3.1` is the first one of chapter 3. */
export interface TableNumbering {
  readonly chapter: string;
  readonly first: number;
}

/** How efficiency follows from capaian and penyerapan (`selisih`: the one less the other). */
export type EfficiencyFormula = 'selisih' | 'sisa' | 'pmk-22-2021';

/** Rupiah in one printed unit. */
export type MoneyUnit = 1 | 1000 | 1_000_000;

/** What the agency chooses for its tables; remembered in the workbook. */
export interface ReportSettings {
  /** Null: as the workbook names it. */
  readonly agency: string | null;
  /** Null: as the workbook names it. */
  readonly year: number | null;
  readonly state: MeasureChoice['state'];
  readonly period: MeasureChoice['period'];
  readonly unit: MoneyUnit;
  readonly capaian: CapaianOptions;
  /** Where the wording of an indicator does not tell, by `indicatorKey`. */
  readonly directions: Readonly<Record<string, Direction>>;
  readonly efficiency: EfficiencyFormula;
  /** A built-in scale by its id, the agency's own, or null: the workbook's, else Permendagri 86/2017. */
  readonly scale: string | PredikatScale | null;
  /** Null: tables are not numbered. */
  readonly numbering: TableNumbering | null;
  /** Figures as values instead of live formulas. */
  readonly asValues: boolean;
  readonly paper: 'F4' | 'A4';
  /** Null: the workbook's own. */
  readonly font: string | null;
  readonly signatory: Signatory | null;
  /** Amounts of the Ikhtisar in words as well. */
  readonly terbilang: boolean;
}
