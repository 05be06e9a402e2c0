import { parseKode, type Level } from '../domain';
import type { Grid } from './grid';
import type { ScopeLine } from './types';

/** What the header lines of a DPA call the level that they name. */
const LABELS: readonly (readonly [Level, RegExp])[] = [
  ['urusan', /^urusan( pemerintahan)?\b/i],
  ['bidang', /^bidang urusan( pemerintahan)?\b/i],
  ['skpd', /^(organisasi|skpd|perangkat daerah|opd)\b/i],
  ['program', /^(nama )?program\b/i],
  ['kegiatan', /^(nama )?kegiatan\b/i],
  ['sub-kegiatan', /^(nama )?sub ?kegiatan\b/i],
];
/** `: 1.06.01 - PROGRAM …` behind the label, the code in parentheses or left out. */
const NAMED = /^\s*:?\s*\(?([\dXx]+(?:[.:][\dXx]+)*)?\.?\)?\s*[-–:]?\s*(\p{L}.*)$/u;

export interface ScopeRows {
  readonly lines: readonly ScopeLine[];
  readonly rows: readonly number[];
}

/**
 * What header lines such as `Program : 1.06.01 - PROGRAM …` say a table is about; of several lines of
 * one level the one next to the table counts.
 * @param from, to the rows to look at, the last of them not included
 */
export function readScope(grid: Grid, from: number, to: number): ScopeRows {
  const lines = new Map<Level, ScopeLine>();
  const rows: number[] = [];
  for (const row of grid.filledRows) {
    if (row < from || row >= to) continue;
    const line = scopeLine(grid.filledColumns(row).map((column) => grid.text(row, column)));
    if (!line) continue;
    rows.push(row);
    lines.set(line.level, line);
  }
  return { lines: [...lines.values()], rows };
}

function scopeLine(texts: readonly string[]): ScopeLine | undefined {
  const text = texts.join(' ');
  for (const [level, label] of LABELS) {
    const rest = text.replace(label, '');
    if (rest === text || !isSet(rest)) continue;
    const [, code, name = ''] = NAMED.exec(rest) ?? [];
    if (name === '') return undefined;
    if (code === undefined) return { level, kode: null, label: name };
    const kode = parseKode(code, 'program');
    return kode?.level === level ? { level, kode: kode.text, label: name } : undefined;
  }
  return undefined;
}

/** A colon or a code tells a header line from a title that begins with the word. */
function isSet(rest: string): boolean {
  return /^\s*(:|\(?\d)/.test(rest);
}
