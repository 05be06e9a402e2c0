import type { ColumnGuess } from '../columns/columns';
import { CORRECTED } from '../corrections/fixed';
import type { ColumnRole, Reason, TableKind } from '../types';
import { ANGGARAN } from './anggaran';
import { KINERJA } from './kinerja';
import type { KindEvidence, Shape } from './shape';

export type { KindEvidence } from './shape';

export interface KindVerdict {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly why: readonly Reason[];
}

/** The kind whose signature fits best; `lain` where none does. */
export function decideKind(evidence: KindEvidence): KindVerdict {
  if (evidence.fixed) return { kind: evidence.fixed, confidence: 1, why: [CORRECTED] };
  const roles = new Set(evidence.columns.map(({ role }) => role));
  const shape: Shape = {
    ...evidence,
    has: (...wanted) => wanted.every((role) => roles.has(role)),
    any: (...wanted) => wanted.some((role) => roles.has(role)),
    count: (role) => evidence.columns.filter((column) => column.role === role).length,
    periods: (role, form) => periodsOf(evidence.columns, role, form),
    groups: new Set(evidence.columns.flatMap(({ qualifiers }) => qualifiers.group ?? [])).size,
    says: (pattern) => pattern.test(`${evidence.title} ${evidence.headings}`),
  };
  let best: KindVerdict = { kind: 'lain', confidence: 0, why: [{ id: 'jenis-tidak-dikenal' }] };
  for (const { kind, fit } of [...KINERJA, ...ANGGARAN]) {
    const confidence = fit(shape);
    if (confidence > best.confidence) {
      const why = [
        {
          id: 'kolom-khas',
          data: { kolom: [...roles].filter((role) => role !== 'lain').join(', ') },
        },
      ];
      best = { kind, confidence, why };
    }
  }
  return best;
}

function periodsOf(columns: readonly ColumnGuess[], role: ColumnRole, form: RegExp): number {
  const periods = columns
    .filter((column) => column.role === role)
    .flatMap(({ qualifiers }) => qualifiers.period ?? [])
    .filter((period) => form.test(period));
  return new Set(periods).size;
}
