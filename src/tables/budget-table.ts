import { rupiahToNumber, type Level } from '../domain';
import { amountAt, childrenByParent, decimalAt, type RecognisedTable } from '../recognise';
import { cellAt, columnName, type SheetSnapshot, type SpecRow, type TableSpec } from '../workbook';
import { placeTree, rupiahText, type BudgetFigure, type PlacedNode } from './budget-figures';
import {
  grandTotal,
  isSumOfChildren,
  sumOf,
  type BudgetColumns,
  type BudgetNode,
  type Measure,
} from './budget-tree';
import { emptyCell, formulaCell, textCell } from './cells';
import { agencyOf, yearOf } from '../join';
import { frameTable, sumFormula, type FrameBody } from './frame';
import { sourceFormula } from './source-formula';
import {
  bodyStyle,
  NOTED_FILL,
  PERCENT_FORMAT,
  RUPIAH_FORMAT,
  wrappedHeight,
  type Emphasis,
} from './style';

export interface BudgetTableInput {
  readonly id: string;
  readonly sheetName: string;
  readonly title: string;
  readonly nameHeading: string;
  readonly paguHeading: string;
  readonly table: RecognisedTable;
  readonly columns: BudgetColumns;
  readonly tree: readonly BudgetNode[];
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
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

/** Kode | name | pagu | realisasi | % | sisa [| fisik %], with a total row and notes. */
export function budgetTable(input: BudgetTableInput): TableSpec {
  const { table, columns, tree, sheets } = input;
  const hasFisik = columns.fisik !== undefined;
  const hasKode = table.rows.some(({ kode }) => kode !== null);
  const used = [...new Set([table, ...detailTables(tree)])];
  const body = (start: number): FrameBody => {
    const notes = [sourceLine(used)];
    const totalRow = grandTotal(table);
    const totalNode = totalRow && { table, columns, row: totalRow, children: tree };
    const totalHolds = (measure: Measure): boolean =>
      totalNode !== undefined && isSumOfChildren(totalNode, measure) === true;
    const placed = placeTree(tree, start, AT, sheets, totalHolds);
    const rows = flatten(placed).map((node, place) =>
      nodeRow(node, hasKode ? undefined : place, hasFisik, sheets, notes),
    );
    if (totalRow) noteTotal(table, totalRow, columns, placed, notes);
    const total = hasTotal(tree, totalRow !== undefined)
      ? [totalLine(placed, start + rows.length, hasFisik)]
      : [];
    return { rows: [...rows, ...total], notes };
  };
  return frameTable({
    id: input.id,
    sheetName: input.sheetName,
    title: [
      input.title,
      agencyOf(table) ?? '',
      yearOf(table) ? `Tahun Anggaran ${yearOf(table)}` : '',
    ],
    columns: [
      { heading: hasKode ? 'Kode' : 'No', width: hasKode ? 19 : 6 },
      { heading: input.nameHeading, width: NAME_WIDTH },
      { heading: input.paguHeading, width: 19 },
      { heading: 'Realisasi (Rp)', width: 19 },
      { heading: '%', width: 9 },
      { heading: 'Sisa (Rp)', width: 18 },
      ...(hasFisik ? [{ heading: 'Fisik (%)', width: 9 }] : []),
    ],
    body,
    orientation: 'landscape',
  });
}

function nodeRow(
  placed: PlacedNode,
  place: number | undefined,
  hasFisik: boolean,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  notes: string[],
): SpecRow {
  const { node, row, depth, figures } = placed;
  const emphasis = (node.level && EMPHASIS[node.level]) ?? 'plain';
  const kode = node.row.kode ?? (place !== undefined && depth === 0 ? numbering(placed) : '');
  for (const measure of ['pagu', 'realisasi'] as const) {
    const { note } = figures[measure];
    if (note)
      notes.push(`${node.row.label}, ${measure === 'pagu' ? 'pagu' : 'realisasi'}: ${note}.`);
  }
  return {
    cells: [
      textCell(
        kode,
        bodyStyle(emphasis, { horizontal: node.row.kode === null ? 'center' : 'left' }),
      ),
      textCell(node.row.label, bodyStyle(emphasis, { wrap: true, indent: depth })),
      amountCell(figures.pagu, emphasis),
      amountCell(figures.realisasi, emphasis),
      ...computedCells(row, figures.pagu, figures.realisasi, emphasis),
      ...(hasFisik ? [fisikCell(node, sheets, emphasis)] : []),
    ],
    height: wrappedHeight(node.row.label, NAME_WIDTH - depth * 2),
  };
}

/** Rows without codes are numbered by their place among the top rows. */
function numbering({ node }: PlacedNode): string {
  const tops = node.table.rows.filter(({ level, role }) => level === node.level && role === 'data');
  return `${tops.findIndex(({ index }) => index === node.row.index) + 1}.`;
}

function amountCell({ formula, amount, note }: BudgetFigure, emphasis: Emphasis) {
  const style = bodyStyle(emphasis, {
    numberFormat: RUPIAH_FORMAT,
    ...(note === null ? {} : { fill: NOTED_FILL }),
  });
  if (formula === null || !amount) return emptyCell(style);
  return formulaCell(formula, rupiahToNumber(amount), style);
}

/** Percentage, guarded against a pagu of zero, and what is left. */
function computedCells(
  row: number,
  pagu: BudgetFigure,
  realisasi: BudgetFigure,
  emphasis: Emphasis,
) {
  const percent = bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
  const rest = bodyStyle(emphasis, { numberFormat: RUPIAH_FORMAT, horizontal: 'right' });
  // A realisasi that nobody wrote down is not zero: nothing is computed from it.
  if (pagu.formula === null || realisasi.formula === null) {
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

function fisikCell(
  node: BudgetNode,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  emphasis: Emphasis,
) {
  const style = bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT });
  const column = node.columns.fisik?.index;
  const sheet = sheets.get(node.table.sheet);
  if (column === undefined || !sheet) return emptyCell(style);
  const figure = node.row.figures.get(column);
  const cell = cellAt(sheet, node.row.index, column);
  if (!figure || !cell || !decimalAt(node.row, column)) return emptyCell(style);
  const source = sourceFormula({ sheet: sheet.name, row: node.row.index, column }, cell, figure);
  return source ? formulaCell(source.formula, source.value, style) : emptyCell(style);
}

/**
 * One top row is its own total, and pendapatan, belanja and pembiayaan are never added to each other.
 */
function hasTotal(tree: readonly BudgetNode[], isPrinted: boolean): boolean {
  const accounts = new Set(tree.map(({ row, level }) => (level === 'akun-1' ? row.label : '')));
  return accounts.size === 1 && (isPrinted || tree.length > 1);
}

function totalLine(placed: readonly PlacedNode[], row: number, hasFisik: boolean): SpecRow {
  const rows = placed.map((top) => top.row);
  const figure = (measure: Measure): BudgetFigure => ({
    formula: sumFormula(AT[measure], rows),
    amount: sumOf(placed.map(({ figures }) => figures[measure].amount)),
    note: null,
  });
  const pagu = figure('pagu');
  const realisasi = figure('realisasi');
  return {
    cells: [
      emptyCell(bodyStyle('total')),
      textCell('JUMLAH', bodyStyle('total', { horizontal: 'center' })),
      amountCell(pagu, 'total'),
      amountCell(realisasi, 'total'),
      ...computedCells(row, pagu, realisasi, 'total'),
      ...(hasFisik ? [emptyCell(bodyStyle('total'))] : []),
    ],
    height: 18,
  };
}

/** Says where the source's own grand total differs from the one that the table computes. */
function noteTotal(
  table: RecognisedTable,
  totalRow: RecognisedTable['rows'][number],
  columns: BudgetColumns,
  placed: readonly PlacedNode[],
  notes: string[],
): void {
  if (!childrenByParent(table.rows).has(totalRow.index)) return;
  for (const measure of ['pagu', 'realisasi'] as const) {
    const printed = amountAt(totalRow, columns[measure].index, table.unit);
    const sum = sumOf(placed.map(({ figures }) => figures[measure].amount));
    if (!printed || printed.sen === sum.sen) continue;
    notes.push(
      `Jumlah ${measure}: sumber menulis ${rupiahText(printed)}, baris-baris tabel ini berjumlah ${rupiahText(sum)}.`,
    );
  }
}

function flatten(nodes: readonly PlacedNode[]): PlacedNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

function detailTables(tree: readonly BudgetNode[]): RecognisedTable[] {
  return tree.flatMap((node) => [node.table, ...detailTables(node.children)]);
}

/** `Sumber: DPA-Realisasi, baris 7–86.` */
function sourceLine(tables: readonly RecognisedTable[]): string {
  const parts = tables.map((table) => {
    const rows = table.rows.filter(({ role }) => role === 'data' || role === 'total');
    return `${table.sheet}, baris ${(rows[0]?.index ?? 0) + 1}–${(rows.at(-1)?.index ?? 0) + 1}`;
  });
  return `Sumber: ${parts.join('; ')}.`;
}
