import type { ChangedSheets } from '../../app';

/** Checks again what the user edits, without his asking. */
export interface LiveChecks {
  /** Sheets were changed. */
  touched(changed: ChangedSheets): void;
  /** Ends it; what runs comes to its end unseen. */
  end(): void;
}

/** Milliseconds. */
export interface LiveTiming {
  /** From the last edit to the check. */
  readonly quiet: number;
  /** The longest that edits which go on and on put a check off. */
  readonly patience: number;
  /** Until a check that was not possible is tried again; doubled each time. */
  readonly again: number;
  readonly longestAgain: number;
}

export const LIVE_TIMING: LiveTiming = {
  quiet: 600,
  patience: 5000,
  again: 3000,
  longestAgain: 60_000,
};

/**
 * Gathers edits and checks once they rest. One check runs at a time; what is edited meanwhile is checked
 * after it, and then only after a pause as long as the check took: a workbook that calculates without
 * end, or is large, leaves the user his computer.
 * @param recheck tells whether it was possible; where it was not, it is tried again later
 */
export function liveChecks(
  recheck: (changed: ChangedSheets) => Promise<boolean>,
  timing: LiveTiming = LIVE_TIMING,
): LiveChecks {
  let pending: ChangedSheets | null = null;
  let since = 0;
  let rest = 0;
  let failures = 0;
  let running = false;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (wait: number): void => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void run(), wait);
  };
  const afterEdit = (): number => {
    const left = since + timing.patience - Date.now();
    return Math.max(rest, Math.min(timing.quiet, Math.max(0, left)));
  };
  const run = async (): Promise<void> => {
    if (pending === null || running) return;
    const changed = pending;
    pending = null;
    running = true;
    const start = Date.now();
    const done = await recheck(changed).catch(() => false);
    running = false;
    rest = Date.now() - start;
    failures = done ? 0 : failures + 1;
    if (!done) pending = joined(changed, pending);
    if (pending !== null) schedule(done ? afterEdit() : pauseAfter(failures, timing));
  };
  return {
    touched: (changed) => {
      if (pending === null) since = Date.now();
      pending = joined(changed, pending);
      if (!running) schedule(afterEdit());
    },
    end: () => {
      ended = true;
      clearTimeout(timer);
    },
  };
}

function joined(first: ChangedSheets, second: ChangedSheets | null): ChangedSheets {
  if (first === 'all' || second === 'all') return 'all';
  return new Set([...first, ...(second ?? [])]);
}

function pauseAfter(failures: number, { again, longestAgain }: LiveTiming): number {
  return Math.min(longestAgain, again * 2 ** (failures - 1));
}
