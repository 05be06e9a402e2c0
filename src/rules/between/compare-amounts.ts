import { amountInterval, meet, subtractRupiah, type Rupiah } from '../../domain';
import { type Measure, measureColumns, measuredAmount, reportTime, type RowPair } from '../../join';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../../recognise';
import { slipOf } from '../causes/slips';
import { cellOf, draftAt, rupiahFigure } from '../draft';
import type { FindingDraft, Message, RuleOutcome } from '../types';
import { placeOf } from './place-of';

/** Two tables and the rows that they have in common. */
export interface TablePair {
  readonly base: RecognisedTable;
  readonly other: RecognisedTable;
  readonly pairs: readonly Pick<RowPair, 'base' | 'other'>[];
}

interface Difference {
  readonly base: RecognisedRow;
  readonly row: RecognisedRow;
  readonly wanted: Rupiah;
  readonly found: Rupiah;
}

/** Compares what two tables say of the same rows: pagu, and realisasi where both are of one time. */
export function comparePairs(pair: TablePair): RuleOutcome {
  const { base, other } = pair;
  const measures: readonly Measure[] =
    reportTime(base) === reportTime(other) ? ['pagu', 'realisasi'] : ['pagu'];
  let checked = 0;
  const findings: FindingDraft[] = [];
  for (const measure of measures) {
    const columns = { base: measureColumns(base, measure), other: measureColumns(other, measure) };
    if (columns.base.length === 0 || columns.other.length === 0) continue;
    const compared = amounts(pair, columns);
    checked += compared.length;
    const differences = compared.filter(({ wanted, found }) => !mayBeEqual(pair, wanted, found));
    const own = withoutFollowing(pair, differences);
    findings.push(...own.map((one) => finding(pair, measure, columns, one, own, compared)));
  }
  return { checked, agree: checked - findings.length, findings };
}

interface Columns {
  readonly base: readonly RecognisedColumn[];
  readonly other: readonly RecognisedColumn[];
}

function amounts({ base, other, pairs }: TablePair, columns: Columns): Difference[] {
  const bases = new Map(base.rows.map((row) => [row.index, row]));
  const others = new Map(other.rows.map((row) => [row.index, row]));
  return pairs.flatMap((pair) => {
    const [from, row] = [bases.get(pair.base)!, others.get(pair.other)!];
    const wanted = measuredAmount({ table: base, row: from, columns: columns.base });
    const found = measuredAmount({ table: other, row, columns: columns.other });
    return wanted && found ? [{ base: from, row, wanted, found }] : [];
  });
}

/** Rounding of either table is no difference. */
function mayBeEqual({ base, other }: TablePair, wanted: Rupiah, found: Rupiah): boolean {
  return meet(amountInterval(wanted, base.step), amountInterval(found, other.step));
}

/** A programme that differs by just what its kegiatan differ by is no mistake of its own. */
function withoutFollowing({ other }: TablePair, differences: readonly Difference[]): Difference[] {
  const parents = new Map(other.rows.map(({ index, parent }) => [index, parent]));
  const below = new Map<number, bigint>();
  const differing = new Set(differences.map(({ row }) => row.index));
  for (const { row, wanted, found } of differences) {
    let above = parents.get(row.index) ?? null;
    while (above !== null && !differing.has(above)) above = parents.get(above) ?? null;
    if (above !== null) below.set(above, (below.get(above) ?? 0n) + found.sen - wanted.sen);
  }
  return differences.filter(
    ({ row, wanted, found }) => below.get(row.index) !== found.sen - wanted.sen,
  );
}

function finding(
  { base, other }: TablePair,
  measure: Measure,
  columns: Columns,
  one: Difference,
  all: readonly Difference[],
  compared: readonly Difference[],
): FindingDraft {
  const [printed, expected] = [rupiahFigure(one.found), rupiahFigure(one.wanted)];
  const filled = (row: RecognisedRow, from: readonly RecognisedColumn[]): RecognisedColumn[] =>
    from.filter(({ index }) => row.figures.has(index));
  const [column, ...more] = filled(one.row, columns.other);
  return draftAt(
    { table: other, row: one.row, column: column! },
    {
      id: 'antar-tabel-tidak-sama',
      data: { name: one.row.label, measure, printed, expected, ...placeOf(base, other) },
    },
    {
      found: printed,
      expected,
      related: [
        ...filled(one.base, columns.base).map((from) =>
          cellOf({ table: base, row: one.base, column: from }),
        ),
        ...more.map((from) => cellOf({ table: other, row: one.row, column: from })),
      ],
      cause: causeOf(one, all, compared),
    },
  );
}

function causeOf(
  one: Difference,
  all: readonly Difference[],
  compared: readonly Difference[],
): Message | null {
  const opposite = all.length === 2 ? all.find((candidate) => candidate !== one) : undefined;
  const difference = subtractRupiah(one.found, one.wanted);
  if (opposite) {
    const back = subtractRupiah(opposite.found, opposite.wanted);
    if (back.sen === -difference.sen) {
      return {
        id: 'saling-meniadakan',
        data: {
          name: one.row.label,
          difference: rupiahFigure(difference),
          other: opposite.row.label,
          opposite: rupiahFigure(back),
        },
      };
    }
  }
  const twins = compared.filter(
    ({ base, wanted }) => base !== one.base && wanted.sen !== 0n && wanted.sen === one.found.sen,
  );
  if (twins.length === 1) {
    const [twin] = twins;
    return {
      id: 'angka-baris-lain',
      data: { row: String(twin!.base.index + 1), name: twin!.base.label },
    };
  }
  const slip = slipOf(rupiahFigure(one.found), rupiahFigure(one.wanted));
  if (!slip) return null;
  const { kind, ...data } = slip;
  return { id: kind, data };
}
