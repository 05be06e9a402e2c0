/** One line of the summary. */
export interface Figure {
  /** By which the sentences find its cell. */
  readonly id: string;
  readonly label: string;
  readonly formula: string;
  readonly value: number | string;
  readonly shown: 'rupiah' | 'persen' | 'bulat';
  /** What is counted: `indikator`; rupiah and percent have their own units. */
  readonly unit?: string;
  /** What stands in brackets behind the label. */
  readonly remark?: Remark;
}

/** Words beside a figure; without a formula they do not follow the figures. */
export interface Remark {
  readonly formula: string | null;
  readonly value: string;
}

/** The cell of another line of the summary. */
export type CellOf = (id: string) => string;

/** A count of things. */
export function counted(
  id: string,
  label: string,
  unit: string,
  formula: string,
  value: number,
): Figure {
  return { id, label, formula, value, shown: 'bulat', unit };
}
