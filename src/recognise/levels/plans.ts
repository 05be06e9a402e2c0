import { AKUN_LEVELS, PROGRAM_LEVELS, type Level } from '../../domain';
import type { TableKind } from '../types';
import { UNUSUAL, type LevelPlan } from './evidence';

/** A level that the heading leaves out where it names others ("Program/Kegiatan"). */
const NOT_NAMED = -2.5;

/** Programmes are grouped by sasaran in some reports. */
const BUDGET_LEVELS: readonly Level[] = PROGRAM_LEVELS.flatMap((level): Level[] =>
  level === 'program' ? ['sasaran', level] : [level],
);

/** The levels that a table of a kind can have; null where its rows form no tree of amounts. */
export function levelPlan(kind: TableKind, heading: string): LevelPlan | null {
  switch (kind) {
    case 'realisasi-program':
    case 'dpa-belanja':
    case 'rfk':
    case 'rak':
    case 'evaluasi-renja':
    case 'spj':
      // Accounts may stand below a sub kegiatan; without codes of theirs they are out of the question.
      return {
        levels: [...BUDGET_LEVELS, ...AKUN_LEVELS],
        prior: [...programPrior(heading), ...AKUN_LEVELS.map(() => UNUSUAL)],
      };
    case 'dpa-rincian':
      return {
        levels: [...AKUN_LEVELS, 'kelompok', 'kelompok', 'komponen'],
        prior: [...AKUN_LEVELS.map(() => UNUSUAL), UNUSUAL, UNUSUAL, 0],
        marks: { '#': AKUN_LEVELS.length, '-': AKUN_LEVELS.length + 1 },
      };
    case 'realisasi-akun':
    case 'dpa-ringkasan':
    case 'dpa-pendapatan':
      return { levels: AKUN_LEVELS, prior: [0, 0, 0, -1, -2, -2] };
    case 'pk-program':
      return { levels: ['kelompok', 'program', 'kegiatan'], prior: [-1, 1, -2] };
    default:
      return null;
  }
}

function programPrior(heading: string): number[] {
  const text = heading.toLowerCase();
  const withoutSub = text.replace(/sub\s*kegiatan/g, '');
  const named: Partial<Record<Level, boolean>> = {
    program: text.includes('program'),
    'sub-kegiatan': /sub\s*kegiatan/.test(text),
    kegiatan: withoutSub.includes('kegiatan'),
  };
  const namesAny = Object.values(named).some(Boolean);
  return BUDGET_LEVELS.map((level) => {
    if (named[level] === undefined) return UNUSUAL;
    return !namesAny || named[level] ? 0 : NOT_NAMED;
  });
}
