import { compareSum, type Rupiah } from '../../domain';
import { amountAt, columnsOf } from './amounts';
import type { Claim } from './claim';
import { productHolds } from './products';
import { progressClaims } from './progress-claims';
import type { Identity, RecognisedColumn, RecognisedRow, RecognisedTable } from '../types';

/** A claim that most rows contradict was read into the headings, not made by the sheet. */
const BORNE_OUT = 0.5;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
const QUARTERS = ['tw1', 'tw2', 'tw3', 'tw4'];

/**
 * Relations across the columns of a row: kelompok belanja or months that add up, what is left of the
 * pagu, what a perubahan adds, koefisien × harga × (1 + PPN).
 * @param stated what the form itself says of its columns
 */
export function acrossColumns(table: RecognisedTable, stated: readonly Claim[] = []): Identity[] {
  return different([...stated, ...claims(table)]).flatMap((claim) => {
    const identities = table.rows.flatMap((row) => check(table, row, claim) ?? []);
    const held = identities.filter(({ holds }) => holds).length;
    return held >= identities.length * BORNE_OUT ? identities : [];
  });
}

function claims(table: RecognisedTable): Claim[] {
  return [
    ...groupSums(table),
    ...periodSums(table),
    ...differences(table),
    ...progressClaims(table),
    ...products(table),
  ];
}

/** The same said twice counts once. */
function different(all: readonly Claim[]): Claim[] {
  const keyOf = ({ kind, result, of }: Claim): string =>
    [kind, result.index, ...of.map(({ index }) => index)].join(' ');
  return [...new Map(all.map((claim) => [keyOf(claim), claim])).values()];
}

const same = (
  a: RecognisedColumn,
  b: RecognisedColumn,
  ...keys: (keyof RecognisedColumn['qualifiers'])[]
): boolean => keys.every((key) => a.qualifiers[key] === b.qualifiers[key]);

/** Operasi + Modal + Tidak Terduga + Transfer = Jumlah, for pagu and for realisasi. */
function groupSums(table: RecognisedTable): Claim[] {
  const money = columnsOf(table, 'pagu', 'realisasi', 'jumlah');
  return money
    .filter(({ qualifiers }) => qualifiers.group === undefined)
    .flatMap((result) => {
      const of = money.filter(
        (column) =>
          column.qualifiers.group !== undefined &&
          (column.role === result.role || result.role === 'jumlah') &&
          same(column, result, 'period', 'state'),
      );
      // A bare "Jumlah" behind pairs of pagu and realisasi could total either.
      const roles = new Set(of.map(({ role }) => role));
      return of.length >= 2 && roles.size === 1 ? [{ kind: 'sum' as const, result, of }] : [];
    });
}

/** Months or quarters = the year; three months = their quarter. */
function periodSums(table: RecognisedTable): Claim[] {
  const money = columnsOf(table, 'pagu', 'realisasi', 'jumlah');
  const at = (periods: readonly string[], like: RecognisedColumn): RecognisedColumn[] =>
    money.filter(
      (column) =>
        column !== like &&
        periods.includes(column.qualifiers.period ?? '') &&
        (column.role === like.role || like.role === 'jumlah') &&
        same(column, like, 'group', 'state'),
    );
  return money.flatMap((result): Claim[] => {
    const { period } = result.qualifiers;
    const quarter = QUARTERS.indexOf(period ?? '');
    if (quarter >= 0) {
      const of = at(MONTHS.slice(quarter * 3, quarter * 3 + 3), result);
      return of.length === 3 ? [{ kind: 'sum', result, of }] : [];
    }
    if (MONTHS.includes(period ?? '')) return [];
    const months = at(MONTHS, result);
    const quarters = at(QUARTERS, result);
    return [
      ...(months.length === 12 ? [{ kind: 'sum' as const, result, of: months }] : []),
      ...(quarters.length === 4 ? [{ kind: 'sum' as const, result, of: quarters }] : []),
    ];
  });
}

/** Sisa = pagu − realisasi; selisih = sesudah − sebelum. */
function differences(table: RecognisedTable): Claim[] {
  const rests = columnsOf(table, 'sisa').flatMap((result) => {
    const pagu = nearest(columnsOf(table, 'pagu'), result);
    const realisasi = nearest(columnsOf(table, 'realisasi'), result);
    return pagu && realisasi
      ? [{ kind: 'difference' as const, result, of: [pagu, realisasi] }]
      : [];
  });
  const changes = columnsOf(table, 'selisih').flatMap((result) => {
    const money = columnsOf(table, 'pagu', 'jumlah').filter((column) =>
      same(column, result, 'group'),
    );
    const after = money.find(({ qualifiers }) => qualifiers.state === 'sesudah');
    const before = money.find(({ qualifiers }) => qualifiers.state === 'sebelum');
    return after && before ? [{ kind: 'difference' as const, result, of: [after, before] }] : [];
  });
  return [...rests, ...changes];
}

/** The last column to the left that has no period or group of its own, else the last one. */
function nearest(
  columns: readonly RecognisedColumn[],
  to: RecognisedColumn,
): RecognisedColumn | undefined {
  const left = columns.filter(({ index }) => index < to.index);
  const plain = left.filter(({ qualifiers }) => qualifiers.group === undefined);
  return plain.at(-1) ?? left.at(-1);
}

function products(table: RecognisedTable): Claim[] {
  return columnsOf(table, 'jumlah').flatMap((result) => {
    const factor = (role: 'koefisien' | 'harga' | 'ppn'): RecognisedColumn | undefined =>
      columnsOf(table, role).find(
        (column) => column.index < result.index && same(column, result, 'state'),
      );
    const koefisien = factor('koefisien');
    const harga = factor('harga');
    const ppn = factor('ppn');
    if (!koefisien || !harga) return [];
    return [{ kind: 'product' as const, result, of: [koefisien, harga, ...(ppn ? [ppn] : [])] }];
  });
}

function check(table: RecognisedTable, row: RecognisedRow, claim: Claim): Identity | undefined {
  const holds =
    claim.kind === 'product'
      ? productHolds(table, row, claim.result.index, claim.of)
      : moneyHolds(table, row, claim);
  if (holds === undefined) return undefined;
  return {
    kind: claim.kind,
    cell: { row: row.index, column: claim.result.index },
    of: claim.of
      .filter(({ index }) => row.figures.has(index))
      .map(({ index }) => ({ row: row.index, column: index })),
    holds,
  };
}

function moneyHolds(
  table: RecognisedTable,
  row: RecognisedRow,
  { kind, result, of }: Claim,
): boolean | undefined {
  const total = amountAt(row, result.index, table.unit);
  const filled = of.filter(({ index }) => row.figures.has(index));
  const parts = filled.map(({ index }) => amountAt(row, index, table.unit));
  if (!total || parts.length === 0 || !parts.every((part) => part !== undefined)) return undefined;
  if (kind === 'difference') {
    const [minuend, subtrahend] = parts;
    if (parts.length < 2 || !minuend || !subtrahend) return undefined;
    return compareSum(total, [minuend, minus(subtrahend)], table.step) !== 'differs';
  }
  return compareSum(total, parts, table.step) !== 'differs';
}

function minus({ sen, exact }: Rupiah): Rupiah {
  return { sen: -sen, exact };
}
