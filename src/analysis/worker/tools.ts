import type { Receiver, Sender } from '../transport/parts';

/** What a call is done with. */
export interface CallTools {
  readonly receiver: Receiver;
  readonly sender: Sender;
  readonly signal: AbortSignal;
  readonly tell: (note: unknown) => void;
}
