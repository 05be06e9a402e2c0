import type { TableKind } from '../../../app';

/** What can be chosen, in groups of things that belong together; the likeliest group first. */
export interface ChoiceGroup<G extends string, V extends string> {
  readonly group: G;
  readonly values: readonly V[];
}

export type KindGroup = 'budget' | 'performance' | 'other';

/** Tables of the budget and of what was spent. */
const BUDGET: readonly TableKind[] = [
  'realisasi-program',
  'realisasi-akun',
  'rfk',
  'dpa-belanja',
  'dpa-rincian',
  'dpa-ringkasan',
  'dpa-pendapatan',
  'rak',
  'spj',
  'evaluasi-renja',
];

export const KIND_CHOICES: readonly ChoiceGroup<KindGroup, TableKind>[] = [
  { group: 'budget', values: BUDGET },
  {
    group: 'performance',
    values: [
      'pk-indikator',
      'pk-program',
      'capaian',
      'perbandingan',
      'target-renstra',
      'rumus-indikator',
      'efisiensi',
      'skala-predikat',
    ],
  },
  { group: 'other', values: ['lain'] },
];

/** True for tables of the budget, and where nothing is known. */
export function isBudget(kind: TableKind): boolean {
  return BUDGET.includes(kind) || kind === 'lain';
}
