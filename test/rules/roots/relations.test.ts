import { rulesOf } from '../../../src/rules/roots/relations';
import type { IdentityKind } from '../../../src/recognise';
import { at } from './finding';

it.each<[kind: IdentityKind, cell: string, of: readonly string[], rules: readonly string[]]>([
  ['sum', 'C2', ['C3', 'C4'], ['subtotal-tidak-sama']],
  ['sum', 'F2', ['C2', 'D2'], ['jumlah-antar-kolom-tidak-sama']],
  ['sum', 'C2', ['C2', 'D2'], ['jumlah-antar-kolom-tidak-sama']],
  ['difference', 'E2', ['C2', 'D2'], ['jumlah-antar-kolom-tidak-sama']],
  ['product', 'F2', ['C2', 'D2'], ['perkalian-tidak-sesuai']],
  ['ratio', 'E2', ['D2', 'C2'], ['persen-tidak-sesuai', 'capaian-tidak-sesuai']],
  ['average', 'E5', ['E2', 'E3'], ['rata-rata-tidak-sesuai']],
])('a %s at %s of %j is what %j speaks of', (kind, cell, of, rules) => {
  expect(rulesOf({ kind, cell: at(cell), of: of.map(at), holds: false })).toEqual(rules);
});
