import type { RecognisedRow, RecognisedTable } from '../../recognise';

/** Kinds of tables whose rows are belanja, unless the row itself says otherwise. */
const BUDGET_KINDS: ReadonlySet<RecognisedTable['kind']> = new Set([
  'realisasi-program',
  'realisasi-akun',
  'rfk',
  'rak',
  'spj',
  'evaluasi-renja',
  'dpa-belanja',
]);

/** Programmes spend, also the one that manages pendapatan. */
const PROGRAMME = /^(program|(sub[\s.-]*)?kegiatan)\b/i;
const BELANJA = /\bbelanja\b/i;
const OTHER =
  /\bpendapatan\b|\bpembiayaan\b|\bsurplus\b|\bdefisit\b|\bpajak daerah\b|\bretribusi\b|\bsilpa\b/i;

/**
 * The rows of a table that are belanja: pendapatan may well exceed its target, and pembiayaan is no
 * spending at all. Told by the account code (4, 5, 6), else by the row's name, else by the rows that
 * it is counted in; a bare total of a table that holds more than belanja is none.
 */
export function belanjaRows(table: RecognisedTable): ReadonlySet<RecognisedRow> {
  if (!BUDGET_KINDS.has(table.kind)) return new Set();
  const byIndex = new Map(table.rows.map((row) => [row.index, row]));
  const verdicts = new Map<number, boolean | undefined>();
  const verdictOf = (row: RecognisedRow): boolean | undefined => {
    if (verdicts.has(row.index)) return verdicts.get(row.index);
    verdicts.set(row.index, undefined);
    const above = row.parent === null ? undefined : byIndex.get(row.parent);
    const verdict = ownVerdict(row) ?? (above && verdictOf(above));
    verdicts.set(row.index, verdict);
    return verdict;
  };
  const onlyBelanja = !table.rows.some((row) => ownVerdict(row) === false);
  return new Set(
    table.rows.filter((row) => verdictOf(row) ?? (onlyBelanja || row.level !== 'total')),
  );
}

/** Whether a row of a budget table is belanja by itself, whatever the rest of the table holds. */
export function isSpending(row: RecognisedRow): boolean {
  return ownVerdict(row) ?? true;
}

/** What the row itself says; undefined where it says nothing. */
function ownVerdict({ kode, label, level }: RecognisedRow): boolean | undefined {
  if (kode !== null) return level?.startsWith('akun') === true ? kode.startsWith('5') : true;
  if (PROGRAMME.test(label)) return true;
  if (OTHER.test(label)) return false;
  return BELANJA.test(label) ? true : undefined;
}
