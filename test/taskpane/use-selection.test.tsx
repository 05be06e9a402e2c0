/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { SheetCell } from '../../src/app';
import { useSelection } from '../../src/taskpane/live/use-selection';
import type { PanelModel } from '../../src/ui';

const at = (row: number, column = 0): SheetCell => ({ sheet: 'DPA', row, column });
const A = at(3);
const B = at(7);
const C = at(9, 2);

/** A workbook that tells of a selection only when the test says so, as a slow Excel does. */
function openSlowly() {
  let tell: (cell: SheetCell) => void = () => {
    throw new Error('nobody listens');
  };
  const workbook = {
    select: () => Promise.resolve(),
    onSelection: (listener: (cell: SheetCell) => void) => {
      tell = listener;
      return () => undefined;
    },
  };
  const model: Pick<PanelModel, 'state' | 'selectFinding'> = {
    state: { phase: 'reading', step: null },
    selectFinding: () => undefined,
  };
  const { result } = renderHook(() => useSelection(workbook, model));
  return {
    cursor: () => result.current.cursor,
    select: (cell: SheetCell) => act(() => result.current.select(cell)),
    tell: (cell: SheetCell) => {
      act(() => {
        tell(cell);
      });
    },
  };
}

describe('where the user is', () => {
  it('is what the panel selected, before Excel tells of it', async () => {
    const excel = openSlowly();
    await excel.select(A);
    expect(excel.cursor()).toEqual(A);
  });

  it('stays at the last step when Excel tells late of the one before', async () => {
    const excel = openSlowly();
    await excel.select(A);
    await excel.select(B);
    excel.tell(A);
    expect(excel.cursor()).toEqual(B);
    excel.tell(B);
    expect(excel.cursor()).toEqual(B);
  });

  it('is what the user selected after that', async () => {
    const excel = openSlowly();
    await excel.select(A);
    await excel.select(B);
    excel.tell(B);
    excel.tell(C);
    expect(excel.cursor()).toEqual(C);
  });

  it('is what the user selected, though Excel never told of what the panel selected', async () => {
    const excel = openSlowly();
    await excel.select(A);
    excel.tell(C);
    expect(excel.cursor()).toEqual(C);
    excel.tell(A);
    expect(excel.cursor()).toEqual(A);
  });
});
