import type { RecognisedTable } from '../../app';

type Identity = RecognisedTable['identities'][number];

/** What tables claim, as numbers: there are far too many cells in it to be cloned one by one. */
export interface PackedIdentities {
  readonly kinds: readonly Identity['kind'][];
  /** Of each: place of its kind, 1 where it holds, row, column, how many cells it is of, and these. */
  readonly numbers: Int32Array;
}

export function packIdentities(identities: RecognisedTable['identities']): PackedIdentities {
  const kinds = [...new Set(identities.map(({ kind }) => kind))];
  const length = identities.reduce((sum, { of }) => sum + 5 + 2 * of.length, 0);
  const numbers = new Int32Array(length);
  let at = 0;
  for (const { kind, holds, cell, of } of identities) {
    numbers[at++] = kinds.indexOf(kind);
    numbers[at++] = holds ? 1 : 0;
    numbers[at++] = cell.row;
    numbers[at++] = cell.column;
    numbers[at++] = of.length;
    for (const { row, column } of of) {
      numbers[at++] = row;
      numbers[at++] = column;
    }
  }
  return { kinds, numbers };
}

export function unpackIdentities({ kinds, numbers }: PackedIdentities): Identity[] {
  const identities: Identity[] = [];
  let at = 0;
  const next = (): number => numbers[at++]!;
  while (at < numbers.length) {
    const kind = kinds[next()]!;
    const holds = next() === 1;
    const cell = { row: next(), column: next() };
    const of = Array.from({ length: next() }, () => ({ row: next(), column: next() }));
    identities.push({ kind, cell, of, holds });
  }
  return identities;
}
