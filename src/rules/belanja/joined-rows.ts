import { type Rupiah } from '../../domain';
import { measureColumns, measuredAmount, type MeasuredAt, type TableJoin } from '../../join';
import type { SheetCell } from '../../workbook';
import { cellOf } from '../draft';
import { isSpending } from './is-belanja';

/** Pagu and realisasi of one row of belanja that stand in two tables. */
export interface JoinedRow {
  readonly pagu: MeasuredAt;
  readonly limit: Rupiah;
  readonly realisasi: MeasuredAt;
  readonly spent: Rupiah;
}

/** The rows of joined tables that are belanja and have both figures. */
export function joinedRows({ base, other, gives, pairs }: TableJoin): JoinedRow[] {
  if (!gives.includes('realisasi')) return [];
  const bases = new Map(base.rows.map((row) => [row.index, row]));
  const others = new Map(other.rows.map((row) => [row.index, row]));
  const [paguColumns, realisasiColumns] = [
    measureColumns(base, 'pagu'),
    measureColumns(other, 'realisasi'),
  ];
  return pairs.flatMap((pair) => {
    const pagu = { table: base, row: bases.get(pair.base)!, columns: paguColumns };
    const realisasi = { table: other, row: others.get(pair.other)!, columns: realisasiColumns };
    const [limit, spent] = [measuredAmount(pagu), measuredAmount(realisasi)];
    const counted = limit && spent && isSpending(pagu.row) && isSpending(realisasi.row);
    return counted ? [{ pagu, limit, realisasi, spent }] : [];
  });
}

/** The cells that a measure stands in. */
export function measuredCells({ table, row, columns }: MeasuredAt): SheetCell[] {
  return columns
    .filter(({ index }) => row.figures.has(index))
    .map((column) => cellOf({ table, row, column }));
}
