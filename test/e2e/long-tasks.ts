import type { Frame, Page } from 'playwright-core';

/** A stretch of time in which a page's thread did one thing. */
export interface LongTask {
  /** Milliseconds since the watching began. */
  readonly at: number;
  /** Milliseconds of processor time: others who use the machine do not lengthen it. */
  readonly took: number;
  /** What took most of it, as far as the browser tells. */
  readonly who: string;
}

/** What a person begins to feel, in milliseconds. */
const FELT = 50;
/** Rounds of a loop that keep a thread for a millisecond, of any machine to begin with. */
const ROUNDS = 500_000;
/** What a task may take, in loops of `FELT`: processors and compilers are not always as quick. */
const TIMES = 2;
/**
 * The same where Office.js takes an answer apart, which it does in one go: answers hold up to five megabytes, so
 * that a workbook is read in few round trips.
 */
const TIMES_OF_LIBRARY = 3 * TIMES;
/** Office.js in the browser. */
const LIBRARY = 'excel-web';

const CATEGORIES = [
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];
const BEGUN = 'capaian-begun';
const LOOP = 'capaian-loop';

/** Of Chromium's traces, in microseconds; `tdur` is processor time. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: Readonly<Record<string, unknown>> };
}

/**
 * Does something while the tasks of a frame's thread are measured, and prints the longest.
 * @returns those that a person would feel: with more than twice the processor time of the slowest of loops
 * of 50 ms, run before and after; six times where Office.js is at work
 */
export async function feltTasks(
  frame: Page | Frame,
  what: string,
  action: () => Promise<void>,
): Promise<readonly LongTask[]> {
  const page = 'page' in frame ? frame.page() : frame;
  const browser = page.context().browser()!;
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await runLoops(frame);
  await mark(frame, BEGUN);
  const start = performance.now();
  await action();
  // What the action set going ends a little later.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const seconds = (performance.now() - start) / 1000;
  await runLoops(frame);
  const { loops, tasks } = tasksIn(await browser.stopTracing());
  const slowest = Math.max(FELT, ...loops);
  const limit = (TIMES * slowest).toFixed(0);
  print(`${what}, ${seconds.toFixed(1)} s, felt from ${limit} ms`, tasks);
  return tasks.filter(
    ({ took, who }) => took > slowest * (who.includes(LIBRARY) ? TIMES_OF_LIBRARY : TIMES),
  );
}

/** Loops that keep the thread for 50 ms where nothing disturbs it. */
async function runLoops(frame: Page | Frame): Promise<void> {
  await frame.evaluate(
    async ([felt, once, name]) => {
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
      for (let time = 0; time < 5; time++) {
        performance.mark(name);
        run((once * felt) / fastest);
        await pause();
      }
    },
    [FELT, ROUNDS, LOOP] as const,
  );
}

async function mark(frame: Page | Frame, name: string): Promise<void> {
  await frame.evaluate((one) => performance.mark(one), name);
}

/** The loops of a trace, and the tasks since the watching began, of the thread that was watched. */
function tasksIn(trace: Buffer): { loops: readonly number[]; tasks: readonly LongTask[] } {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const begun = traceEvents.find(({ name }) => name === BEGUN);
  if (!begun) throw new Error('the trace does not tell when the watching began');
  const own = traceEvents.filter(({ pid, tid }) => pid === begun.pid && tid === begun.tid);
  const marks = own.filter(({ name }) => name === LOOP).map(({ ts }) => ts);
  const long = own.filter(({ name, tdur = 0 }) => name === 'RunTask' && tdur >= 10_000);
  const isLoop = (task: TraceEvent): boolean => marks.some((ts) => isWithin(ts, task));
  const lastLoops = Math.min(...marks.filter((ts) => ts > begun.ts));
  return {
    loops: long.filter(isLoop).map(({ tdur }) => tdur! / 1000),
    tasks: long
      .filter((task) => task.ts > begun.ts && task.ts < lastLoops && !isLoop(task))
      .map((task) => ({
        at: (task.ts - begun.ts) / 1000,
        took: task.tdur! / 1000,
        who: whoIn(task, own),
      })),
  };
}

const isWithin = (ts: number, task: TraceEvent): boolean =>
  ts >= task.ts && ts < task.ts + (task.dur ?? 0);

/** The longest parts of a task: scripts by their function, the browser's own work by its name. */
function whoIn(task: TraceEvent, events: readonly TraceEvent[]): string {
  return events
    .filter((event) => event !== task && event.ph === 'X' && isWithin(event.ts, task))
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 3)
    .map(({ name, tdur = 0, args }) => {
      const { functionName = '', url = '' } = args?.data ?? {};
      const where = [functionName, String(url).split('/').at(-1)].filter(Boolean).join(' ');
      return `${(tdur / 1000).toFixed(0)} ms ${name} ${where}`.trim();
    })
    .join('; ');
}

function print(heading: string, tasks: readonly LongTask[]): void {
  const longest = [...tasks].sort((a, b) => b.took - a.took);
  const lines = longest
    .filter(({ took }) => took >= FELT / 2)
    .slice(0, 4)
    .map(({ took, at, who }) => `  ${took.toFixed(0)} ms at ${(at / 1000).toFixed(1)} s (${who})`);
  const most = (longest[0]?.took ?? 0).toFixed(0);
  process.stdout.write(`${[`${heading}: longest task ${most} ms`, ...lines].join('\n')}\n`);
}
