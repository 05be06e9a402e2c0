import type { Frame, Page } from 'playwright-core';

/** A stretch of time in which a page's thread did one thing. */
export interface LongTask {
  /** Milliseconds since the watching began. */
  readonly at: number;
  readonly duration: number;
  /** In whose frame: `self`, `cross-origin-ancestor`, … as the browser names it. */
  readonly whose: string;
  /** The scripts that took most of it, as far as the browser tells. */
  readonly scripts: readonly string[];
}

/** What a person begins to feel. */
const FELT = 50;
/** Rounds of a loop that keep a thread for a millisecond, of any machine to begin with. */
const ROUNDS = 500_000;

interface Watched extends Window {
  watched?: { begun: number; tasks: PerformanceEntry[]; frames: PerformanceEntry[] };
}

/** Watches the tasks of a page's own thread from now on. */
async function watch(frame: Page | Frame): Promise<void> {
  await frame.evaluate(() => {
    const here = window as Watched;
    const begun = performance.now();
    if (here.watched) {
      Object.assign(here.watched, { begun, tasks: [], frames: [] });
      return;
    }
    const watched = { begun, tasks: [] as PerformanceEntry[], frames: [] as PerformanceEntry[] };
    here.watched = watched;
    new PerformanceObserver((list) => {
      watched.tasks.push(...list.getEntries());
    }).observe({ type: 'longtask' });
    new PerformanceObserver((list) => {
      watched.frames.push(...list.getEntries());
    }).observe({ type: 'long-animation-frame' });
  });
}

/** The tasks of 50 ms and more since the watching began. */
async function longTasks(frame: Page | Frame): Promise<readonly LongTask[]> {
  return frame.evaluate(async () => {
    interface Script {
      readonly startTime: number;
      readonly duration: number;
      readonly sourceURL: string;
      readonly sourceFunctionName: string;
      readonly sourceCharPosition: number;
      readonly invoker: string;
    }
    // What has just happened is told a little later.
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { watched } = window as Watched;
    if (!watched) return [];
    const scripts = watched.frames.flatMap(
      (frame) => (frame as PerformanceEntry & { readonly scripts: readonly Script[] }).scripts,
    );
    return watched.tasks
      .filter(({ startTime }) => startTime >= watched.begun)
      .map(({ startTime, duration, name }) => ({
        at: startTime - watched.begun,
        duration,
        whose: name,
        scripts: scripts
          .filter(
            (script) =>
              script.startTime >= startTime - 1 && script.startTime < startTime + duration,
          )
          .sort((a, b) => b.duration - a.duration)
          .slice(0, 2)
          .map(
            (script) =>
              `${script.duration.toFixed(0)} ms ${script.invoker} ${script.sourceURL.split('/').at(-1)}` +
              `:${script.sourceFunctionName}@${script.sourceCharPosition}`,
          ),
      }));
  });
}

/**
 * How long a task of 50 ms takes at worst on this machine as it is now: a loop that takes as long where
 * nothing disturbs it, run again and again.
 */
async function slowestOf50(frame: Page | Frame): Promise<number> {
  return frame.evaluate(
    async ([felt, once]) => {
      const run = (rounds: number): number => {
        const start = performance.now();
        let value = 1;
        for (let round = 0; round < rounds; round++) value = (value * 48_271) % 2_147_483_647;
        return value > 0 ? performance.now() - start : 0;
      };
      const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
      let fastest = Number.POSITIVE_INFINITY;
      for (let time = 0; time < 20; time++) {
        fastest = Math.min(fastest, run(once));
        await pause();
      }
      let most: number = felt;
      for (let time = 0; time < 8; time++) {
        most = Math.max(most, run((once * felt) / fastest));
        await pause();
      }
      return most;
    },
    [FELT, ROUNDS] as const,
  );
}

/** What may seem long of a thread where others disturb it as they disturb the loop. */
const DISTURBED = 4;

/**
 * Does something while the tasks of a page's thread are watched, and prints them.
 * @returns those that a person would feel: longer than four times the slowest of loops of 50 ms, run
 * before and after. Tasks of the page around a pane are left out: there the emulation works.
 */
export async function feltTasks(
  frame: Page | Frame,
  what: string,
  action: () => Promise<void>,
): Promise<readonly LongTask[]> {
  const before = await slowestOf50(frame);
  await watch(frame);
  const start = performance.now();
  await action();
  const took = performance.now() - start;
  const tasks = await longTasks(frame);
  const limit = DISTURBED * Math.max(before, await slowestOf50(frame));
  const own = tasks.filter(({ whose }) => whose !== 'cross-origin-ancestor');
  print(`${what}, ${(took / 1000).toFixed(1)} s, felt from ${limit.toFixed(0)} ms`, own);
  return own.filter(({ duration }) => duration > limit);
}

function print(heading: string, tasks: readonly LongTask[]): void {
  const lines = tasks.map(
    ({ at, duration, whose, scripts }) =>
      `  ${duration.toFixed(0)} ms at ${(at / 1000).toFixed(1)} s (${[whose, ...scripts].join('; ')})`,
  );
  process.stdout.write(`${[`${heading}: ${tasks.length} long tasks`, ...lines].join('\n')}\n`);
}
