import { parseKode } from '../../domain';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../../recognise';
import { columnsOf } from '../../recognise';
import type { SheetSnapshot } from '../../workbook';
import { sheetsByName, textAt } from '../cells';
import { draftAt } from '../draft';
import type { FindingDraft, Rule } from '../types';

/** Share of the filled code cells that must be codes before one that is none stands out. */
const CODED = 0.6;
const FEWEST_CODES = 3;
/** What stands out more often than this is a form of the office's own. */
const OWN_FORM = { share: 0.1, fewest: 2 };

/** A cell that looks like a code and is none. */
interface Stray {
  readonly row: RecognisedRow;
  readonly column: RecognisedColumn;
  readonly text: string;
}

/** A code fits no form (a missing segment, `7:02:02`, letters) while its column holds codes. */
export const kodeTidakBaku: Rule = {
  id: 'kode-tidak-baku',
  severity: 'warning',
  check({ tables, snapshot }) {
    const sheets = sheetsByName(snapshot);
    const findings: FindingDraft[] = [];
    let checked = 0;
    for (const table of tables) {
      const sheet = sheets.get(table.sheet);
      const columns = columnsOf(table, 'kode');
      if (!sheet || columns.length === 0) continue;
      const rows = table.rows.filter(
        (row) =>
          row.role === 'data' &&
          columns.some(({ index }) => /\d/.test(textAt(sheet, row.index, index))),
      );
      const coded = rows.filter(({ kode }) => kode !== null).length;
      checked += rows.length;
      if (coded < FEWEST_CODES || coded < rows.length * CODED) continue;
      const strays = rows.flatMap((row) => strayIn(sheet, columns, row));
      for (const stray of strays) {
        if (isOwnForm(stray, strays, coded)) continue;
        findings.push(report(table, stray));
      }
    }
    return { checked, agree: checked - findings.length, findings };
  },
};

function strayIn(
  sheet: SheetSnapshot,
  columns: readonly RecognisedColumn[],
  row: RecognisedRow,
): Stray[] {
  const cells = columns.map((column) => ({
    row,
    column,
    text: textAt(sheet, row.index, column.index),
  }));
  const colon = cells.find(({ text }) => /^\s*'?\d+(:\d+)+/.test(text));
  if (colon) return [colon];
  const last = cells.map(({ text }) => text !== '').lastIndexOf(true);
  if (row.kode !== null || last < 0) return [];
  if (columns.length === 1) return isCodeLike(cells[0]!.text) ? [cells[0]!] : [];
  // A code split over columns: a part is missing, or one of them is no part of a code.
  const gap = cells.findIndex(({ text }, place) => place < last && text === '');
  const odd = cells.find(({ text }) => text !== '' && !/^['’]?[\dXx.\s]+$/.test(text));
  if (odd) return /\d/.test(odd.text) && odd.text.length <= LONGEST_PART ? [odd] : [];
  if (gap < 0) return isCodeLike(cells[last]!.text) ? [cells[last]!] : [];
  const written = cells.map(({ text }) => (text === '' ? '…' : text)).slice(0, last + 1);
  return [{ row, column: columns[gap]!, text: written.join(' ') }];
}

/** A part of a split code with something mistyped in it. */
const LONGEST_PART = 6;

/** At least three segments with digits, and no words. */
function isCodeLike(text: string): boolean {
  if (/\p{L}{3}/u.test(text) || !/^['’]?[\dA-Za-z]/.test(text)) return false;
  const segments = text.split(/[.:,;/\-_]/).filter((segment) => segment.trim() !== '');
  return segments.length >= 3 && segments.filter((segment) => /\d/.test(segment)).length >= 2;
}

/** Codes of the same length that come again and again: detail that the office adds by itself. */
function isOwnForm(stray: Stray, strays: readonly Stray[], coded: number): boolean {
  const form = ({ text }: Stray): string => text.replace(/[^.:,]/g, '');
  const alike = strays.filter((other) => form(other) === form(stray)).length;
  return alike > Math.max(OWN_FORM.fewest, coded * OWN_FORM.share);
}

function report(table: RecognisedTable, { row, column, text }: Stray): FindingDraft {
  const meant = mended(text);
  return draftAt(
    { table, row, column },
    { id: 'kode-tidak-baku', data: { name: row.label, text } },
    {
      found: text,
      expected: meant ?? null,
      cause: meant === undefined ? null : { id: 'salah-ketik-kode', data: { kode: meant } },
    },
  );
}

/** The code that was meant, where only its marks or a letter for a digit are wrong. */
function mended(text: string): string | undefined {
  const dotted = text
    .replace(/['’]/g, '')
    .replace(/\s*[:,;/\-_]\s*/g, '.')
    .replace(/[Oo]/g, '0')
    .replace(/[lI]/g, '1');
  return dotted === text || !dotted.includes('.') ? undefined : parseKode(dotted)?.text;
}
