import { WorkbookError } from './errors';

/** Runs work that is cut into steps to its end. */
export function lastOf<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Milliseconds that work may keep a thread before what waits is let in. */
const SLICE = 12;

/** How work in steps is followed and stopped. */
export interface StepWatch<S> {
  /** Told of each step before it is done. */
  readonly onStep?: ((step: S) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs work in steps, with pauses in which a screen can be drawn and a button pressed. A step itself is
 * not interrupted.
 * @throws WorkbookError `cancelled` before the first step after the signal
 */
export async function runSteps<S, T>(
  steps: Iterator<S, T>,
  { onStep, signal }: StepWatch<S> = {},
): Promise<T> {
  let since = Number.NEGATIVE_INFINITY;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    onStep?.(step.value);
    if (performance.now() - since > SLICE) {
      await pause();
      since = performance.now();
    }
    if (signal?.aborted) throw new WorkbookError('cancelled');
  }
}

/** Lets what waits run in between: a screen that draws, a button that cancels. */
export function pause(): Promise<void> {
  // Timers that follow each other are slowed down by browsers; messages are not.
  if (typeof MessageChannel === 'undefined')
    return new Promise((resolve) => {
      setTimeout(resolve);
    });
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
