/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import type { CheckReport } from '../../../src/app';
import type { PanelEvent } from '../../../src/ui/model/state/events';
import { useRemember } from '../../../src/ui/model/use-remember';
import { finding, OFFERS, report } from '../support/reports';
import { result } from '../support/show-panel';

/** What the n-th check finds. */
const checked = (n: number): CheckReport => report([finding({ id: `pemeriksaan ${n}` })]);
const nameOf = ({ findings }: CheckReport): string | undefined => findings[0]?.id;

function remembering() {
  const told: PanelEvent['type'][] = [];
  let checks = 0;
  const examine = () => Promise.resolve({ report: checked(++checks), offers: OFFERS });
  const telling = () => (event: PanelEvent) => {
    told.push(event.type);
  };
  const state = result({ report: checked(0) });
  const { result: hook } = renderHook(() =>
    useRemember(state, { examine }, { telling }, () => undefined),
  );
  return { remember: hook.current, told };
}

describe('what is to be remembered while something else is being saved', () => {
  it('waits for it, and is told of what came of it', async () => {
    const { remember } = remembering();
    const seen: (string | undefined)[] = [];
    let finish: () => void = () => undefined;
    const first = remember((_, before) => {
      seen.push(nameOf(before));
      return new Promise((resolve) => {
        finish = () => {
          resolve(null);
        };
      });
    });
    const second = remember((_, before) => {
      seen.push(nameOf(before));
      return Promise.resolve(null);
    });
    await waitFor(() => {
      expect(seen).toEqual(['pemeriksaan 0']);
    });
    await act(async () => {
      finish();
      await Promise.all([first, second]);
    });
    expect(seen).toEqual(['pemeriksaan 0', 'pemeriksaan 1']);
    const both = [await first, await second].map((one) => one && nameOf(one.after));
    expect(both).toEqual(['pemeriksaan 1', 'pemeriksaan 2']);
  });

  it('goes on though what was before it failed', async () => {
    const { remember, told } = remembering();
    const first = remember(() => Promise.reject(new Error('tidak tersimpan')));
    const second = remember(() => Promise.resolve(null));
    await act(async () => {
      await Promise.all([first, second]);
    });
    expect(await first).toBeNull();
    expect(nameOf((await second)!.after)).toBe('pemeriksaan 1');
    expect(told).toEqual(['remember-started', 'remember-failed', 'remember-started', 'remembered']);
  });
});
