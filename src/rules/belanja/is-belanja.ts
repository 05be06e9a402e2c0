import { parseKode } from '../../domain';
import type { RecognisedRow, RecognisedTable } from '../../recognise';

/** Kinds of tables whose rows are belanja, unless the row itself says otherwise. */
const BUDGET_KINDS: ReadonlySet<RecognisedTable['kind']> = new Set([
  'realisasi-program',
  'realisasi-akun',
  'rfk',
  'dpa-belanja',
]);

/** Programmes spend, also the one that manages pendapatan. */
const PROGRAMME = /^(program|(sub[\s.-]*)?kegiatan)\b/i;

/**
 * Whether a row is belanja: pendapatan may well exceed its target, and pembiayaan is no spending at
 * all. Told by the account code (4, 5, 6), else by the row's name.
 */
export function isBelanja(table: RecognisedTable, row: RecognisedRow): boolean {
  if (!BUDGET_KINDS.has(table.kind)) return false;
  if (row.kode !== null && table.kind === 'realisasi-akun') return row.kode.startsWith('5');
  if (PROGRAMME.test(row.label) || parseKode(row.kode ?? '')?.family === 'program') return true;
  return !/\bpendapatan\b|\bpembiayaan\b|\bsurplus\b|\bdefisit\b|\bpajak daerah\b|\bretribusi\b/i.test(
    row.label,
  );
}
