import type { UnreadableReason } from '../../domain';
import {
  columnsOf,
  type RecognisedColumn,
  type RecognisedRow,
  type RecognisedTable,
  type TableKind,
} from '../../recognise';
import { draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** In an agreement on programmes the column also holds conditions such as `Realisasi minimal 85%`. */
const LISTED: ReadonlySet<TableKind> = new Set([
  'pk-indikator',
  'capaian',
  'perbandingan',
  'target-renstra',
  'realisasi-program',
  'evaluasi-renja',
]);
/** Broken numbers and errors are told by rules of their own. */
const TOLD_ELSEWHERE: ReadonlySet<UnreadableReason> = new Set(['angka-rusak', 'galat']);
/** From this share on words are what the column is for, not a slip. */
const IN_WORDS = 0.5;

interface Unreadable {
  readonly row: RecognisedRow;
  readonly reason: UnreadableReason;
  readonly text: string;
}

/** A target against which nothing can be measured: several values, a class of no scale, a date. */
export const targetTidakTerbaca: Rule = {
  id: 'target-tidak-terbaca',
  severity: 'warning',
  check({ tables }) {
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables.filter(({ kind }) => LISTED.has(kind))) {
      for (const column of columnsOf(table, 'target')) {
        const rows = table.rows.filter(
          ({ role, label, figures }) =>
            role === 'data' && label !== '' && figures.has(column.index),
        );
        checked += rows.length;
        const unreadable = rows.flatMap((row) => unreadableIn(row, column.index));
        const words = unreadable.filter(({ reason }) => reason === 'kata');
        const isInWords = words.length > 1 && words.length > rows.length * IN_WORDS;
        findings.push(
          ...unreadable
            .filter(({ reason }) => !isInWords || reason !== 'kata')
            .map((one) => finding(table, column, one)),
        );
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function unreadableIn(row: RecognisedRow, column: number): Unreadable[] {
  const figure = row.figures.get(column);
  if (figure?.kind === 'text') return [{ row, reason: 'kata', text: figure.text }];
  if (figure?.kind !== 'target' || figure.target.kind !== 'unreadable') return [];
  const { reason } = figure.target;
  return TOLD_ELSEWHERE.has(reason) ? [] : [{ row, reason, text: figure.text }];
}

function finding(
  table: RecognisedTable,
  column: RecognisedColumn,
  { row, reason, text }: Unreadable,
): FindingDraft {
  return draftAt(
    { table, row, column },
    { id: 'target-tidak-terbaca', data: { name: row.label, text, reason } },
    { found: text },
  );
}
