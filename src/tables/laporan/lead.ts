import type { CellRange, CellStyle, SpecRow } from '../../workbook';
import { textCell } from '../sheet/cells';
import type { LeadRows } from '../sheet/frame';
import type { TableColumn } from '../sheet/headings';
import { spread } from '../sheet/spread';
import { wrappedHeight } from '../sheet/row-height';
import { bodyStyle, HEADING } from '../sheet/style';

/** A small table above the main one, in columns that each cover several of the sheet. */
export interface LeadBlock {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly SpecRow[];
}

const LEAST_HEIGHT = 18;
const LABEL = bodyStyle('bold', { wrap: true, vertical: 'center' });
const VALUE = bodyStyle('plain', { wrap: true, vertical: 'center' });
const CENTRED = bodyStyle('plain', { horizontal: 'center', vertical: 'center' });

/** What a label says, and how its value looks where that matters. */
export type LabelledFact = readonly [label: string, text: string, style?: CellStyle];

/** `Berkas | laporan.xlsx`, one line each. */
export function factBlock(
  facts: readonly LabelledFact[],
  columns: readonly TableColumn[],
): LeadBlock {
  return {
    columns,
    rows: facts.map(([label, text, style = VALUE]) =>
      blockRow(columns, [label, text], [LABEL, style]),
    ),
  };
}

/** A table with headings and numbered rows; the first column is that of the numbers. */
export function numberedBlock(
  rows: readonly (readonly string[])[],
  columns: readonly TableColumn[],
): LeadBlock {
  const headings = columns.map(({ heading }) => heading);
  return {
    columns,
    rows: [
      blockRow(
        columns,
        headings,
        headings.map(() => HEADING),
      ),
      ...rows.map((texts, place) =>
        blockRow(columns, [`${place + 1}`, ...texts], [CENTRED, ...texts.map(() => VALUE)]),
      ),
    ],
  };
}

function blockRow(
  columns: readonly TableColumn[],
  texts: readonly string[],
  styles: readonly CellStyle[],
): SpecRow {
  return {
    cells: texts.map((text, place) => textCell(text, styles[place]!)),
    height: Math.max(
      LEAST_HEIGHT,
      ...texts.map((text, place) => wrappedHeight(text, columns[place]!.width)),
    ),
  };
}

/** Blocks with an empty row below each, as they stand on the sheet from a row on. */
export function leadRows(blocks: readonly LeadBlock[], start: number): LeadRows {
  const rows: SpecRow[] = [];
  const merges: CellRange[] = [];
  for (const block of blocks) {
    const at = start + rows.length;
    const drawn = spread(block.columns, { rows: block.rows, merges: [] }, at);
    rows.push(...drawn.rows, { cells: [] });
    merges.push(...drawn.merges);
  }
  return { rows, merges };
}
