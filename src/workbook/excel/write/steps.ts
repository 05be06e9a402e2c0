import { WorkbookError, type WriteWatch } from '../..';
import type { DrawStep } from './draw-table';

/** Cells in one request, so that small tables need but one. */
const CELLS_IN_REQUEST = 8000;

/** Spares Excel recalculating and repainting between the steps; the user's own settings stay. */
function quietly({ workbook: { application } }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** What is told while tables are drawn, over all of them. */
export interface Progress {
  /** Before each request, with the first table that it draws. @throws WorkbookError `cancelled` */
  goOn(table?: string): void;
  /** After each request that Excel has carried out. */
  done(cells: number): void;
  /** Requests carried out so far. */
  readonly requests: number;
}

export function progressOf({ signal, onProgress }: WriteWatch, total: number): Progress {
  let cells = 0;
  let requests = 0;
  const share = (): number => Math.min(1, cells / Math.max(1, total));
  return {
    goOn: (table) => {
      if (signal?.aborted) throw new WorkbookError('cancelled');
      if (table !== undefined) onProgress?.(share(), table);
    },
    get requests() {
      return requests;
    },
    done: (more) => {
      requests++;
      cells += more;
      onProgress?.(share());
    },
  };
}

/** Carries steps out in order, as many to a request as it may hold. */
export async function carryOut(
  context: Excel.RequestContext,
  steps: readonly DrawStep[],
  progress: Progress,
): Promise<void> {
  const request: DrawStep[] = [];
  let cells = 0;
  for (const step of steps) {
    if (request.length > 0 && cells + step.cells > CELLS_IN_REQUEST) break;
    request.push(step);
    cells += step.cells;
  }
  if (request.length === 0) return;
  progress.goOn(request.find(({ table }) => table !== undefined)?.table);
  quietly(context);
  for (const { draw } of request) draw();
  await context.sync();
  progress.done(cells);
  await carryOut(context, steps.slice(request.length), progress);
}
