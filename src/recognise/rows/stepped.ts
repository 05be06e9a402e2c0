import type { Level } from '../../domain';
import { headingTokens } from '../words';
import type { RecognisedColumn } from '../types';

/** A column that holds the names of one level alone. */
export interface SteppedColumn {
  readonly index: number;
  readonly level: Level;
}

/**
 * The columns of a table that has one for the names of each level, "Program", "Kegiatan", "Sub
 * Kegiatan", from the widest; none where one column names the rows of several levels.
 */
export function steppedColumns(columns: readonly RecognisedColumn[]): SteppedColumn[] {
  const stepped = columns.flatMap(({ index, role, heading }): SteppedColumn[] => {
    const level = role === 'uraian' ? levelOfHeading(heading) : undefined;
    return level === undefined ? [] : [{ index, level }];
  });
  const isEachOnce = new Set(stepped.map(({ level }) => level)).size === stepped.length;
  return stepped.length > 1 && isEachOnce ? stepped : [];
}

/** The one level that a heading names: `Nama Kegiatan`, not `Program / Kegiatan`. */
function levelOfHeading(heading: string): Level | undefined {
  const words = headingTokens(heading).join(' ');
  const isSub = /\bsub ?kegiatan\b/.test(words);
  const others = words.replace(/\bsub ?kegiatan\b/g, '');
  const isKegiatan = /\bkegiatan\b/.test(others);
  const isProgram = /\bprogram\b/.test(others);
  if (Number(isSub) + Number(isKegiatan) + Number(isProgram) !== 1) return undefined;
  if (isSub) return 'sub-kegiatan';
  return isKegiatan ? 'kegiatan' : 'program';
}
