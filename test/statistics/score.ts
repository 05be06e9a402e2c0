import { withUnknownTables } from '../../src/recognise';
import { workbookOf } from '../support/sheet';
import type { Drawn } from './draw';

/** Sum cells that were named rightly, named, and there to be named. */
export interface Score {
  readonly right: number;
  readonly named: number;
  readonly wanted: number;
  readonly missed: readonly string[];
  readonly surplus: readonly string[];
}

/** A sum is right when cell and addends are; empty cells among the addends do not count. */
export function score({ sheet, sums }: Drawn): Score {
  const tables = withUnknownTables(workbookOf(sheet), []);
  const named = new Set(
    tables.flatMap(({ identities }) =>
      identities
        .filter(({ kind }) => kind === 'sum')
        .map(({ cell, of }) => keyOf(nameOf(cell), of.map(nameOf).sort())),
    ),
  );
  const wanted = new Set(sums.map(({ cell, of }) => keyOf(cell, of)));
  const missed = [...wanted].filter((key) => !named.has(key));
  return {
    right: wanted.size - missed.length,
    named: named.size,
    wanted: wanted.size,
    missed,
    surplus: [...named].filter((key) => !wanted.has(key)),
  };
}

export function together(scores: readonly Score[]): { precision: number; recall: number } {
  const sum = (pick: (score: Score) => number): number =>
    scores.reduce((all, score) => all + pick(score), 0);
  const right = sum((score) => score.right);
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  return {
    precision: share(sum(({ named }) => named)),
    recall: share(sum(({ wanted }) => wanted)),
  };
}

function nameOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}

function keyOf(cell: string, of: readonly string[]): string {
  return `${cell} = ${of.join(' + ')}`;
}
