import { columnName, type CellRange, type SpecRow } from '../../../workbook';
import type { BudgetFigure } from '../../anggaran/budget-figures';
import type { BudgetProgram } from '../../anggaran/program-budget';
import type { ReportSettings } from '../../settings/types';
import type { SheetOf } from '../../source/sourced';

export const AT = {
  no: 0,
  indikator: 1,
  target: 2,
  realisasiKinerja: 3,
  capaian: 4,
  program: 5,
  pagu: 6,
  realisasi: 7,
  penyerapan: 8,
  efisiensi: 9,
} as const;
export const WIDTHS = { indikator: 34, program: 36, figure: 11, money: 18 } as const;

/** A row with the money of one programme. */
export interface ProgramLine {
  readonly program: BudgetProgram;
  readonly row: number;
  readonly capaian: number | undefined;
  readonly pagu: BudgetFigure;
  readonly realisasi: BudgetFigure;
}

/** The capaian that stands in a row. */
export interface Capaian {
  readonly row: number;
  readonly value: number | undefined;
}

/** Rows of the body as they are laid one below the other. */
export interface Laid {
  readonly rows: SpecRow[];
  readonly merges: CellRange[];
  readonly lines: ProgramLine[];
  /** Where the capaian of each aim stands. */
  readonly capaian: Capaian[];
}

export interface Drawing {
  readonly start: number;
  readonly settings: ReportSettings;
  readonly sheetOf: SheetOf;
}

/** Address of a cell: `G12`. */
export function at(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}
