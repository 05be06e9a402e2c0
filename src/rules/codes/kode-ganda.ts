import type { RecognisedRow, TableKind } from '../../recognise';
import { cellOf, draftAt } from '../draft';
import { codedTables, hasCodeOf, hasLostZero, kodePlace, type CodedTable } from './coded-tables';
import { hasMoney, scopeOf, singularRows, tellingColumns, wordsOf } from './repeated-rows';
import type { FindingDraft, Rule } from '../types';

/** A form that repeats more than so many of its codes does so by design. */
const BY_DESIGN = { share: 0.2, fewest: 3 };

/** Kinds that list accounts by themselves, each of them once. */
const ACCOUNTS_ONCE: ReadonlySet<TableKind> = new Set([
  'realisasi-akun',
  'dpa-rincian',
  'dpa-ringkasan',
  'dpa-pendapatan',
]);

/** A code that should name one thing stands at two rows of a table. */
export const kodeGanda: Rule = {
  id: 'kode-ganda',
  severity: 'error',
  check(input) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const coded of codedTables(input)) {
      const singular = new Set(singularRows(coded.table));
      const rows = coded.rows.filter((row) => singular.has(row));
      checked += rows.length;
      const twice = repeatedCodes(coded, rows);
      const most = Math.max(BY_DESIGN.fewest, rows.length * BY_DESIGN.share);
      if (twice.length > most) continue;
      for (const [row, first] of twice) findings.push(report(coded, row, first));
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

/** Rows whose code stands above already, each with the first row that has it. */
function repeatedCodes(
  coded: CodedTable,
  rows: readonly RecognisedRow[],
): (readonly [RecognisedRow, RecognisedRow])[] {
  const byIndex = new Map(coded.table.rows.map((row) => [row.index, row]));
  const telling = tellingColumns(coded.table);
  const groups = new Map<string, RecognisedRow[]>();
  for (const row of rows) {
    // A row with the code of the row above it is at the wrong level: another rule says so.
    const parent = row.parent === null ? undefined : byIndex.get(row.parent);
    if ((parent && hasCodeOf(row, parent)) || hasLostZero(coded, row)) continue;
    if (!hasMoney(coded.table, row)) continue;
    const key = `${scopeOf(byIndex, row)}|${row.kode}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    others
      .filter((row) => !isToldApart(coded, telling, row, first!))
      .map((row) => [row, first!] as const),
  );
}

/**
 * One name and one code from two sources of funds, or at two places. Exports print an account of a
 * sub kegiatan once for each source without naming it.
 */
function isToldApart(
  { table, sheet }: CodedTable,
  telling: readonly number[],
  row: RecognisedRow,
  first: RecognisedRow,
): boolean {
  if (row.label.toLowerCase() !== first.label.toLowerCase()) return false;
  const isAccount = row.level?.startsWith('akun') === true;
  if (isAccount && !ACCOUNTS_ONCE.has(table.kind)) return true;
  return wordsOf(sheet, row, telling) !== wordsOf(sheet, first, telling);
}

function report(coded: CodedTable, row: RecognisedRow, first: RecognisedRow): FindingDraft {
  const kode = row.kode!;
  return draftAt(
    kodePlace(coded, row),
    {
      id: 'kode-ganda',
      data: { kode, name: row.label, row: first.index + 1, other: first.label },
    },
    { found: kode, related: [cellOf(kodePlace(coded, first))] },
  );
}
