import { a1, parseA1, type SheetSnapshot } from '../../src/workbook';
import { layoutOf } from '../../src/web/grid/measure/layout';
import { moved, moveOf } from '../../src/web/grid/moves';
import { placeOf } from '../../src/web/grid/place';
import { zoomed, zoomOf } from '../../src/web/grid/view/zoom';

const none = { ctrlKey: false, metaKey: false, altKey: false };
const x = { value: 'x' };

/** Filled are A1:C1, A2, A3, C3 and C6; B3:B4 are merged; row 5 and column D are hidden. */
const SHEET: SheetSnapshot = {
  name: 'S',
  visibility: 'visible',
  rows: [[x, x, x], [x], [x, x, x], undefined, undefined, [undefined, undefined, x]],
  hiddenRows: new Set([4]),
  hiddenColumns: new Set([3]),
  merges: [{ top: 2, left: 1, bottom: 3, right: 1 }],
};

describe('a key in the grid', () => {
  const layout = layoutOf(SHEET);
  const press = (from: string, key: string, ctrlKey = false) => {
    const move = moveOf({ ...none, key, ctrlKey });
    return move && a1(moved(parseA1(from)!, move, SHEET, layout, 48));
  };

  // from, key, with Ctrl, to
  it.each<[string, string, boolean, string]>([
    ['A1', 'ArrowRight', false, 'B1'],
    ['A1', 'ArrowUp', false, 'A1'],
    ['C1', 'ArrowRight', false, 'E1'],
    ['A4', 'ArrowDown', false, 'A6'],
    ['A4', 'ArrowRight', false, 'B3'],
    ['B3', 'ArrowDown', false, 'B6'],
    ['A1', 'ArrowRight', true, 'C1'],
    ['A1', 'ArrowDown', true, 'A3'],
    ['C3', 'ArrowDown', true, 'C6'],
    ['E1', 'ArrowLeft', true, 'C1'],
    ['C3', 'Home', false, 'A3'],
    ['C3', 'Home', true, 'A1'],
    ['A1', 'End', true, 'C6'],
    ['A1', 'PageDown', false, 'A3'],
    ['A3', 'PageUp', false, 'A1'],
  ])('leads from %s by %s (Ctrl: %s) to %s', (from, key, control, to) => {
    expect(press(from, key, control)).toBe(to);
  });

  it('that is none of these is left to the browser', () => {
    expect([press('A1', 'Tab'), press('A1', 'a'), press('A1', 'c', true)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a typed address', () => {
  const sheets = [
    { key: 'k1', label: 'DPA' },
    { key: 'k2', label: 'Lembar 2' },
    { key: 'k3', label: "Dinas 'A'" },
  ];
  const go = (text: string) => placeOf(text, sheets, 'k1', () => ({ row: 99, column: 25 }));
  const cell = (sheet: string, at: string) => ({ kind: 'cell', sheet, cell: parseA1(at) });

  it.each([
    ['D27', cell('k1', 'D27')],
    ['d27', cell('k1', 'D27')],
    ['$D$27', cell('k1', 'D27')],
    ['B2:D9', cell('k1', 'B2')],
    ["'Lembar 2'!D27", cell('k2', 'D27')],
    ['Lembar 2!D27', cell('k2', 'D27')],
    ['lembar 2!D27', cell('k2', 'D27')],
    ["'Dinas ''A'''!A1", cell('k3', 'A1')],
    ['Lembar 9!A1', { kind: 'no-such-sheet', sheet: 'Lembar 9' }],
    ['A101', { kind: 'beyond', last: 'Z100' }],
    ['27', { kind: 'not-a-place' }],
    ['pagu', { kind: 'not-a-place' }],
    ['A0', { kind: 'not-a-place' }],
  ])('%s', (text, place) => {
    expect(go(text)).toEqual(place);
  });
});

describe('the size of the view', () => {
  it('goes in steps from 50 to 200 percent, and back to 100', () => {
    let zoom = 1;
    for (let press = 0; press < 20; press++) zoom = zoomed(zoom, 'in');
    expect(zoom).toBe(2);
    for (let press = 0; press < 20; press++) zoom = zoomed(zoom, 'out');
    expect(zoom).toBe(0.5);
    expect(zoomed(zoom, 'in')).toBeGreaterThan(0.5);
    expect(zoomed(zoom, 'reset')).toBe(1);
  });

  it('changes by keys with Ctrl only', () => {
    const key = (name: string, ctrlKey: boolean) => zoomOf({ ...none, key: name, ctrlKey });
    expect([key('+', true), key('=', true), key('-', true), key('0', true)]).toEqual([
      'in',
      'in',
      'out',
      'reset',
    ]);
    expect(key('-', false)).toBeUndefined();
  });

  it('moves everything in proportion, but for hidden lines', () => {
    const { tops, lefts } = layoutOf(SHEET, [], 1);
    const large = layoutOf(SHEET, [], 2);
    expect(large.tops).toEqual(tops.map((top) => top * 2));
    expect(large.lefts).toEqual(lefts.map((left) => left * 2));
  });
});
