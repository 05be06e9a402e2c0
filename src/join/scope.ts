import { parseKode, type Level } from '../domain';
import type { RecognisedTable } from '../recognise';
import { cellAt, type SheetSnapshot } from '../workbook';

/** The row of the programme structure that a whole table is about. */
export interface Scope {
  readonly level: Level;
  readonly kode: string | null;
  readonly name: string;
}

const LINE = /^\s*(program|sub[\s.-]*kegiatan|kegiatan)\s*:?\s*:\s*(.+)$/i;
const KODE = /^\s*([\dXx]+(?:[.:][\dXx]+)+)[.\s]*(?:[-–:]\s*)?(.*)$/;

/** Rows above the headings in which the lines are looked for: a print has some twenty. */
const FARTHEST = 60;

/**
 * What the lines above a table say that it is about, such as `Sub Kegiatan : 1.06.02.2.01.0003 - …`
 * above a DPA Rincian: from the program down to the narrowest that is named.
 */
export function scopeOf(table: RecognisedTable, sheet: SheetSnapshot | undefined): Scope[] {
  if (!sheet) return [];
  const found = new Map<Level, Scope>();
  const last = Math.max(0, table.range.top - FARTHEST);
  for (let row = table.range.top - 1; row >= last; row--) {
    const scope = scopeOfLine(lineText(sheet, row));
    if (scope && !found.has(scope.level)) found.set(scope.level, scope);
  }
  return (['program', 'kegiatan', 'sub-kegiatan'] as const).flatMap(
    (level) => found.get(level) ?? [],
  );
}

function scopeOfLine(text: string): Scope | undefined {
  const [, label = '', value = ''] = LINE.exec(text) ?? [];
  if (value === '') return undefined;
  const level = /^sub/i.test(label) ? 'sub-kegiatan' : /^p/i.test(label) ? 'program' : 'kegiatan';
  const [, digits = '', rest = ''] = KODE.exec(value) ?? [];
  const kode = digits === '' ? undefined : parseKode(digits, 'program');
  return { level, kode: kode?.text ?? null, name: (kode ? rest : value).trim() };
}

function lineText(sheet: SheetSnapshot, row: number): string {
  const cells = sheet.rows[row] ?? [];
  return Array.from({ length: cells.length }, (_, column) => cellAt(sheet, row, column)?.value)
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .join(' ');
}
