import {
  capaianOf,
  CAPAIAN_VARIANTS,
  comparePercent,
  directionOf,
  type CapaianOptions,
  type Ratio,
} from '../../domain';
import {
  decimalAt,
  targetAt,
  type RatioPair,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';

/** The choices of an agency that figures can show: a cap, and the formula where less is better. */
const CONVENTIONS: readonly CapaianOptions[] = CAPAIAN_VARIANTS.filter(
  ({ zeroTarget, grade }) => zeroTarget === 'tanpa-capaian' && grade === 'batas',
);

/** So many rows must tell one convention from another, and so many times as many as say the opposite. */
const FEWEST = 5;
const TIMES = 5;

/** A row whose capaian a formula in use gives, but not the one that its table follows. */
export interface Deviation {
  /** What the table's convention gives. */
  readonly expected: Ratio;
  readonly convention: CapaianOptions;
  /** What tells the table's convention from that of the row. */
  readonly by: 'batas' | 'rumus';
  /** Rows that follow the convention where this one does not. */
  readonly rows: number;
}

interface Explained {
  readonly row: RecognisedRow;
  /** What each convention gives, and whether that is printed. */
  readonly outcomes: readonly { readonly ratio: Ratio; readonly holds: boolean }[];
}

/** How a table counts capaian, as far as its rows prove it. */
export interface TableConvention {
  /** Rows that deviate from what the others clearly do. */
  readonly deviations: ReadonlyMap<RecognisedRow, Deviation>;
  /** What the convention gives for a row; undefined where nothing tells it from the usual one. */
  expectedFor(row: RecognisedRow): Ratio | undefined;
}

/**
 * The convention of a table: the one that explains most of its rows. Two conventions are told apart by
 * the rows where they differ, and only where those nearly all speak for one.
 * @param decimals to which the column is printed
 */
export function conventionOf(
  table: RecognisedTable,
  pair: RatioPair,
  decimals: number,
): TableConvention {
  const all = table.rows.flatMap((row) => explain(row, pair, decimals) ?? []);
  const counts = CONVENTIONS.map(
    (_, at) => all.filter(({ outcomes }) => outcomes[at]!.holds).length,
  );
  const best = counts.indexOf(Math.max(0, ...counts));
  const deviations = new Map<RecognisedRow, Deviation>();
  for (const { row, outcomes } of all) {
    if (outcomes[best]!.holds) continue;
    const others = outcomes.flatMap(({ holds }, at) => (holds ? [at] : []));
    if (others.length === 0) continue;
    const support = Math.min(...others.map((other) => supportFor(all, best, other)));
    if (support === 0) continue;
    const convention = CONVENTIONS[best]!;
    const isCap = others.every((other) => CONVENTIONS[other]!.cap !== convention.cap);
    deviations.set(row, {
      expected: outcomes[best]!.ratio,
      convention,
      by: isCap ? 'batas' : 'rumus',
      rows: support,
    });
  }
  const isClear = best > 0 && supportFor(all, best, 0) > 0;
  return {
    deviations,
    expectedFor: (row) =>
      isClear ? all.find((one) => one.row === row)?.outcomes[best]?.ratio : undefined,
  };
}

/** Rows that follow one convention and not the other; 0 where that proves nothing. */
function supportFor(all: readonly Explained[], one: number, other: number): number {
  const onlyIn = (here: number, there: number): number =>
    all.filter(({ outcomes }) => outcomes[here]!.holds && !outcomes[there]!.holds).length;
  const support = onlyIn(one, other);
  return support >= FEWEST && support >= TIMES * onlyIn(other, one) ? support : 0;
}

/** Rows whose target and realisasi are numbers: only these tell conventions apart. */
function explain(row: RecognisedRow, pair: RatioPair, decimals: number): Explained | undefined {
  if (row.role !== 'data') return undefined;
  const printed = decimalAt(row, pair.column.index);
  const target = targetAt(row, pair.denominator.index);
  const realisasi = targetAt(row, pair.numerator.index);
  if (!printed || !target || realisasi?.kind !== 'number') return undefined;
  if (target.kind !== 'number' && target.kind !== 'bound' && target.kind !== 'range')
    return undefined;
  const outcomes = CONVENTIONS.flatMap((options) => {
    const capaian = capaianOf(target, realisasi, directionOf(row.label), options);
    if (capaian.kind !== 'capaian') return [];
    const holds = comparePercent(printed, capaian.ratio, decimals) !== 'differs';
    return [{ ratio: capaian.ratio, holds }];
  });
  return outcomes.length === CONVENTIONS.length ? { row, outcomes } : undefined;
}
