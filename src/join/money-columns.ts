import { compareSum, subtractRupiah } from '../domain';
import {
  amountAt,
  columnsOf,
  ratioPairs,
  type RecognisedColumn,
  type RecognisedTable,
} from '../recognise';
import type { MeasureChoice } from './types';
import { beforeQuarters, isQuarter, whole } from './year-columns';

/** Kinds whose column called Jumlah is the pagu. */
const JUMLAH_IS_PAGU: ReadonlySet<RecognisedTable['kind']> = new Set([
  'dpa-belanja',
  'dpa-rincian',
  'dpa-ringkasan',
  'rak',
]);

/** Share of the rows in which a relation must hold to tell which column is meant. */
const HOLDS = 0.6;

/** The pagu that a percentage refers to, of the wanted state, over all kelompok belanja. */
export function paguColumns(
  table: RecognisedTable,
  { state }: Pick<MeasureChoice, 'state'>,
): readonly RecognisedColumn[] {
  const roles = JUMLAH_IS_PAGU.has(table.kind)
    ? (['pagu', 'jumlah'] as const)
    : (['pagu'] as const);
  const all = columnsOf(table, ...roles);
  if (table.kind === 'evaluasi-renja') return beforeQuarters(table, all);
  const other = state === 'sesudah' ? 'sebelum' : 'sesudah';
  const wanted = all.filter(({ qualifiers }) => qualifiers.state === state);
  const pair = ratioPairs(table).find(
    ({ kind, denominator }) =>
      kind === 'persen' &&
      denominator.qualifiers.state !== other &&
      // Before perubahan is what is called so, not what is merely compared with realisasi.
      (state === 'sesudah' || wanted.length === 0 || wanted.includes(denominator)),
  );
  if (pair && pair.denominator.qualifiers.group === undefined) return [pair.denominator];
  const notOther = all.filter(({ qualifiers }) => qualifiers.state !== other);
  return whole(table, wanted.length > 0 ? wanted : notOther.length > 0 ? notOther : all);
}

/**
 * What was spent to date: what a percentage is computed from, or what is left of the pagu, else the
 * column that is narrowed by nothing.
 */
export function realisasiColumns(
  table: RecognisedTable,
  choice: MeasureChoice,
): readonly RecognisedColumn[] {
  const all = columnsOf(table, 'realisasi');
  if (table.kind === 'evaluasi-renja') return sumOfQuarters(table, all);
  const pair = ratioPairs(table).find(
    ({ kind, denominator }) => kind === 'persen' && denominator.qualifiers.state !== 'sebelum',
  );
  if (pair && pair.numerator.qualifiers.group === undefined) return [pair.numerator];
  const spent = all.length > 1 ? leavesSisa(table, all, choice) : undefined;
  return spent ? [spent] : whole(table, all);
}

/** The realisasi that, taken from the pagu, leaves the sisa of most rows. */
function leavesSisa(
  table: RecognisedTable,
  candidates: readonly RecognisedColumn[],
  choice: MeasureChoice,
): RecognisedColumn | undefined {
  const [pagu] = paguColumns(table, choice);
  const [sisa] = columnsOf(table, 'sisa');
  if (!pagu || !sisa) return undefined;
  return mostHeld(table, candidates, (row, column) => {
    const [limit, rest, spent] = [pagu, sisa, column].map(({ index }) =>
      amountAt(row, index, table.unit),
    );
    if (!limit || !rest || spent?.sen === 0n || !spent) return undefined;
    return compareSum(subtractRupiah(limit, rest), [spent], table.step) !== 'differs';
  });
}

/** Column 13 = 9+10+11+12 of the evaluation of a Renja, or the four quarters where it has none. */
function sumOfQuarters(
  table: RecognisedTable,
  all: readonly RecognisedColumn[],
): readonly RecognisedColumn[] {
  const quarters = all.filter(isQuarter);
  const rest = all.filter((column) => !quarters.includes(column));
  if (quarters.length < 2) return whole(table, rest.length > 0 ? rest : all);
  const sum = mostHeld(table, rest, (row, column) => {
    const total = amountAt(row, column.index, table.unit);
    const parts = quarters.flatMap(({ index }) => amountAt(row, index, table.unit) ?? []);
    if (!total || total.sen === 0n || parts.length === 0) return undefined;
    return compareSum(total, parts, table.step) !== 'differs';
  });
  return sum ? [sum] : quarters;
}

function mostHeld(
  table: RecognisedTable,
  candidates: readonly RecognisedColumn[],
  holds: (row: RecognisedTable['rows'][number], column: RecognisedColumn) => boolean | undefined,
): RecognisedColumn | undefined {
  const shares = candidates.map((column) => {
    const told = table.rows.flatMap((row) => holds(row, column) ?? []);
    return { column, share: told.filter(Boolean).length / Math.max(1, told.length) };
  });
  const best = shares.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= HOLDS ? best.column : undefined;
}
