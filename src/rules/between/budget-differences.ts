import {
  budgetYear,
  mayBeOneAgency,
  measureColumns,
  openTables,
  pairRows,
  reportTime,
  type SheetOf,
} from '../../join';
import { detailPairs } from './details';
import { isCounted, totalPairs } from './totals';
import type { RecognisedTable, TableKind } from '../../recognise';
import { sheetsByName } from '../cells';
import type { FindingDraft, RuleInput, RuleOutcome } from '../types';
import { comparePairs, type TablePair } from './compare-amounts';

/** From what decides to what repeats it; a finding stands in the later one. */
const ORDER: readonly TableKind[] = [
  'dpa-rincian',
  'dpa-belanja',
  'dpa-ringkasan',
  'realisasi-program',
  'realisasi-akun',
  'evaluasi-renja',
  'rfk',
  'pk-program',
];
/** What is promised for the year, whenever the other one was made. */
const PLANS: ReadonlySet<TableKind> = new Set([
  'dpa-rincian',
  'dpa-belanja',
  'dpa-ringkasan',
  'pk-program',
]);

/** Pagu and realisasi of one programme, kegiatan, account or total in two tables. */
export function budgetDifferences(input: RuleInput): RuleOutcome {
  const sheets = sheetsByName(input.snapshot);
  const sheetOf = ({ sheet }: RecognisedTable) => sheets.get(sheet);
  const tables = openTables(input)
    .filter(({ kind }) => ORDER.includes(kind))
    .map((table) => ({
      table,
      programmes: table.rows.filter(({ level }) => level === 'program').length,
    }))
    .sort(
      (a, b) =>
        ORDER.indexOf(a.table.kind) - ORDER.indexOf(b.table.kind) ||
        b.programmes - a.programmes ||
        a.table.id - b.table.id,
    )
    .map(({ table }) => table);
  const findings: FindingDraft[] = [];
  let checked = 0;
  tables.forEach((other, place) => {
    const bases = tables
      .slice(0, place)
      .filter((base) => isComparable(base, other))
      .map((base): TablePair => ({ base, other, pairs: pairsOf(base, other, sheetOf) }));
    for (const pair of withNewRows(bases)) {
      const outcome = comparePairs(pair);
      checked += outcome.checked;
      findings.push(...outcome.findings);
    }
  });
  for (const pair of totalPairs(tables.filter(isCounted), isComparable)) {
    const outcome = comparePairs(pair);
    checked += outcome.checked;
    findings.push(...outcome.findings);
  }
  return { checked, agree: checked - findings.length, findings };
}

/** Accounts of a calculation stand in no other table; its total does. */
function pairsOf(
  base: RecognisedTable,
  other: RecognisedTable,
  sheetOf: SheetOf,
): TablePair['pairs'] {
  const details = detailPairs(base, other, sheetOf);
  if (base.kind === 'dpa-rincian' || other.kind === 'dpa-rincian') return details;
  const rows = pairRows(base, other, sheetOf);
  const isTaken = (pair: TablePair['pairs'][number]): boolean =>
    rows.some((row) => row.base === pair.base || row.other === pair.other);
  return [...rows, ...details.filter((pair) => !isTaken(pair))];
}

/** The pair of tables with the most rows in common; further ones for rows that those before lack. */
function withNewRows(candidates: readonly TablePair[]): TablePair[] {
  const seen = new Set<number>();
  return candidates
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => b.pairs.length - a.pairs.length)
    .filter(({ pairs }) => {
      const isNew = pairs.every(({ other }) => !seen.has(other));
      for (const { other } of isNew ? pairs : []) seen.add(other);
      return isNew;
    });
}

function isComparable(base: RecognisedTable, other: RecognisedTable): boolean {
  const [one, two] = [budgetYear(base), budgetYear(other)];
  if (one !== undefined && two !== undefined && one !== two) return false;
  // Two tables of one form that name no year may be of any two times, or drafts of one another.
  if (base.kind === other.kind && one === undefined && two === undefined) return false;
  if (!mayBeOneAgency(base, other) || measureColumns(base, 'pagu').length === 0) return false;
  // The sheets of twelve months differ by design, and their pagu by the perubahan between them.
  if (base.kind === 'rfk' && other.kind === 'rfk') return false;
  const isPlan = PLANS.has(base.kind) || PLANS.has(other.kind);
  return isPlan || reportTime(base) === reportTime(other);
}
