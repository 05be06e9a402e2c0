import type { PanelEvent } from '../../../src/ui/model/state/events';
import { reduce } from '../../../src/ui/model/state/reduce';
import { INITIAL, reportOf, type PanelState } from '../../../src/ui/model/state/state';
import { finding, OFFERS, report } from '../support/reports';

const first = report([finding()]);
const checked: PanelEvent = { type: 'checked', report: first, offers: OFFERS };

const after = (...events: PanelEvent[]): PanelState => events.reduce(reduce, INITIAL);

describe('the state of the panel', () => {
  it('begins by reading', () => {
    expect(INITIAL.phase).toBe('reading');
  });

  it('chooses every table that lacks nothing', () => {
    expect(after(checked)).toMatchObject({
      chosen: new Set(['realisasi-anggaran', 'realisasi-jenis-belanja']),
    });
  });

  it('takes a table out and in again', () => {
    const toggle: PanelEvent = { type: 'table-toggled', id: 'realisasi-anggaran' };
    expect(after(checked, toggle)).toMatchObject({ chosen: new Set(['realisasi-jenis-belanja']) });
    expect(after(checked, toggle, toggle)).toMatchObject({
      chosen: new Set(['realisasi-jenis-belanja', 'realisasi-anggaran']),
    });
  });

  it('keeps the last report in sight while it reads again', () => {
    const again = after(checked, { type: 'check-started' });
    expect(again).toMatchObject({ phase: 'result', checking: { step: null } });
    expect(reportOf(again)).toBe(first);
    expect(reduce(again, checked)).toMatchObject({ checking: null });
  });

  it('keeps it where that fails, with the reason', () => {
    const failed = after(checked, { type: 'check-started' }, { type: 'check-failed', error: 'no' });
    expect(failed).toMatchObject({ checking: null, recheckError: 'no' });
    expect(reportOf(failed)).toBe(first);
    expect(reduce(failed, { type: 'check-started' })).toMatchObject({ recheckError: null });
  });

  it('has no report where the first reading failed', () => {
    expect(reportOf(after({ type: 'check-failed', error: new Error() }))).toBeNull();
  });

  it('opens the finding that explains the one that was selected', () => {
    const two = report([finding(), finding({ id: 'f2', root: 'f1' })]);
    const state = after({ ...checked, report: two }, { type: 'finding-selected', id: 'f2' });
    expect(state).toMatchObject({ selected: 'f1' });
    expect(reduce(state, { type: 'finding-selected', id: null })).toMatchObject({ selected: null });
  });

  it('keeps what was written when the workbook is read once more', () => {
    const fresh = report([]);
    const state = after(
      checked,
      { type: 'write-started' },
      { type: 'written', tables: [{ id: 'a', sheet: 'A', replaced: false }] },
      { type: 'refreshed', report: fresh, offers: [] },
    );
    expect(state).toMatchObject({ report: fresh, writing: { phase: 'written' } });
  });

  it('offers after a repair what can be made only now, and keeps what the user has chosen', () => {
    const offers = OFFERS.map((offer) => ({ ...offer, lacks: [] }));
    const added = offers.map(({ id }) => id).filter((id) => id !== 'realisasi-anggaran');
    const state = after(
      checked,
      { type: 'table-toggled', id: 'realisasi-anggaran' },
      { type: 'refreshed', report: first, offers },
    );
    expect(state).toMatchObject({ offers, chosen: new Set(added) });
    expect(added.length).toBeGreaterThan(1);
  });

  it('leaves the findings as they are when writing fails', () => {
    const state = after(checked, { type: 'write-started' }, { type: 'write-failed', error: 'no' });
    expect(state).toMatchObject({ report: first, writing: { phase: 'failed', error: 'no' } });
  });

  it('is unmoved by an event that comes too late', () => {
    expect(after({ type: 'finding-selected', id: 'f1' })).toBe(INITIAL);
  });
});
