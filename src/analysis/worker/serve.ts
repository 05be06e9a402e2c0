import type { Question, Reply } from '../transport/calls';
import { plainError } from '../transport/errors';
import { Receiver, Sender } from '../transport/parts';
import { Analyst } from './analyst';
import { FileKeeper } from './file-keeper';
import type { CallTools } from './tools';

/** What is used of the worker's own side. */
export interface Outlet {
  postMessage(reply: Reply): void;
  onmessage: ((event: { readonly data: Question }) => void) | null;
}

/** Answers calls; who asks waits for one answer before the next call. */
export function serve(outlet: Outlet): void {
  const receiver = new Receiver();
  const sender = new Sender((part) => {
    outlet.postMessage({ from: 'part', part });
  });
  const analyst = new Analyst();
  const keeper = new FileKeeper();
  const running = new Map<number, AbortController>();

  const answer = (question: Extract<Question, { to: 'call' }>, tools: CallTools) => {
    switch (question.name) {
      case 'check':
        return analyst.check(question.args, tools);
      case 'tables':
        return analyst.tables(question.args, tools);
      case 'document':
        return analyst.document(question.args);
      case 'preview':
        return analyst.preview(question.args);
      case 'charts':
        return analyst.charts();
      case 'repairs':
        return analyst.repairs(question.args, tools);
      case 'open':
        return keeper.open(question.args);
      case 'read':
        return keeper.read(tools);
      case 'write':
        return keeper.write(question.args, tools);
      case 'readMemory':
        return keeper.readMemory();
      case 'writeMemory':
        return keeper.writeMemory(question.args);
      case 'change':
        return keeper.change(question.args, tools);
    }
  };

  const run = async (question: Extract<Question, { to: 'call' }>): Promise<void> => {
    const { call } = question;
    const stop = new AbortController();
    running.set(call, stop);
    const tell = (note: unknown): void => {
      outlet.postMessage({ from: 'note', call, note });
    };
    try {
      const result = await answer(question, { receiver, sender, signal: stop.signal, tell });
      outlet.postMessage({ from: 'done', call, answer: result });
    } catch (error) {
      outlet.postMessage({ from: 'failed', call, error: plainError(error) });
    } finally {
      running.delete(call);
    }
  };

  outlet.onmessage = ({ data }) => {
    if (data.to === 'part') receiver.add(data.part);
    else if (data.to === 'cancel') running.get(data.call)?.abort();
    else void run(data);
  };
}
