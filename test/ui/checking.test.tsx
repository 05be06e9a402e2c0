/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { analysisInThread, type Analysis } from '../../src/analysis';
import { WorkbookError, type CheckStep, type WorkbookPort } from '../../src/app';
import { usePanel, type PanelModel } from '../../src/ui';
import { AnalysisContext } from '../../src/ui/model/analysis-context';
import { memoryPort } from '../support/memory-port';
import { sheetOf, workbookOf } from '../support/sheet';

const SHEET = sheetOf('LRA', [
  ['Kode', 'Uraian', 'Pagu (Rp)', 'Realisasi (Rp)', '%'],
  ['5', 'BELANJA DAERAH', 4_000_000, 3_200_000, 80],
  ['5.1', 'BELANJA OPERASI', 4_000_000, 3_200_000, 70],
]);

const PORT: WorkbookPort = {
  ...memoryPort(null),
  read: () => Promise.resolve(workbookOf(SHEET)),
};

/** An analysis that checks as usual until it is told to wait for its signal. */
function slow() {
  const usual = analysisInThread();
  const analysis = {
    ...usual,
    waits: false,
    check: jest.fn<ReturnType<Analysis['check']>, Parameters<Analysis['check']>>(
      (snapshot, watch = {}) => {
        if (!analysis.waits) return usual.check(snapshot, watch);
        watch.onProgress?.(STEP);
        return new Promise((_, reject) => {
          watch.signal?.addEventListener('abort', () => {
            reject(new WorkbookError('cancelled'));
          });
        });
      },
    ),
  };
  return analysis;
}

const STEP: CheckStep = { doing: 'recognising', sheet: 'LRA', place: 1, of: 1 };

function open(analysis: Analysis) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <AnalysisContext value={analysis}>{children}</AnalysisContext>
  );
  return renderHook(() => usePanel(PORT), { wrapper }).result;
}

const reached = (model: { current: PanelModel }, phase: string) =>
  waitFor(() => {
    expect(model.current.state.phase).toBe(phase);
  });

describe('a check that is dropped', () => {
  it('leaves the earlier report', async () => {
    const analysis = slow();
    const model = open(analysis);
    await reached(model, 'result');
    const before = model.current.state;
    analysis.waits = true;
    act(() => {
      model.current.check();
    });
    await waitFor(() => {
      expect(model.current.state).toMatchObject({ phase: 'result', checking: { step: STEP } });
    });
    act(() => {
      model.current.dropCheck();
    });
    expect(model.current.state).toEqual(before);
    expect(analysis.check.mock.calls.at(-1)?.[1]?.signal?.aborted).toBe(true);
  });

  it('says that it was, where there is no report yet', async () => {
    const analysis = slow();
    analysis.waits = true;
    const model = open(analysis);
    await waitFor(() => {
      expect(model.current.state).toMatchObject({ step: STEP });
    });
    act(() => {
      model.current.dropCheck();
    });
    expect(model.current.state).toMatchObject({ phase: 'failed', error: { code: 'cancelled' } });
    analysis.waits = false;
    act(() => {
      model.current.check();
    });
    await reached(model, 'result');
  });
});
