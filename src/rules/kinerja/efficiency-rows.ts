import { toNumber } from '../../domain';
import {
  amountAt,
  columnsOf,
  decimalAt,
  readCell,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellAt, type SheetSnapshot } from '../../workbook';

const EFFICIENCY = /\befisiensi\b/i;

/** An efficiency that stands in a row, with what it may be computed from; percent and rupiah. */
export interface PrintedEfficiency {
  readonly row: RecognisedRow;
  readonly value: number;
  readonly capaian: number;
  readonly penyerapan: number;
}

/** A row that sums up those above it, whose own capaian and penyerapan may not be printed. */
export interface SummedEfficiency {
  readonly row: RecognisedRow;
  readonly value: number;
  readonly capaian: number | undefined;
  readonly penyerapan: number | undefined;
}

/** Where a table keeps efficiency and what it is computed from. */
export interface EfficiencyColumns {
  readonly efisiensi: RecognisedColumn;
  readonly capaian: RecognisedColumn;
  /** Undefined where only amounts tell it. */
  readonly penyerapan: RecognisedColumn | undefined;
  readonly pagu: RecognisedColumn | undefined;
  readonly realisasi: RecognisedColumn | undefined;
}

export function efficiencyColumns(table: RecognisedTable): EfficiencyColumns | undefined {
  const efisiensi = table.columns.find(
    ({ heading, role }) =>
      EFFICIENCY.test(heading.split(' / ').at(-1)!) &&
      ['lain', 'selisih', 'persen', 'capaian'].includes(role),
  );
  const last = (role: 'capaian' | 'persen' | 'pagu' | 'realisasi'): RecognisedColumn | undefined =>
    columnsOf(table, role)
      .filter(({ index }) => index !== efisiensi?.index)
      .at(-1);
  const [capaian, penyerapan, pagu, realisasi] = [
    last('capaian'),
    last('persen'),
    last('pagu'),
    last('realisasi'),
  ];
  if (!efisiensi || !capaian || !(penyerapan ?? (pagu && realisasi))) return undefined;
  return { efisiensi, capaian, penyerapan, pagu, realisasi };
}

/** What the rows of a table print as efficiency; what cannot be read is left out. */
export function efficienciesIn(
  table: RecognisedTable,
  columns: EfficiencyColumns,
  sheet: SheetSnapshot,
): { readonly rows: PrintedEfficiency[]; readonly sums: SummedEfficiency[] } {
  const rows: PrintedEfficiency[] = [];
  const sums: SummedEfficiency[] = [];
  for (const row of table.rows) {
    const value = valueIn(row, columns, sheet);
    if (value === undefined) continue;
    const [capaian, penyerapan] = [capaianIn(row, columns), penyerapanIn(table, row, columns)];
    if (row.role !== 'data') sums.push({ row, value, capaian, penyerapan });
    else if (capaian !== undefined && penyerapan !== undefined)
      rows.push({ row, value, capaian, penyerapan });
  }
  return { rows, sums };
}

function valueIn(
  row: RecognisedRow,
  { efisiensi, penyerapan, capaian }: EfficiencyColumns,
  sheet: SheetSnapshot,
): number | undefined {
  if (row.role === 'header' || row.role === 'number-row' || row.role === 'note') return undefined;
  const cell = cellAt(sheet, row.index, efisiensi.index);
  // The column has no role of its own; its figures are percentages like those beside it.
  const { notation } = penyerapan ?? capaian;
  const figure = cell && readCell(cell, { ...efisiensi, role: 'persen', notation });
  return figure?.kind === 'number' ? toNumber(figure.value) : undefined;
}

export function capaianIn(row: RecognisedRow, { capaian }: EfficiencyColumns): number | undefined {
  const figure = decimalAt(row, capaian.index);
  return figure && toNumber(figure);
}

/** Percent of the budget that was spent: as printed, else as the amounts tell. */
function penyerapanIn(
  table: RecognisedTable,
  row: RecognisedRow,
  columns: EfficiencyColumns,
): number | undefined {
  const printed = columns.penyerapan && decimalAt(row, columns.penyerapan.index);
  if (printed) return toNumber(printed);
  const money = moneyIn(table, row, columns);
  return money && money.pagu > 0 ? (money.realisasi / money.pagu) * 100 : undefined;
}

/** Budget and spending of a row in rupiah, exact to 15 digits. */
export function moneyIn(
  table: RecognisedTable,
  row: RecognisedRow,
  { pagu, realisasi }: EfficiencyColumns,
): { readonly pagu: number; readonly realisasi: number } | undefined {
  const amounts = [pagu, realisasi].map((column) =>
    column ? amountAt(row, column.index, table.unit) : undefined,
  );
  const [of, spent] = amounts.map((amount) => amount && Number(amount.sen) / 100);
  return of === undefined || spent === undefined ? undefined : { pagu: of, realisasi: spent };
}
