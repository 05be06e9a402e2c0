import type { CellStyle } from './table-spec';

/** The side to which a cell is aligned: an indent counts from a side, without one figures ignore it. */
export function sideOf({ horizontal, indent = 0 }: CellStyle): CellStyle['horizontal'] {
  return horizontal ?? (indent > 0 ? 'left' : undefined);
}
