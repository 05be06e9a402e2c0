import type { Correction, Qualifiers, RecognisedRow, Reason } from '../../app';
import { fill, type Messages, type UiMessages } from '../../locales';
import type { Effect } from '../model/effect';

type Words = UiMessages['structure'];

/** What a kind of table is called where it is chosen. */
export function kindText(kind: keyof Messages['kinds'], { kinds, ui }: Messages): string {
  return kind === 'lain' ? ui.structure.notOurs : kinds[kind];
}

/** Why a thing was recognised as it was, or null where no reason is known. */
export function reasonsText(why: readonly Reason[], { reasons, ui }: Messages): string | null {
  const texts = why.flatMap(({ id, data = {} }) => reasons[id]?.(data) ?? []);
  return texts.length > 0 ? fill(ui.structure.because, { reasons: texts.join('; ') }) : null;
}

/** `sebelum perubahan · 2025`; null where nothing is said more closely. */
export function closerText({ state, period }: Qualifiers, words: Words): string | null {
  const parts = [
    ...(state === undefined ? [] : [words.states[state]]),
    ...(period === undefined ? [] : [words.periods[period] ?? period]),
  ];
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** What a row is: its level, else its role. */
export function rowText(
  { role, level }: Pick<RecognisedRow, 'role' | 'level'>,
  words: Words,
): string {
  return role === 'data' && level !== null ? words.levels[level] : words.rowRoles[role];
}

/** What a correction changed besides what it says: `2 temuan hilang, 1 temuan baru`. */
export function effectText(effect: Effect, words: Words): string {
  const parts = (['gone', 'appeared', 'rows', 'columns'] as const)
    .filter((part) => effect[part] > 0)
    .map((part) => fill(words.effect[part], { n: effect[part] }));
  return effect.gone + effect.appeared > 0
    ? parts.join(', ')
    : [words.noEffect, ...parts].join(', ');
}

/** A correction in words: `LRA, kolom “Nilai”: realisasi`. */
export function correctionText(correction: Correction, messages: Messages): string {
  const words = messages.ui.structure;
  const says = (name: string, value: string): string =>
    fill(words.says[correction.about], { sheet: correction.sheet, name, value });
  switch (correction.about) {
    case 'sheet':
    case 'table':
      return says('', kindText(correction.kind, messages));
    case 'column': {
      const closer = closerText(correction.qualifiers ?? {}, words);
      const role = words.roles[correction.role];
      return says(correction.heading, closer === null ? role : `${role}, ${closer}`);
    }
    case 'row': {
      const { role = 'data', level = null } = correction;
      return says(correction.label, rowText({ role, level }, words));
    }
  }
}
