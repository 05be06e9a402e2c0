import type { TableKind } from '../../recognise';
import {
  type IndicatorMatch,
  type IndicatorTable,
  indicatorTables,
  mayBeOneAgency,
  pairIndicators,
  reportTime,
  type TablesOfWorkbook,
} from '../../join';

/** A table with the one that stands before it: the plan, the agreement, this year's capaian. */
export interface TableMatch extends IndicatorMatch {
  readonly baseTable: IndicatorTable;
  readonly otherTable: IndicatorTable;
}

/** What each kind of table is measured against, the nearest first. */
const BASES: Readonly<Partial<Record<TableKind, readonly TableKind[]>>> = {
  'pk-indikator': ['target-renstra'],
  capaian: ['pk-indikator', 'target-renstra', 'capaian'],
  perbandingan: ['capaian', 'pk-indikator', 'target-renstra'],
};

/** The base of each table of indicators: of the nearest kind, in its own file, with the most in common. */
export function indicatorMatches(input: TablesOfWorkbook): TableMatch[] {
  const tables = indicatorTables(input);
  return tables.flatMap((other) => {
    for (const kind of BASES[other.table.kind] ?? []) {
      const best = matchesOf(tables, other, kind).sort(
        (a, b) =>
          Number(isAcrossFiles(a)) - Number(isAcrossFiles(b)) || b.pairs.length - a.pairs.length,
      )[0];
      if (best) return [best];
    }
    return [];
  });
}

/** Whether a table and its base stand in two files. */
export function isAcrossFiles({ baseTable, otherTable }: TableMatch): boolean {
  return baseTable.table.file !== otherTable.table.file;
}

/** All tables of a kind that have something in common with a table. */
export function matchesOf(
  tables: readonly IndicatorTable[],
  other: IndicatorTable,
  kind: TableKind,
): TableMatch[] {
  const years = new Set(tables.map(({ year }) => year).filter((year) => year !== undefined));
  return tables.flatMap((base) => {
    const isItself = kind === other.table.kind && base.table.id >= other.table.id;
    if (base.table.kind !== kind || isItself) return [];
    const isSameYear =
      base.year === other.year ||
      // What names no year is of the only one that is named.
      ((base.year === undefined || other.year === undefined) && years.size === 1);
    const isSameTime =
      kind !== other.table.kind || reportTime(base.table) === reportTime(other.table);
    if (!isSameYear || !isSameTime || !mayBeOneAgency(base.table, other.table)) return [];
    const match = pairIndicators(base, other);
    return match ? [{ ...match, baseTable: base, otherTable: other }] : [];
  });
}
