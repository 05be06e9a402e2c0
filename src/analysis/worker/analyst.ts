import {
  chartData,
  checkSteps,
  documentTable,
  makingSteps,
  offerSteps,
  previewTable,
  proposeRepairs,
  rememberSheets,
  runSteps,
  type CheckReport,
  type CheckStep,
} from '../../app';
import { packChecked } from '../shapes/reports';
import { unpackWorkbook } from '../shapes/sheets';
import { packSpecs } from '../shapes/specs';
import type { Calls, PackedRepair } from '../transport/calls';
import type { CallTools } from './tools';

type Args<N extends keyof Calls> = Calls[N]['args'];
type Answer<N extends keyof Calls> = Promise<Calls[N]['answer']>;

/** Checks workbooks, and remembers sheets and the last report. */
export class Analyst {
  readonly #recognise = rememberSheets();
  #report: CheckReport | null = null;

  async check(
    { workbook, others, ...options }: Args<'check'>,
    { receiver, sender, signal, tell }: CallTools,
  ): Answer<'check'> {
    this.#report = null;
    const snapshot = unpackWorkbook(receiver, workbook);
    const beside = others.map(({ name, workbook: other }) => ({
      name,
      snapshot: unpackWorkbook(receiver, other),
    }));
    const watch = { onStep: tell as (step: CheckStep) => void, signal };
    const how = { ...options, others: beside, recognise: this.#recognise };
    const report = await runSteps(checkSteps(snapshot, how), watch);
    const offers = await runSteps(offerSteps(report), watch);
    this.#report = report;
    const packed = await packChecked(sender, { report, offers });
    sender.forgetUnused();
    return packed;
  }

  async tables({ ids }: Args<'tables'>, { sender, signal, tell }: CallTools): Answer<'tables'> {
    const specs = await runSteps(makingSteps(this.#last(), ids), { onStep: tell, signal });
    return packSpecs(sender, specs);
  }

  document({ id }: Args<'document'>): Calls['document']['answer'] {
    return documentTable(this.#last(), id);
  }

  preview({ id }: Args<'preview'>): Calls['preview']['answer'] {
    return previewTable(this.#last(), id);
  }

  charts(): Calls['charts']['answer'] {
    return chartData(this.#last());
  }

  repairs({ findings }: Args<'repairs'>, { sender }: CallTools): Answer<'repairs'> {
    const packed = proposeRepairs(this.#last(), findings).map(
      ({ findings: mended, changes }): PackedRepair => ({
        findings: mended.map(({ id }) => id),
        changes,
      }),
    );
    return sender.list(packed, ({ changes }) => 1 + 4 * changes.length);
  }

  #last(): CheckReport {
    if (!this.#report) throw new Error('nothing was checked');
    return this.#report;
  }
}
