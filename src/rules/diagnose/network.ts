import {
  amountAt,
  columnsOf,
  decimalAt,
  printedDecimals,
  sumColumns,
  type Identity,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { rupiahToNumber, toNumber } from '../../domain';
import type { CellRef } from '../../workbook';

/** One relation between figures of a table, with the cells it ties together. */
export interface Relation {
  readonly identity: Identity;
  /** The result first, then what it is computed from. */
  readonly cells: readonly CellRef[];
}

/** A table as figures tied together by relations, each holding or not. */
export interface Network {
  readonly table: RecognisedTable;
  readonly broken: readonly Relation[];
  /** Relations by the cells they tie. */
  readonly at: ReadonlyMap<number, readonly Relation[]>;
  /** The figure of a cell: rupiah in money columns, else as printed. */
  valueAt(cell: CellRef): number | undefined;
  /** Half of the last printed digit of a cell's column. */
  slackAt(cell: CellRef): number;
}

/** More than the columns that a sheet can have. */
const COLUMNS = 2 ** 15;

export function keyOf({ row, column }: CellRef): number {
  return row * COLUMNS + column;
}

/** Reads what a table claims as a network; relations among the rows of capaian tables stand alone. */
export function networkOf(table: RecognisedTable): Network {
  const rows = new Map(table.rows.map((row): [number, RecognisedRow] => [row.index, row]));
  const money = new Set(sumColumns(table));
  const slack = new Map<number, number>();
  // Each cell of a long sum is asked for once for every other one.
  const values = new Map<number, number | undefined>();
  const valueOf = ({ row: index, column }: CellRef): number | undefined => {
    const row = rows.get(index);
    if (!row) return undefined;
    if (money.has(column)) {
      const amount = amountAt(row, column, table.unit);
      return amount && rupiahToNumber(amount);
    }
    const figure = decimalAt(row, column);
    return figure && toNumber(figure);
  };
  const at = new Map<number, Relation[]>();
  const broken: Relation[] = [];
  const capaian = new Set(columnsOf(table, 'capaian').map(({ index }) => index));
  for (const identity of table.identities) {
    const relation = { identity, cells: tiedCells(identity, capaian) };
    for (const cell of relation.cells) {
      const key = keyOf(cell);
      const others = at.get(key);
      if (others) others.push(relation);
      else at.set(key, [relation]);
    }
    if (!identity.holds) broken.push(relation);
  }
  return {
    table,
    broken,
    at,
    valueAt(cell) {
      const key = keyOf(cell);
      if (!values.has(key)) values.set(key, valueOf(cell));
      return values.get(key);
    },
    slackAt({ column }) {
      if (money.has(column)) return table.step > 1 ? table.step / 2 : 0;
      const known = slack.get(column) ?? 10 ** -printedDecimals(table, column);
      slack.set(column, known);
      return known;
    },
  };
}

/**
 * Capaian has more than one formula and koefisien are often words, so nothing can be concluded from
 * them about target, realisasi or price: such a relation ties its result only.
 */
function tiedCells({ kind, cell, of }: Identity, capaian: ReadonlySet<number>): readonly CellRef[] {
  const standsAlone = kind === 'product' || (kind === 'ratio' && capaian.has(cell.column));
  return standsAlone ? [cell] : [cell, ...of];
}
