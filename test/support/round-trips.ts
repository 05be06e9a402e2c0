import type { ExcelHost } from '../excel-host/host';

/** What Excel on the web takes, and answers, in one request. */
export const PAYLOAD_LIMIT = 5_000_000;

/** What requests so far have cost. */
export interface Cost {
  readonly roundTrips: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Requests whose answer would have been too large, or that failed otherwise. */
  readonly refused: number;
}

export function costOf({ syncs }: ExcelHost): Cost {
  const sum = (bytes: readonly number[]): number => bytes.reduce((a, b) => a + b, 0);
  return {
    roundTrips: syncs.length,
    requestBytes: sum(syncs.map(({ requestBytes }) => requestBytes)),
    responseBytes: sum(syncs.map(({ responseBytes }) => responseBytes)),
    refused: syncs.filter(({ error }) => error !== undefined).length,
  };
}

/** Three, and one more for every five megabytes of answers begun; one that was refused had as much. */
export function roundTripsAllowed({ responseBytes, refused }: Cost): number {
  const isSmall = responseBytes <= PAYLOAD_LIMIT && refused === 0;
  return isSmall ? 3 : 3 + Math.ceil(responseBytes / PAYLOAD_LIMIT) + refused;
}
