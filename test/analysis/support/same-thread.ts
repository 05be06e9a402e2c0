import { MessageChannel } from 'node:worker_threads';
import type { Question, Reply } from '../../../src/analysis/transport/calls';
import type { WorkerLike } from '../../../src/analysis/transport/connection';
import { serve, type Outlet } from '../../../src/analysis/worker/serve';

/**
 * The worker's code in this thread, reached as a worker is: everything that goes over is cloned. Tests
 * see so what a real worker would be given, and can look into it.
 */
export function sameThreadWorker(): WorkerLike & { readonly asked: Question[] } {
  const { port1, port2 } = new MessageChannel();
  const outlet: Outlet = {
    postMessage: (reply) => {
      port2.postMessage(reply);
    },
    onmessage: null,
  };
  port2.on('message', (data: Question) => outlet.onmessage?.({ data }));
  const worker = {
    asked: [] as Question[],
    onmessage: null as WorkerLike['onmessage'],
    onerror: null,
    postMessage: (question: Question) => {
      worker.asked.push(question);
      port1.postMessage(question);
    },
    terminate: () => {
      port1.close();
    },
  };
  port1.on('message', (data: Reply) => worker.onmessage?.({ data }));
  port1.unref();
  port2.unref();
  serve(outlet);
  return worker;
}
