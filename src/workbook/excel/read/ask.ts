import type { WorkbookError } from '../..';
import { toWorkbookError } from '../errors';

/**
 * Bytes of one answer that are aimed at. Excel on the web refuses more than five megabytes; sizes are
 * estimates.
 */
export const ANSWER_BYTES = 4_850_000;

/** Bytes of an ask where there is a choice: small enough for answers to be filled to the brim. */
export const ASK_BYTES = 100_000;

/** A part of what is to be read, asked along with others. */
export interface Ask {
  /** Bytes of its answer, as estimated. */
  readonly bytes: number;
  /**
   * Queues the question.
   * @returns takes the answer once the context is synchronised, and tells what to ask next
   */
  readonly send: () => () => readonly Ask[];
  /** The same in smaller parts, where Excel refuses it as it is; none where it can be done without. */
  readonly parts?: () => readonly Ask[];
  /** Whether Excel may fail to list so many things at once. */
  readonly isList?: boolean;
}

/** Where Excel fails for too many merged areas; the whole request is answered with that. */
const AT_LIST = /getMergedAreas/i;

/**
 * Asks everything, in as few round trips as the sizes allow.
 * @throws WorkbookError
 */
export async function askAll(
  context: Excel.RequestContext,
  asks: readonly Ask[],
  limit = ANSWER_BYTES,
): Promise<void> {
  if (asks.length === 0) return;
  const size = packSize(asks, limit);
  const pack = asks.slice(0, size);
  const rest = asks.slice(size);
  const receivers = pack.map(({ send }) => send());
  try {
    await context.sync();
  } catch (error) {
    const reason = toWorkbookError(error);
    const nextLimit = reason.code === 'too-large' ? limit / 2 : limit;
    await askAll(context, [...smaller(pack, reason), ...rest], nextLimit);
    return;
  }
  const next = receivers.flatMap((receive) => receive());
  await askAll(context, [...next, ...rest], limit);
}

function packSize(asks: readonly Ask[], limit: number): number {
  let bytes = 0;
  const end = asks.findIndex((ask) => (bytes += ask.bytes) > limit);
  return end < 0 ? asks.length : Math.max(1, end);
}

/** @throws WorkbookError where asking for less does not help */
function smaller(pack: readonly Ask[], error: WorkbookError): readonly Ask[] {
  if (error.code === 'too-large') {
    const [only, ...others] = pack;
    if (others.length > 0) return pack;
    if (!only?.parts) throw error;
    return only.parts();
  }
  const canList = pack.some(({ isList }) => isList) && AT_LIST.test(error.detail);
  if (!canList) throw error;
  return pack.flatMap((ask) => (ask.isList ? (ask.parts?.() ?? []) : ask));
}
