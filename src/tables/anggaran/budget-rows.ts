import { rupiahToNumber, type Level } from '../../domain';
import { columnName, textAt, type SpecCell, type SpecRow } from '../../workbook';
import { columnsOf } from '../../recognise';
import { figureCell } from '../kinerja/indicators/indicator-cells';
import type { MoneyUnit } from '../settings/types';
import { emptyCell, formulaCell, textCell } from '../sheet/cells';
import type { TableColumn } from '../sheet/headings';
import { moneyFormat, moneyHeading } from '../sheet/money';
import { wrappedHeight } from '../sheet/row-height';
import { bodyStyle, NOTED_FILL, PERCENT_FORMAT, type Emphasis } from '../sheet/style';
import { foreignCells, sourcedFigure, type SheetOf } from '../source/sourced';
import type { BudgetFigure, PlacedNode } from './budget-figures';
import { figureAt, type BudgetMeasure, type BudgetNode } from './budget-tree';

/** Places of the first columns in the generated sheet. */
export const AT = { kode: 0, name: 1, pagu: 2, realisasi: 3, persen: 4, sisa: 5 } as const;
const NAME_WIDTH = 56;
const INDIKATOR_WIDTH = 34;

const EMPHASIS: Partial<Record<Level, Emphasis>> = {
  urusan: 'band',
  bidang: 'band',
  skpd: 'band',
  program: 'band',
  kegiatan: 'bold',
  'akun-1': 'band',
  'akun-2': 'bold',
};

/** How the rows are shown; what no source has is left out. */
export interface Shown {
  readonly unit: MoneyUnit;
  readonly kode: boolean;
  readonly fisik: boolean;
  /** Indicator, target and realisasi kinerja of the rows. */
  readonly kinerja: boolean;
  /** The cells of figures that lie in other files. */
  readonly source: boolean;
}

export function budgetColumns(
  { unit, kode, fisik, kinerja, source }: Shown,
  nameHeading: string,
  paguHeading: string,
): TableColumn[] {
  return [
    { heading: kode ? 'Kode' : 'No', width: kode ? 19 : 6 },
    { heading: nameHeading, width: NAME_WIDTH },
    { heading: moneyHeading(paguHeading, unit), width: 19 },
    { heading: moneyHeading('Realisasi', unit), width: 19 },
    { heading: '%', width: 9 },
    { heading: moneyHeading('Sisa', unit), width: 18 },
    ...(fisik ? [{ heading: 'Fisik (%)', width: 9 }] : []),
    ...(kinerja
      ? [
          { heading: 'Indikator Kinerja', width: INDIKATOR_WIDTH },
          { heading: 'Target', width: 12 },
          { heading: 'Realisasi Kinerja', width: 12 },
        ]
      : []),
    ...(source ? [{ heading: 'Sel sumber', width: 12 }] : []),
  ];
}

/** @param place among the top rows, from zero; rows without codes are numbered by it */
export function nodeRow(
  placed: PlacedNode,
  place: number | undefined,
  shown: Shown,
  sheetOf: SheetOf,
): SpecRow {
  const { node, row, depth, figures } = placed;
  const emphasis = (node.level && EMPHASIS[node.level]) ?? 'plain';
  const kode = node.row.kode ?? (shown.kode || place === undefined ? '' : `${place + 1}.`);
  const source = [figures.pagu, figures.realisasi].map(({ from }) => foreignCells(from));
  const indicator = shown.kinerja ? indicatorText(node, sheetOf) : '';
  return {
    cells: [
      textCell(
        kode,
        bodyStyle(emphasis, { horizontal: node.row.kode === null ? 'center' : 'left' }),
      ),
      textCell(node.row.label, bodyStyle(emphasis, { wrap: true, indent: depth })),
      amountCell(figures.pagu, shown, emphasis),
      amountCell(figures.realisasi, shown, emphasis),
      ...computedCells(row, figures, shown, emphasis),
      ...(shown.fisik ? [fisikCell(node, sheetOf, emphasis)] : []),
      ...(shown.kinerja ? kinerjaCells(node, indicator, sheetOf, emphasis) : []),
      ...(shown.source
        ? [textCell(source.filter(Boolean).join('; '), bodyStyle(emphasis, { wrap: true }))]
        : []),
    ],
    height: Math.max(
      wrappedHeight(node.row.label, NAME_WIDTH - depth * 2),
      wrappedHeight(indicator, INDIKATOR_WIDTH),
    ),
  };
}

/** The row that the others add up to. */
export function totalRow(
  row: number,
  figures: Readonly<Record<BudgetMeasure, BudgetFigure>>,
  shown: Shown,
): SpecRow {
  const { pagu, realisasi } = figures;
  const empty = emptyCell(bodyStyle('total'));
  const further = Number(shown.fisik) + Number(shown.source) + (shown.kinerja ? 3 : 0);
  return {
    cells: [
      empty,
      textCell('JUMLAH', bodyStyle('total', { horizontal: 'center' })),
      amountCell(pagu, shown, 'total'),
      amountCell(realisasi, shown, 'total'),
      ...computedCells(row, figures, shown, 'total'),
      ...Array.from({ length: further }, () => empty),
    ],
    height: 18,
  };
}

function amountCell(
  { content, note }: BudgetFigure,
  { unit }: Shown,
  emphasis: Emphasis,
): SpecCell {
  const style = bodyStyle(emphasis, {
    numberFormat: moneyFormat(unit),
    ...(note === null ? {} : { fill: NOTED_FILL }),
  });
  return { content, style };
}

/** Percentage, guarded against a pagu of zero, and what is left. */
function computedCells(
  row: number,
  { pagu, realisasi }: PlacedNode['figures'],
  { unit }: Shown,
  emphasis: Emphasis,
): SpecCell[] {
  const percent = bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
  const rest = bodyStyle(emphasis, { numberFormat: moneyFormat(unit), horizontal: 'right' });
  // A realisasi that nobody wrote down is not zero: nothing is computed from it.
  if (pagu.content === null || realisasi.content === null) {
    return [textCell('-', percent), textCell('-', rest)];
  }
  const c = `${columnName(AT.pagu)}${row + 1}`;
  const d = `${columnName(AT.realisasi)}${row + 1}`;
  const p = pagu.amount ? rupiahToNumber(pagu.amount) : 0;
  const r = realisasi.amount ? rupiahToNumber(realisasi.amount) : 0;
  return [
    formulaCell(`IF(${c}=0,"-",${d}/${c}*100)`, p === 0 ? '-' : (r / p) * 100, percent),
    formulaCell(`${c}-${d}`, p - r, rest),
  ];
}

function fisikCell(node: BudgetNode, sheetOf: SheetOf, emphasis: Emphasis): SpecCell {
  const at = figureAt(node, 'fisik');
  const style = bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT });
  return { content: at ? sourcedFigure(at, sheetOf) : null, style };
}

function kinerjaCells(
  node: BudgetNode,
  indicator: string,
  sheetOf: SheetOf,
  emphasis: Emphasis,
): SpecCell[] {
  const figures = (['target', 'realisasi-kinerja'] as const).map((measure) => {
    const at = figureAt(node, measure);
    if (!at && indicator === '') return emptyCell(bodyStyle(emphasis));
    const { content, style } = figureCell(at, sheetOf);
    return { content, style: { ...bodyStyle(emphasis), ...style } };
  });
  return [textCell(indicator, bodyStyle(emphasis, { wrap: true })), ...figures];
}

/** What the row's own table names as its indicator. */
export function indicatorText({ view, row }: BudgetNode, sheetOf: SheetOf): string {
  const [column] = columnsOf(view.table, 'indikator');
  return column ? textAt(sheetOf(view.table), row.index, column.index) : '';
}
