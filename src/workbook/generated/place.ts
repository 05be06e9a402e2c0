import type { CellRange, CellRef } from '../address';
import { moveFormula } from '../formula/shift';
import type { PrintSetup, SpecCell, TableSpec } from '../table-spec';

/** The cells that a table takes up, its first one at the given place. */
export function rangeOfSpec({ rows }: TableSpec, at: CellRef = { row: 0, column: 0 }): CellRange {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return {
    top: at.row,
    left: at.column,
    bottom: at.row + Math.max(1, rows.length) - 1,
    right: at.column + width - 1,
  };
}

/** The same table for another place of its sheet, as after rows or columns were put in before it. */
export function movedSpec(spec: TableSpec, { row, column }: CellRef): TableSpec {
  if (row === 0 && column === 0) return spec;
  const moved = (range: CellRange): CellRange => movedRange(range, row, column);
  return {
    ...spec,
    rows: [
      ...Array.from({ length: row }, () => ({ cells: [] })),
      ...spec.rows.map((line) => ({
        ...line,
        cells: [
          ...Array.from({ length: column }, () => undefined),
          ...line.cells.map((cell) => cell && movedCell(cell, row, column)),
        ],
      })),
    ],
    merges: spec.merges.map(moved),
    freezeRows: spec.freezeRows === 0 ? 0 : spec.freezeRows + row,
    print: movedPrint(spec.print, moved),
    conditionals: spec.conditionals.map((one) => ({ ...one, range: moved(one.range) })),
    charts: spec.charts.map((chart) => ({
      ...chart,
      categories: moved(chart.categories),
      series: chart.series.map((one) => ({ ...one, values: moved(one.values) })),
      anchor: moved(chart.anchor),
    })),
  };
}

function movedPrint(print: PrintSetup, moved: (range: CellRange) => CellRange): PrintSetup {
  const { repeatRows, area, pageBreaks } = print;
  const repeated = repeatRows && moved({ ...rowRange(repeatRows[0]), bottom: repeatRows[1] });
  return {
    ...print,
    repeatRows: repeated && [repeated.top, repeated.bottom],
    ...(area && { area: moved(area) }),
    ...(pageBreaks && { pageBreaks: pageBreaks.map((row) => moved(rowRange(row)).top) }),
  };
}

function rowRange(row: number): CellRange {
  return { top: row, bottom: row, left: 0, right: 0 };
}

function movedCell(cell: SpecCell, rows: number, columns: number): SpecCell {
  const { content } = cell;
  if (content?.kind !== 'formula') return cell;
  const formula = moveFormula(content.formula, rows, columns);
  return { ...cell, content: { ...content, formula } };
}

function movedRange(range: CellRange, rows: number, columns: number): CellRange {
  return {
    top: range.top + rows,
    bottom: range.bottom + rows,
    left: range.left + columns,
    right: range.right + columns,
  };
}

/** Cells below and beside those that a table had, which it takes up now; undefined where there are none. */
export function grownInto(
  old: CellRange,
  next: CellRange,
): { readonly below: CellRange | undefined; readonly beside: CellRange | undefined } {
  const below = { ...next, top: old.bottom + 1 };
  const beside = { ...next, left: old.right + 1, bottom: Math.min(old.bottom, next.bottom) };
  return {
    below: below.top <= below.bottom ? below : undefined,
    beside: beside.left <= beside.right ? beside : undefined,
  };
}
