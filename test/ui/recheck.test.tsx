/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { type CheckReport, WorkbookError, type WorkbookPort } from '../../src/app';
import { usePanel, type PanelModel } from '../../src/ui';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';

const sheet = (percent: number) =>
  sheetOf('LRA', [
    ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
    ['5', 'BELANJA DAERAH', 4_000_000, 3_200_000, 80],
    ['5.1', 'BELANJA OPERASI', 4_000_000, 3_200_000, percent],
  ]);

/** A workbook that a test changes, and that it lets nobody read for a while. */
interface Book {
  percent: number;
  locked: boolean;
  readonly port: WorkbookPort;
}

function workbook(): Book {
  const book: Book = {
    percent: 70,
    locked: false,
    port: {
      ...memoryPort(null),
      read: () =>
        book.locked
          ? Promise.reject(new WorkbookError('cell-editing'))
          : Promise.resolve(workbookOf(sheet(book.percent))),
    },
  };
  return book;
}

async function open(book: Book) {
  const model = renderHook(() => usePanel(book.port)).result;
  await waitFor(() => {
    expect(model.current.state.phase).not.toBe('reading');
  });
  return model;
}

const reportIn = ({ state }: PanelModel): CheckReport => {
  if (state.phase !== 'result') throw new Error(state.phase);
  return state.report;
};

const recheck = (model: { readonly current: PanelModel }): Promise<boolean> =>
  act(() => model.current.recheck(new Set(['LRA'])));

describe('a check of what was changed in the workbook', () => {
  it('brings the new findings, closes one that is gone, and leaves what the user chose', async () => {
    const book = workbook();
    const model = await open(book);
    expect(reportIn(model.current).findings).toHaveLength(1);
    act(() => {
      model.current.toggleTable('realisasi-jenis-belanja');
      model.current.selectFinding(reportIn(model.current).findings[0]!.id);
    });
    const before = model.current.state;
    expect(before).toMatchObject({ selected: expect.any(String) as string });
    book.percent = 80;
    expect(await recheck(model)).toBe(true);
    expect(reportIn(model.current).findings).toEqual([]);
    expect(model.current.state).toMatchObject({
      phase: 'result',
      selected: null,
      chosen: before.phase === 'result' ? before.chosen : null,
    });
  });

  it('is never shown as reading', async () => {
    const book = workbook();
    const model = await open(book);
    let phases = '';
    let checking: Promise<boolean> = Promise.resolve(false);
    act(() => {
      checking = model.current.recheck('all');
    });
    phases += model.current.state.phase;
    await act(() => checking);
    expect([phases, model.current.state.phase]).toEqual(['result', 'result']);
  });

  it('says that it was not possible where the workbook cannot be read, and nothing else', async () => {
    const book = workbook();
    const model = await open(book);
    const before = model.current.state;
    book.locked = true;
    expect(await recheck(model)).toBe(false);
    expect(model.current.state).toBe(before);
  });

  it('is not made while the workbook is being read', async () => {
    const model = await open(workbook());
    act(() => {
      model.current.check();
    });
    expect(await recheck(model)).toBe(false);
  });

  it('shows the result after a first reading that failed', async () => {
    const book = workbook();
    book.locked = true;
    const model = await open(book);
    expect(model.current.state.phase).toBe('failed');
    book.locked = false;
    expect(await recheck(model)).toBe(true);
    expect(reportIn(model.current).findings).toHaveLength(1);
  });
});
