import { rupiahToNumber, type Level } from '../../domain';
import type { JoinedTable } from '../../join';
import { columnName, type SpecCell, type SpecRow } from '../../workbook';
import type { MoneyUnit } from '../settings/types';
import { placeTree, type BudgetFigure, type PlacedNode } from './budget-figures';
import {
  figureAt,
  grandTotal,
  isSumOfChildren,
  sumOf,
  type BudgetMeasure,
  type BudgetNode,
} from './budget-tree';
import { joinsOf, nodesOf, noteTotal, sourceLine, sourcesOf } from './budget-notes';
import { emptyCell, formulaCell, textCell } from '../sheet/cells';
import type { SectionBody, TableSection } from '../sheet/frame';
import { moneyFormat, moneyHeading } from '../sheet/money';
import { sumFormula } from '../sheet/sum-formula';
import { joinNotes } from '../source/join-notes';
import { foreignCells, sourcedFigure, type SheetOf } from '../source/sourced';
import {
  bodyStyle,
  NOTED_FILL,
  PERCENT_FORMAT,
  wrappedHeight,
  type Emphasis,
} from '../sheet/style';

export interface BudgetTableInput {
  readonly caption: readonly string[];
  readonly nameHeading: string;
  /** Without its unit: `Pagu Anggaran`. */
  readonly paguHeading: string;
  readonly unit: MoneyUnit;
  /** The table whose rows are shown, with the figures that others give it. */
  readonly view: JoinedTable;
  readonly tree: readonly BudgetNode[];
  readonly sheetOf: SheetOf;
}

/** Places of the columns in the generated sheet. */
const AT = { kode: 0, name: 1, pagu: 2, realisasi: 3, persen: 4, sisa: 5, fisik: 6 } as const;
const NAME_WIDTH = 56;

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
interface Shown {
  readonly unit: MoneyUnit;
  readonly kode: boolean;
  readonly fisik: boolean;
  /** The cells of figures that lie in other files. */
  readonly source: boolean;
}

/** Kode | name | pagu | realisasi | % | sisa [| fisik %] [| source], with a total row and notes. */
export function budgetSection(input: BudgetTableInput): TableSection {
  const { view, tree, sheetOf, unit } = input;
  const all = nodesOf(tree);
  const shown: Shown = {
    unit,
    kode: view.table.rows.some(({ kode }) => kode !== null),
    fisik: all.some((node) => node.view === view && figureAt(node, 'fisik') !== undefined),
    source: sourcesOf(all).some(({ table }) => table.file !== undefined),
  };
  const body = (start: number): SectionBody => {
    const notes: string[] = [];
    const totalRow = grandTotal(view);
    const totalNode = totalRow && { view, row: totalRow, children: tree };
    const totalHolds = (measure: BudgetMeasure): boolean =>
      totalNode !== undefined && isSumOfChildren(totalNode, measure) === true;
    const placed = placeTree(tree, start, AT, sheetOf, totalHolds);
    const rows = flatten(placed).map((node) => nodeRow(node, shown, sheetOf, notes));
    if (totalRow) noteTotal(view, totalRow, placed, notes);
    const total = hasTotal(tree, totalRow !== undefined)
      ? [totalLine(placed, start + rows.length, shown)]
      : [];
    return {
      rows: [...rows, ...total],
      notes: [sourceLine(all), ...notes, ...joinNotes(joinsOf(all))],
    };
  };
  return {
    caption: input.caption,
    columns: [
      { heading: shown.kode ? 'Kode' : 'No', width: shown.kode ? 19 : 6 },
      { heading: input.nameHeading, width: NAME_WIDTH },
      { heading: moneyHeading(input.paguHeading, unit), width: 19 },
      { heading: moneyHeading('Realisasi', unit), width: 19 },
      { heading: '%', width: 9 },
      { heading: moneyHeading('Sisa', unit), width: 18 },
      ...(shown.fisik ? [{ heading: 'Fisik (%)', width: 9 }] : []),
      ...(shown.source ? [{ heading: 'Sel sumber', width: 12 }] : []),
    ],
    body,
  };
}

function nodeRow(placed: PlacedNode, shown: Shown, sheetOf: SheetOf, notes: string[]): SpecRow {
  const { node, row, depth, figures } = placed;
  const emphasis = (node.level && EMPHASIS[node.level]) ?? 'plain';
  const kode = node.row.kode ?? (shown.kode || depth > 0 ? '' : numbering(placed));
  for (const measure of ['pagu', 'realisasi'] as const) {
    const { note } = figures[measure];
    if (note) notes.push(`${node.row.label}, ${measure}: ${note}.`);
  }
  const source = [figures.pagu, figures.realisasi].map(({ from }) => foreignCells(from));
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
      ...(shown.source
        ? [textCell(source.filter(Boolean).join('; '), bodyStyle(emphasis, { wrap: true }))]
        : []),
    ],
    height: wrappedHeight(node.row.label, NAME_WIDTH - depth * 2),
  };
}

/** Rows without codes are numbered by their place among the top rows. */
function numbering({ node }: PlacedNode): string {
  const tops = node.view.table.rows.filter(
    ({ level, role }) => level === node.level && role === 'data',
  );
  return `${tops.findIndex(({ index }) => index === node.row.index) + 1}.`;
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

/**
 * One top row is its own total, and pendapatan, belanja and pembiayaan are never added to each other.
 */
function hasTotal(tree: readonly BudgetNode[], isPrinted: boolean): boolean {
  const accounts = new Set(tree.map(({ row, level }) => (level === 'akun-1' ? row.label : '')));
  return accounts.size === 1 && (isPrinted || tree.length > 1);
}

function totalLine(placed: readonly PlacedNode[], row: number, shown: Shown): SpecRow {
  const rows = placed.map((top) => top.row);
  const figure = (measure: BudgetMeasure): BudgetFigure => {
    const amount = sumOf(placed.map(({ figures }) => figures[measure].amount));
    const formula = sumFormula(AT[measure], rows);
    const content = { kind: 'formula', formula, value: rupiahToNumber(amount) } as const;
    return { content, amount, from: undefined, note: null };
  };
  const pagu = figure('pagu');
  const realisasi = figure('realisasi');
  return {
    cells: [
      emptyCell(bodyStyle('total')),
      textCell('JUMLAH', bodyStyle('total', { horizontal: 'center' })),
      amountCell(pagu, shown, 'total'),
      amountCell(realisasi, shown, 'total'),
      ...computedCells(row, { pagu, realisasi }, shown, 'total'),
      ...(shown.fisik ? [emptyCell(bodyStyle('total'))] : []),
      ...(shown.source ? [emptyCell(bodyStyle('total'))] : []),
    ],
    height: 18,
  };
}

function flatten(nodes: readonly PlacedNode[]): PlacedNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}
