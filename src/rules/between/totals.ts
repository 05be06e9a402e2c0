import { measureColumns, measuredAmount } from '../../join';
import type { RecognisedRow, RecognisedTable, TableKind } from '../../recognise';
import type { TablePair } from './compare-amounts';

const BY_PROGRAMME: ReadonlySet<TableKind> = new Set(['realisasi-program', 'dpa-belanja']);
/** Totals further apart than this are of different things. */
const FARTHEST = 0.3;

/** Whether a table holds a total of the whole agency: of its programmes, or of its accounts. */
export function isCounted(table: RecognisedTable): boolean {
  return wholeOf(table) !== undefined;
}

/** The whole by programme and the whole by account; nothing where several tables could be meant. */
export function totalPairs(
  tables: readonly RecognisedTable[],
  isComparable: (base: RecognisedTable, other: RecognisedTable) => boolean,
): TablePair[] {
  const accounts = tables.filter(({ kind }) => kind === 'realisasi-akun');
  const programmes = tables.filter(({ kind }) => BY_PROGRAMME.has(kind));
  if (accounts.length !== 1) return [];
  const [base] = accounts;
  return programmes.flatMap((other) => {
    const [from, to] = [wholeOf(base!)!, wholeOf(other)!];
    if (!isComparable(base!, other) || !isNear(base!, from, other, to)) return [];
    return [{ base: base!, other, pairs: [{ base: from.index, other: to.index }] }];
  });
}

function wholeOf(table: RecognisedTable): RecognisedRow | undefined {
  const total = table.rows.filter(({ role }) => role === 'total').at(-1);
  if (table.kind === 'realisasi-akun') {
    const belanja = table.rows.find(({ level, kode }) => level === 'akun-1' && kode === '5');
    const isBelanja = !table.rows.some(({ kode }) => /^[467](\.|$)/.test(kode ?? ''));
    return belanja ?? (isBelanja ? total : undefined);
  }
  const programmes = table.rows.filter(({ level }) => level === 'program');
  return programmes.length > 1 ? total : undefined;
}

/** Whether the pagu of two rows are so near that both may be of one thing. */
export function isNear(
  base: RecognisedTable,
  from: RecognisedRow,
  other: RecognisedTable,
  to: RecognisedRow,
): boolean {
  const amount = (table: RecognisedTable, row: RecognisedRow): number | undefined => {
    const found = measuredAmount({ table, row, columns: measureColumns(table, 'pagu') });
    return found && Number(found.sen);
  };
  const [a, b] = [amount(base, from), amount(other, to)];
  return a !== undefined && b !== undefined && Math.abs(a - b) <= FARTHEST * Math.max(a, b);
}
