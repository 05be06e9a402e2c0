/** How charts look, whichever writer draws them. Sizes in points, colours `RRGGBB`. */
export const CHART_LOOK = {
  titleSize: 12,
  textSize: 9,
  gridColor: 'D9D9D9',
  axisColor: '7F7F7F',
  lineWeight: 2.25,
  markerSize: 6,
  /** Space between the columns of two categories, in percent of a column's width. */
  gapWidth: 60,
} as const;

/** Shapes that tell lines apart where colours do not, from the first line on and over again. */
export const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;

export type Marker = (typeof MARKERS)[number];

/** The marker of a line by its place among the lines. */
export function markerOf(place: number): Marker {
  return MARKERS[place % MARKERS.length]!;
}

const OWN_NAME = 'Capaian grafik ';

/** The name of a chart by its zero-based place on the sheet: it tells the add-in's charts from others. */
export function chartName(place: number): string {
  return `${OWN_NAME}${place + 1}`;
}

/** Whether a chart of a generated sheet is one that the add-in drew there. */
export function isOwnChart(name: string): boolean {
  return name.startsWith(OWN_NAME);
}
