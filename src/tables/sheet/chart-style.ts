/** Colours of charts, `RRGGBB`: as far apart in brightness as in hue, for grey print. */
export const CHART_COLORS = {
  /** What was promised or may be spent. */
  plan: 'A9C4E6',
  /** What came of it. */
  actual: '1F4E79',
  /** What everything is compared with. */
  reference: 'C8C8C8',
} as const;

/** Above this an axis counts in millions, of which it would otherwise write the zeros. */
const MILLIONS_FROM = 20_000_000;

/** An axis for amounts as large as these, in rupiah. */
export function rupiahAxis(amounts: readonly number[]): {
  readonly title: string;
  readonly numberFormat: string;
} {
  return Math.max(0, ...amounts) >= MILLIONS_FROM
    ? { title: 'Juta rupiah', numberFormat: '#,##0,,' }
    : { title: 'Rupiah', numberFormat: '#,##0' };
}
