import type { CellRange, SpecCell, SpecRow } from '../../../workbook';
import { textCell } from '../../sheet/cells';
import type { TableColumn } from '../../sheet/headings';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle } from '../../sheet/style';
import { bySasaran, type Indicator } from './indicators';

type Named = Pick<Indicator, 'sasaran' | 'name' | 'unit'>;

/** The columns that name an indicator, of those that some indicator fills, and its rows below them. */
export interface IndicatorLines<T> {
  readonly columns: readonly TableColumn[];
  /**
   * @param cells what stands behind the naming columns, given the sheet's row
   */
  readonly body: (start: number, cells: (item: T, row: number) => readonly SpecCell[]) => Lines;
}

export interface Lines {
  readonly rows: readonly SpecRow[];
  readonly merges: readonly CellRange[];
}

interface LinesOptions {
  /** Of the usual width, what names get beside many figures. */
  readonly share?: number;
  /** Other headings than the usual ones. */
  readonly headings?: Partial<Record<keyof Named, string>>;
}

interface Naming {
  readonly of: keyof Named;
  readonly column: TableColumn;
  readonly text: (item: Named) => string;
  /** Stands once for all indicators of a sasaran. */
  readonly shared?: true;
  readonly centred?: true;
}

const NAMING: readonly Naming[] = [
  {
    of: 'sasaran',
    column: { heading: 'Sasaran Strategis', width: 34 },
    text: ({ sasaran }) => sasaran,
    shared: true,
  },
  { of: 'name', column: { heading: 'Indikator Kinerja', width: 40 }, text: ({ name }) => name },
  { of: 'unit', column: { heading: 'Satuan', width: 11 }, text: ({ unit }) => unit, centred: true },
];

/**
 * Lays indicators below each other, those of one sasaran beside it: No, Sasaran, Indikator, Satuan,
 * without those of which nothing is known.
 * @param items in the order of the report
 */
export function indicatorLines<T extends Named>(
  items: readonly T[],
  { share = 1, headings = {} }: LinesOptions = {},
): IndicatorLines<T> {
  const naming = NAMING.filter(({ text }) => items.some((item) => text(item) !== '')).map(
    (one): Naming => ({
      ...one,
      column: {
        heading: headings[one.of] ?? one.column.heading,
        width: one.column.width * (one.centred ? 1 : share),
      },
    }),
  );
  const isGrouped = naming.some(({ shared }) => shared);
  const groups = isGrouped
    ? bySasaran(items)
    : items.map((item) => ({ sasaran: '', indicators: [item] }));
  return {
    columns: [{ heading: 'No', width: 5 }, ...naming.map(({ column }) => column)],
    body: (start, cells) => {
      const rows: SpecRow[] = [];
      const merges: CellRange[] = [];
      groups.forEach(({ indicators }, place) => {
        const top = start + rows.length;
        const bottom = top + indicators.length - 1;
        indicators.forEach((item, index) => {
          const isFirst = index === 0;
          rows.push({
            cells: [
              textCell(isFirst ? `${place + 1}` : '', bodyStyle('plain', { horizontal: 'center' })),
              ...naming.map((one) => namingCell(one, item, isFirst)),
              ...cells(item, start + rows.length),
            ],
            height: heightOf(naming, item, indicators.length),
          });
        });
        if (bottom > top) {
          merges.push({ top, bottom, left: 0, right: 0 });
          naming.forEach(({ shared }, column) => {
            if (shared) merges.push({ top, bottom, left: column + 1, right: column + 1 });
          });
        }
      });
      return { rows, merges };
    },
  };
}

function namingCell({ text, shared, centred }: Naming, item: Named, isFirst: boolean): SpecCell {
  return textCell(
    shared && !isFirst ? '' : text(item),
    bodyStyle('plain', { wrap: true, ...(centred ? { horizontal: 'center' as const } : {}) }),
  );
}

/** What is shared by several rows needs its share of each. */
function heightOf(naming: readonly Naming[], item: Named, rows: number): number {
  return Math.max(
    ...naming.map(
      ({ text, column, shared }) => wrappedHeight(text(item), column.width) / (shared ? rows : 1),
    ),
    wrappedHeight('', 1),
  );
}
