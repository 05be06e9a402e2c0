import type { Identity } from '../../recognise';
import type { Diagnosis, Relation } from '../diagnose';
import type { Finding } from '../types';
import type { Places } from './places';

/** The rule that speaks of a relation that does not hold. */
export function rulesOf({ kind, cell, of }: Identity): readonly string[] {
  switch (kind) {
    case 'sum':
      return of.every(({ column }) => column === cell.column)
        ? ['subtotal-tidak-sama']
        : ['jumlah-antar-kolom-tidak-sama'];
    case 'difference':
      return ['jumlah-antar-kolom-tidak-sama'];
    case 'product':
      return ['perkalian-tidak-sesuai'];
    case 'ratio':
      return ['persen-tidak-sesuai', 'capaian-tidak-sesuai'];
    case 'average':
      return ['rata-rata-tidak-sesuai'];
  }
}

/** The finding that says that a relation does not hold. */
export function findingOf(
  { table }: Pick<Diagnosis, 'table'>,
  { identity }: Relation,
  places: Places,
): Finding | undefined {
  const rules = rulesOf(identity);
  return places
    .at({ sheet: table.sheet, ...identity.cell })
    .find(({ rule }) => rules.includes(rule));
}
