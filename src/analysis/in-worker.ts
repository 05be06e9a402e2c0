import type { CheckReport, FurtherFile, Repair } from '../app';
import { analysisInThread } from './in-thread';
import { packWorkbook } from './shapes/sheets';
import { unpackChecked } from './shapes/reports';
import { unpackSpecs } from './shapes/specs';
import type { Calls, PackedRepair } from './transport/calls';
import { WorkerGone, type Connection, type WorkerLike } from './transport/connection';
import { Line } from './transport/line';
import type { Analysis, Checked, CheckWatch } from './types';

const NONE: readonly FurtherFile[] = [];

/** What a report was made with, apart from what it names itself. */
type Made = Omit<CheckWatch, 'signal' | 'onProgress' | 'others' | 'at'>;

/**
 * Analysis in a worker. Where there is none, or it ends by itself, the same is done in this thread.
 * @param start begins a worker; may throw
 */
export function analysisInWorker(start: () => WorkerLike): Analysis {
  const line = new Line(start);
  const here = analysisInThread();
  /** The report that a worker holds, and which worker. */
  let held: { readonly report: CheckReport; readonly by: Connection } | null = null;
  const made = new WeakMap<CheckReport, Made>();
  let newest = new AbortController();

  const checkThere = (
    snapshot: CheckReport['snapshot'],
    { signal, onProgress, others = NONE, ...options }: CheckWatch,
    again?: CheckReport,
  ): Promise<Checked> =>
    line.call('check', {
      signal,
      onNote: onProgress,
      pack: async ({ sender }) => {
        held = null;
        const workbook = await packWorkbook(sender, snapshot);
        const beside: { name: string; workbook: typeof workbook }[] = [];
        for (const { name, snapshot: other } of others)
          beside.push({ name, workbook: await packWorkbook(sender, other) });
        sender.forgetUnused();
        return { ...options, workbook, others: beside };
      },
      unpack: (connection, answer) => {
        const checked = unpackChecked(connection.receiver, answer, { snapshot, others });
        held = { report: again ?? checked.report, by: connection };
        made.set(checked.report, options);
        return checked;
      },
    });

  /** Asks something of a report, which the worker checks once more where it does not hold it. */
  const ofReport = async <T>(
    report: CheckReport,
    signal: AbortSignal | undefined,
    ask: (ensureHeld: () => void) => Promise<T>,
  ): Promise<T> => {
    const ensureHeld = (): void => {
      if (held?.report !== report || held.by.isGone) throw new NotHeld();
    };
    for (;;) {
      try {
        return await ask(ensureHeld);
      } catch (error) {
        if (!(error instanceof NotHeld)) throw error;
      }
      const { snapshot, others, checkedAt } = report;
      const options = { ...made.get(report), others, at: checkedAt };
      await checkThere(snapshot, { ...options, ...(signal && { signal }) }, report);
    }
  };

  /** What is asked and answered as it stands. */
  const plainAnswer = <N extends 'document' | 'preview' | 'charts'>(
    report: CheckReport,
    name: N,
    args: Calls[N]['args'],
  ): Promise<Calls[N]['answer']> =>
    ofReport(report, undefined, (ensureHeld) =>
      line.call(name, {
        pack: () => {
          ensureHeld();
          return args;
        },
        unpack: (_, answer) => answer,
      }),
    );

  return {
    async check(snapshot, watch = {}) {
      newest.abort();
      const mine = (newest = new AbortController());
      const { signal } = watch;
      const end = (): void => {
        mine.abort();
      };
      if (signal?.aborted) end();
      signal?.addEventListener('abort', end);
      try {
        const own = { ...watch, signal: mine.signal };
        return await otherwise(
          () => checkThere(snapshot, own),
          () => here.check(snapshot, own),
        );
      } finally {
        signal?.removeEventListener('abort', end);
      }
    },
    tables: (report, ids, watch = {}) =>
      otherwise(
        () =>
          ofReport(report, watch.signal, (ensureHeld) =>
            line.call('tables', {
              signal: watch.signal,
              onNote: ({ share, table }) => watch.onProgress?.(share, table),
              pack: () => {
                ensureHeld();
                return { ids };
              },
              unpack: ({ receiver }, answer) => unpackSpecs(receiver, answer),
            }),
          ),
        () => here.tables(report, ids, watch),
      ),
    document: (report, id) =>
      otherwise(
        () => plainAnswer(report, 'document', { id }),
        () => here.document(report, id),
      ),
    preview: (report, id) =>
      otherwise(
        () => plainAnswer(report, 'preview', { id }),
        () => here.preview(report, id),
      ),
    charts: (report) =>
      otherwise(
        () => plainAnswer(report, 'charts', null),
        () => here.charts(report),
      ),
    repairs: (report, findings) =>
      otherwise(
        () =>
          ofReport(report, undefined, (ensureHeld) =>
            line.call('repairs', {
              pack: () => {
                ensureHeld();
                return { findings };
              },
              unpack: ({ receiver }, answer) =>
                repairsOf(report, receiver.take(answer) as readonly PackedRepair[]),
            }),
          ),
        () => here.repairs(report, findings),
      ),
    dispose() {
      newest.abort();
      line.close();
      here.dispose();
    },
  };
}

/** The worker holds another report, or none. */
class NotHeld extends Error {}

/** Does something in the worker, or in this thread where there is no worker any more. */
async function otherwise<T>(there: () => Promise<T>, here: () => Promise<T>): Promise<T> {
  try {
    return await there();
  } catch (error) {
    if (error instanceof WorkerGone) return here();
    throw error;
  }
}

function repairsOf({ findings }: CheckReport, packed: readonly PackedRepair[]): Repair[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  return packed.map(({ findings: ids, changes }) => ({
    findings: ids.flatMap((id) => byId.get(id) ?? []),
    changes,
  }));
}
