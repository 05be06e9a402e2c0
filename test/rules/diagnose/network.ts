import type { Identity, IdentityKind } from '../../../src/recognise';
import type { Network, Relation } from '../../../src/rules/diagnose/network';
import { keyOf } from '../../../src/rules/diagnose/network';
import { parseA1, type CellRef } from '../../../src/workbook';

/** The cell at an address that certainly is one. */
export function cellAtAddress(address: string): CellRef {
  return parseA1(address)!;
}

/** `C2 = C3 + C4` as `['sum', 'C2', 'C3', 'C4']`. */
export type Line = readonly [kind: IdentityKind, cell: string, ...of: string[]];

/** Figures by their addresses and what they claim, each relation holding or not. */
export interface Claims {
  readonly figures: Readonly<Record<string, number>>;
  readonly broken?: readonly Line[];
  readonly holding?: readonly Line[];
  /** Half of the last printed digit, by column letter. */
  readonly slack?: Readonly<Record<string, number>>;
}

function relation([kind, cell, ...of]: Line, holds: boolean): Relation {
  const identity: Identity = { kind, cell: cellAtAddress(cell), of: of.map(cellAtAddress), holds };
  return { identity, cells: [identity.cell, ...identity.of] };
}

/** Relations between figures without a table around them. */
export function networkFrom({ figures, broken = [], holding = [], slack = {} }: Claims): Network {
  const values = new Map(
    Object.entries(figures).map(([address, value]) => [keyOf(cellAtAddress(address)), value]),
  );
  const slacks = new Map(
    Object.entries(slack).map(([letter, value]) => [cellAtAddress(`${letter}1`).column, value]),
  );
  const wrong = broken.map((line) => relation(line, false));
  const at = new Map<number, Relation[]>();
  for (const one of [...wrong, ...holding.map((line) => relation(line, true))])
    for (const cell of one.cells) at.set(keyOf(cell), [...(at.get(keyOf(cell)) ?? []), one]);
  return {
    get table(): never {
      throw new Error('nothing is asked of the table');
    },
    broken: wrong,
    at,
    valueAt: (cell) => values.get(keyOf(cell)),
    slackAt: ({ column }) => slacks.get(column) ?? 0,
  };
}
