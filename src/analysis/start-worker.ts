import type { WorkerLike } from './transport/connection';

/** Begins the worker, a chunk of its own. @throws where this engine has none, or may not begin it */
export function startWorker(): WorkerLike {
  const worker: unknown = new Worker(
    /* webpackChunkName: "analysis" */ new URL('./worker/index.ts', import.meta.url),
  );
  return worker as WorkerLike;
}
