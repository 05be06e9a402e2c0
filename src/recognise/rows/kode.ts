import { joinKode, parseKode, type Kode } from '../../domain';
import type { Grid } from '../grid';

/** Reads the code of a row of one table. */
export type KodeReader = (row: number) => Kode | null;

/**
 * Codes stand in one column, split over several (`1 | 06 | 02`), or in several columns each with a
 * whole code, where every row repeats its parents' (urusan | SKPD | sub kegiatan | rekening); then the
 * last one is the row's own. Which of these holds is decided from all rows together.
 */
export function kodeReader(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
): KodeReader {
  const cells = (row: number): string[] => columns.map((column) => grid.text(row, column));
  const several = rows.map(cells).filter((texts) => texts.filter(Boolean).length > 1);
  const count = (read: (texts: readonly string[]) => Kode | undefined): number =>
    several.filter((texts) => read(texts)?.text.includes('.')).length;
  const isSplit = count((texts) => joinKode(texts)) >= count(lastKode);
  const read = (texts: readonly string[], family?: Kode['family']): Kode | undefined =>
    isSplit ? joinKode(texts, family) : lastKode(texts);
  const family = familyOf(rows.map((row) => read(cells(row))));
  return (row) => read(cells(row), family) ?? null;
}

function lastKode(texts: readonly string[]): Kode | undefined {
  let place = texts.length - 1;
  while (place >= 0 && texts[place]!.trim() === '') place -= 1;
  if (place < 0) return undefined;
  // In the first column a lone digit is an urusan, behind the programme codes it is an account.
  return parseKode(texts[place]!, place === 0 ? 'program' : undefined);
}

/** A lone `5` is an account or an urusan: the longer codes of the same table tell which. */
function familyOf(kodes: readonly (Kode | undefined)[]): Kode['family'] | undefined {
  const votes = { program: 0, rekening: 0 };
  for (const kode of kodes) if (kode?.text.includes('.')) votes[kode.family] += 1;
  if (votes.program === votes.rekening) return undefined;
  return votes.program > votes.rekening ? 'program' : 'rekening';
}
