import type { RecognisedRow, RecognisedTable } from '../../../src/recognise';
import type { Finding } from '../../../src/rules';
import { withCancelling } from '../../../src/rules/roots/cancelling';
import { finding } from './finding';

const RULE = 'subtotal-tidak-sama';

/** A table of which only the place of each row's parent is asked: rows 2, 5 and 6 are of row 1. */
const TABLE = {
  sheet: 'Realisasi',
  rows: [
    [0, null],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 0],
    [5, 0],
  ].map(([index, parent]) => ({ index, parent }) as RecognisedRow),
} as unknown as RecognisedTable;

/** A sum that is off by so much. */
function off(address: string, difference: number | string, more: Partial<Finding> = {}): Finding {
  const data = { name: `Program ${address}`, difference };
  return finding(RULE, address, { message: { id: RULE, data }, ...more });
}

function causes(...findings: readonly Finding[]): unknown[] {
  return withCancelling(findings, [TABLE]).map(({ cause }) => cause?.data ?? cause?.id ?? null);
}

it('names both sums of one total that are off by opposite amounts', () => {
  expect(
    withCancelling([off('C2', 300), off('C5', -300)], [TABLE]).map(({ cause }) => cause),
  ).toEqual([
    {
      id: 'saling-meniadakan',
      data: { name: 'Program C2', difference: 300, other: 'Program C5', opposite: -300 },
    },
    {
      id: 'saling-meniadakan',
      data: { name: 'Program C5', difference: -300, other: 'Program C2', opposite: 300 },
    },
  ]);
});

it('pairs each sum once', () => {
  const [, , third] = causes(off('C2', 300), off('C5', -300), off('C6', -300));
  expect(third).toBeNull();
});

it('takes the place of what only said that its total is right', () => {
  const borneOut = { cause: { id: 'cocok-dengan-atasnya', data: {} } };
  expect(causes(off('C2', 300, borneOut), off('C5', -300))).not.toContain(null);
});

it.each<[name: string, one: Finding, other: Finding]>([
  ['the same amount in one direction', off('C2', 300), off('C5', 300)],
  ['another amount', off('C2', 300), off('C5', -301)],
  ['another column', off('C2', 300), off('D5', -300)],
  ['rows of different totals', off('C2', 300), off('C3', -300)],
  ['a row of no total', off('C1', 300), off('C5', -300)],
  ['rows of no total', off('C1', 300), off('C1', -300)],
  ['what another finding explains', off('C2', 300, { root: 'lain' }), off('C5', -300)],
  ['what has a cause', off('C2', 300, { cause: { id: 'x', data: {} } }), off('C5', -300)],
  ['another rule', off('C2', 300, { rule: 'perkalian-tidak-sesuai' }), off('C5', -300)],
  [
    'another sentence',
    off('C2', 300, { message: { id: 'angka-tidak-cocok', data: { difference: 300 } } }),
    off('C5', -300),
  ],
  ['no amount', off('C2', '300'), off('C5', -300)],
])('leaves alone: %s', (_, one, other) => {
  const before = [one, other].map(({ cause }) => cause);
  expect(withCancelling([one, other], [TABLE]).map(({ cause }) => cause)).toEqual(before);
  expect(withCancelling([other, one], [TABLE]).map(({ cause }) => cause)).toEqual(
    [...before].reverse(),
  );
});
