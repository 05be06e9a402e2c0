import type { ChangedSheets } from '../../src/app';
import { LIVE_TIMING, liveChecks } from '../../src/taskpane/live/live-checks';

const { quiet, patience, again, longestAgain } = LIVE_TIMING;
const sheets = (...names: string[]): ChangedSheets => new Set(names);

/** Checks that take some milliseconds and are possible or not, as `possible` says then. */
function recorded(takes = 0) {
  const record = {
    checked: [] as ChangedSheets[],
    atOnce: 0,
    running: 0,
    possible: true,
    recheck: async (changed: ChangedSheets): Promise<boolean> => {
      const { possible } = record;
      record.checked.push(changed);
      record.running++;
      record.atOnce = Math.max(record.atOnce, record.running);
      if (takes > 0) await new Promise((done) => setTimeout(done, takes));
      record.running--;
      return possible;
    },
  };
  return record;
}

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('edits while the pane is open', () => {
  it('are checked once they rest, all sheets at once', async () => {
    const record = recorded();
    const live = liveChecks(record.recheck);
    live.touched(sheets('A'));
    await pass(quiet - 1);
    live.touched(sheets('B'));
    await pass(quiet - 1);
    expect(record.checked).toEqual([]);
    await pass(1);
    expect(record.checked).toEqual([sheets('A', 'B')]);
    await pass(longestAgain);
    expect(record.checked).toHaveLength(1);
  });

  it('concern everything where one of them does', async () => {
    const record = recorded();
    const live = liveChecks(record.recheck);
    live.touched(sheets('A'));
    live.touched('all');
    live.touched(sheets('B'));
    await pass(quiet);
    expect(record.checked).toEqual(['all']);
  });

  it('that never rest are checked all the same', async () => {
    const record = recorded();
    const live = liveChecks(record.recheck);
    for (let time = 0; time < patience; time += quiet / 2) {
      live.touched(sheets('A'));
      await pass(quiet / 2);
    }
    expect(record.checked).toEqual([sheets('A')]);
  });

  it('during a check are checked after it, never beside it', async () => {
    const record = recorded(50);
    const live = liveChecks(record.recheck);
    live.touched(sheets('A'));
    await pass(quiet + 10);
    live.touched(sheets('B'));
    await pass(10);
    expect(record.checked).toEqual([sheets('A')]);
    await pass(quiet + 100);
    expect(record.checked).toEqual([sheets('A'), sheets('B')]);
    expect(record.atOnce).toBe(1);
  });

  it('after a long check wait as long as it took', async () => {
    const record = recorded(4000);
    const live = liveChecks(record.recheck);
    live.touched(sheets('A'));
    await pass(quiet + 4000);
    live.touched(sheets('B'));
    await pass(3999);
    expect(record.checked).toHaveLength(1);
    await pass(1);
    expect(record.checked).toHaveLength(2);
  });
});

describe('a check that is not possible just now', () => {
  it('is tried again, less and less often', async () => {
    const record = recorded();
    record.possible = false;
    const live = liveChecks(record.recheck);
    live.touched(sheets('A'));
    await pass(quiet);
    await pass(again - 1);
    expect(record.checked).toHaveLength(1);
    await pass(1);
    expect(record.checked).toHaveLength(2);
    await pass(again * 2);
    expect(record.checked).toHaveLength(3);
    await pass(longestAgain * 10);
    expect(record.checked.length).toBeLessThan(3 + 15);
    record.possible = true;
    await pass(longestAgain);
    const { length } = record.checked;
    await pass(longestAgain * 2);
    expect(record.checked).toHaveLength(length);
  });

  it('is tried again at the next edit, with what was edited before', async () => {
    const record = recorded();
    record.possible = false;
    const live = liveChecks(record.recheck);
    live.touched(sheets('A'));
    await pass(quiet);
    record.possible = true;
    live.touched(sheets('B'));
    await pass(quiet);
    expect(record.checked).toEqual([sheets('A'), sheets('A', 'B')]);
  });

  it('may also fail outright', async () => {
    let tries = 0;
    const live = liveChecks(() => {
      tries++;
      return tries === 1 ? Promise.reject(new Error('mati')) : Promise.resolve(true);
    });
    live.touched('all');
    await pass(quiet + again);
    expect(tries).toBe(2);
  });
});

it('nothing is checked once it has ended', async () => {
  const record = recorded(50);
  const live = liveChecks(record.recheck);
  live.touched(sheets('A'));
  await pass(quiet + 10);
  live.touched(sheets('B'));
  live.end();
  live.touched(sheets('C'));
  await pass(longestAgain);
  expect(record.checked).toEqual([sheets('A')]);
});
