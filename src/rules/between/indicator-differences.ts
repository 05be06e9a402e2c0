import { compareDecimals, toNumber, unitsAt, type Decimal } from '../../domain';
import { decimalAt, targetAt, type RecognisedColumn } from '../../recognise';
import { cellOf, draftAt } from '../draft';
import type { FindingDraft, Message, RuleInput, RuleOutcome } from '../types';
import { indicatorMatches, isAcrossFiles, matchesOf, type TableMatch } from './indicator-matches';
import { placeOf } from './place-of';
import {
  type IndicatorMeasure,
  type IndicatorPair,
  type IndicatorTable,
  indicatorTables,
  type TablesOfWorkbook,
} from '../../join';
import { sheetKey, type SheetCell } from '../../workbook';

/** Target, realisasi and capaian of one indicator in two tables. */
export function indicatorDifferences(input: RuleInput): RuleOutcome {
  return differences(matchesIn(input), new Set());
}

/** The same in two files; a figure that its own file shows to be wrong is not told again. */
export function indicatorDifferencesBetween(workbooks: readonly RuleInput[]): RuleOutcome {
  const [open, ...further] = workbooks;
  if (!open || further.length === 0) return { checked: 0, agree: 0, findings: [] };
  const across = matchesIn({
    snapshot: open.snapshot,
    others: further.map(({ file = '', snapshot }) => ({ name: file, snapshot })),
    tables: workbooks.flatMap(({ tables }) => tables),
  }).filter(isAcrossFiles);
  const within = workbooks.flatMap((workbook) => indicatorDifferences(workbook).findings);
  return differences(across, new Set(within.map(({ cell }) => keyOf(cell))));
}

function matchesIn(input: TablesOfWorkbook): TableMatch[] {
  return [...indicatorMatches(input), ...betweenReports(input)];
}

/** @param told keys of cells of which something was said; those of the findings are added */
function differences(matches: readonly TableMatch[], told: Set<string>): RuleOutcome {
  const findings: FindingDraft[] = [];
  let checked = 0;
  for (const match of matches) {
    for (const measure of measuresOf(match)) {
      const columns = [
        match.baseTable.columns[measure]!,
        match.otherTable.columns[measure]!,
      ] as const;
      for (const pair of match.pairs) {
        const values = valuesOf(pair, columns);
        if (!values) continue;
        const { table } = match.otherTable;
        const key = keyOf(cellOf({ table, row: pair.other.row, column: columns[1] }));
        if (told.has(key)) continue;
        checked += 1;
        if (mayBeEqual(...values)) continue;
        told.add(key);
        findings.push(finding(match, pair, measure, columns, values));
      }
    }
  }
  return { checked, agree: checked - findings.length, findings };
}

function keyOf(cell: SheetCell): string {
  return `${sheetKey(cell)}|${cell.row}|${cell.column}`;
}

/** Two tables of capaian that each have their agreement are compared with each other as well. */
function betweenReports(input: TablesOfWorkbook): TableMatch[] {
  const tables = indicatorTables(input);
  return tables
    .filter(({ table }) => table.kind === 'capaian')
    .flatMap((other) => matchesOf(tables, other, 'capaian').slice(0, 1));
}

/** A capaian that differs where the realisasi differs too only follows from it. */
function measuresOf({ baseTable, otherTable }: TableMatch): IndicatorMeasure[] {
  const has = (table: IndicatorTable, measure: IndicatorMeasure): boolean =>
    table.columns[measure] !== undefined;
  const both = (measure: IndicatorMeasure): boolean =>
    has(baseTable, measure) && has(otherTable, measure);
  const isPlan = ['target-renstra', 'pk-indikator'].includes(baseTable.table.kind);
  if (isPlan) return both('target') ? ['target'] : [];
  return (['target', 'realisasi-kinerja', 'capaian'] as const).filter(
    (measure) => both(measure) && (measure !== 'capaian' || !both('realisasi-kinerja')),
  );
}

type Values = readonly [base: Decimal, other: Decimal];
type Columns = readonly [base: RecognisedColumn, other: RecognisedColumn];

/** Two numbers of one unit. */
function valuesOf({ base, other }: IndicatorPair, columns: Columns): Values | undefined {
  const [a, b] = [targetAt(base.row, columns[0].index), targetAt(other.row, columns[1].index)];
  if (a?.kind !== 'number' || b?.kind !== 'number') return undefined;
  const [one, two] = [a.unit?.toLowerCase(), b.unit?.toLowerCase()];
  return one !== undefined && two !== undefined && one !== two ? undefined : [a.value, b.value];
}

/** The same to the decimals of the coarser one, or the one a fraction of the other's percentage. */
function mayBeEqual(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  const [one, two] = [unitsAt(a, scale), unitsAt(b, scale)];
  const step = 10n ** BigInt(scale - Math.min(a.scale, b.scale));
  const distance = one > two ? one - two : two - one;
  const isHundredfold = one === two * 100n || two === one * 100n;
  return a.scale === b.scale ? distance === 0n || isHundredfold : distance < step || isHundredfold;
}

function finding(
  { baseTable, otherTable }: TableMatch,
  { base, other }: IndicatorPair,
  measure: IndicatorMeasure,
  columns: Columns,
  [wanted, found]: Values,
): FindingDraft {
  return draftAt(
    { table: otherTable.table, row: other.row, column: columns[1] },
    {
      id: 'antar-tabel-tidak-sama',
      data: {
        name: other.name,
        measure,
        printed: toNumber(found),
        expected: toNumber(wanted),
        ...placeOf(baseTable.table, otherTable.table),
      },
    },
    {
      found: toNumber(found),
      expected: toNumber(wanted),
      related: [cellOf({ table: baseTable.table, row: base.row, column: columns[0] })],
      cause: causeOf(baseTable, base.row.index, columns[0], measure, found),
    },
  );
}

/** The figure stands for another indicator there, or for another year. */
function causeOf(
  { table, rows }: IndicatorTable,
  own: number,
  column: RecognisedColumn,
  measure: IndicatorMeasure,
  found: Decimal,
): Message | null {
  const isFound = (value: Decimal | undefined): boolean =>
    value !== undefined && compareDecimals(value, found) === 0;
  const twins = rows.filter(
    ({ row }) => row.index !== own && isFound(decimalAt(row, column.index)),
  );
  if (twins.length === 1) {
    const [twin] = twins;
    return { id: 'angka-baris-lain', data: { row: String(twin!.row.index + 1), name: twin!.name } };
  }
  const row = table.rows.find(({ index }) => index === own)!;
  const elsewhere = table.columns.find(
    ({ role, index, qualifiers }) =>
      role === measure &&
      index !== column.index &&
      qualifiers.period !== undefined &&
      isFound(decimalAt(row, index)),
  );
  return elsewhere
    ? { id: 'angka-tahun-lain', data: { year: elsewhere.qualifiers.period! } }
    : null;
}
