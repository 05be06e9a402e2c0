import { columnName, type SpecCell, type SpecRow } from '../../../workbook';
import type { MoneyUnit } from '../../settings/types';
import { formulaCell, textCell } from '../../sheet/cells';
import type { LeadRows, TableColumn } from '../../sheet/frame';
import { moneyFormat, moneyUnitName } from '../../sheet/money';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle, FONT_SIZE, PERCENT_FORMAT, WHOLE_FORMAT } from '../../sheet/style';
import type { Figure } from './figures';
import { GRID } from './grid';
import { quoted, type Sentence } from './sentences';

const widthOf = (from: number, to: number): number =>
  GRID.slice(from, to).reduce((sum, width) => sum + width, 0);
/** The columns of the sheet that the figures stand in. */
const VALUE = { from: 4, to: 6 } as const;
const LABEL_WIDTH = widthOf(1, VALUE.from);
const SENTENCE = { fontSize: FONT_SIZE, wrap: true, vertical: 'top' } as const;
/** Points between paragraphs. */
const BETWEEN = 6;

const CENTRED = bodyStyle('plain', { horizontal: 'center' });

export const SUMMARY_COLUMNS: readonly TableColumn[] = [
  { heading: 'No', width: GRID[0] },
  { heading: 'Uraian', width: LABEL_WIDTH, span: VALUE.from - 1 },
  { heading: 'Nilai', width: widthOf(VALUE.from, VALUE.to), span: VALUE.to - VALUE.from },
  { heading: 'Satuan', width: widthOf(VALUE.to, GRID.length) },
];

/** The cell that the figure of a line stands in. */
export function figureCellName(start: number, place: number): string {
  return `${columnName(VALUE.from)}${start + place + 1}`;
}

/** No | what is told | figure | unit. */
export function summaryRow(figure: Figure, place: number, unit: MoneyUnit): SpecRow {
  const { label, formula, value, remark } = figure;
  const numberFormat = formatOf(figure, unit);
  const shown = remark ? `${label} (${remark.value})` : label;
  return {
    cells: [
      textCell(`${place + 1}`, CENTRED),
      labelCell(figure, shown),
      formulaCell(formula, value, bodyStyle('plain', { numberFormat, horizontal: 'right' })),
      textCell(unitOf(figure, unit), CENTRED),
    ],
    height: wrappedHeight(shown, LABEL_WIDTH),
  };
}

function labelCell({ label, remark }: Figure, shown: string): SpecCell {
  const style = bodyStyle('plain', { wrap: true });
  return remark?.formula
    ? formulaCell(`${quoted(`${label} (`).formula}&${remark.formula}&")"`, shown, style)
    : textCell(shown, style);
}

function formatOf({ shown }: Figure, unit: MoneyUnit): string {
  switch (shown) {
    case 'rupiah':
      return moneyFormat(unit);
    case 'persen':
      return PERCENT_FORMAT;
    case 'bulat':
      return WHOLE_FORMAT;
  }
}

function unitOf({ shown, unit = '' }: Figure, money: MoneyUnit): string {
  if (shown === 'rupiah') return moneyUnitName(money);
  return shown === 'persen' ? '%' : unit;
}

/** One paragraph each, across the sheet, and an empty row below. */
export function paragraphs(sentences: readonly Sentence[], start: number): LeadRows {
  const height = (value: string): number => wrappedHeight(value, widthOf(0, GRID.length)) + BETWEEN;
  return {
    rows: [
      ...sentences.map(({ formula, value }) => ({
        cells: [formulaCell(formula, value, SENTENCE)],
        height: height(value),
      })),
      { cells: [] },
    ],
    merges: sentences.map((_, place) => ({
      top: start + place,
      bottom: start + place,
      left: 0,
      right: GRID.length - 1,
    })),
  };
}
