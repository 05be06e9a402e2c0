import {
  type CellRange,
  type CellValue,
  a1Range,
  isCellError,
  quoteSheet,
} from '../../../src/workbook';
import { type HostObject, emulate } from '../emulated-class';
import { HostError, invalidArgument, notEmulated } from '../host-error';
import { PLAIN } from '../model/format';
import { newId } from '../model/chart';
import { intersects } from '../model/sheet';
import {
  type Area,
  alive,
  areaOf,
  columnCount,
  columnsOf,
  formatAt,
  grid,
  isWholeRows,
  restyle,
  rowCount,
  rowsOf,
  told,
  writable,
} from './area';
import { asBoolean, asNumber, asString, cellValues } from './arguments';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { conditionalFormats, touches } from './conditional-formats';
import { rangeFormat } from './range-format';

/** Above this number of merged areas Excel fails to list them. */
export const MERGED_AREAS_LIMIT = 512;

const within = (area: Area, range: CellRange): Area => ({ ...area, range });

/** A value as `values` shows it: empty cells as `''`, errors as their text. */
function shown(value: CellValue | undefined): string | number | boolean {
  if (value === null || value === undefined) return '';
  return isCellError(value) ? value.error : value;
}

function valueType(value: CellValue | undefined): string {
  if (value === null || value === undefined) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

function writeCells(area: Area, value: unknown): void {
  const sheet = writable(area);
  const at = cellValues(value, rowCount(area), columnCount(area));
  const { top, left } = area.range;
  grid(area, (row, column) => {
    const input = at(row - top, column - left);
    if (input === null) return;
    if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') {
      throw invalidArgument(`cell value of type ${typeof input}`);
    }
    sheet.write(row, column, input);
  });
  const address = a1Range(area.range);
  area.workbook.onEvent({ kind: 'changed', sheet, address, source: 'Local', byAddin: true });
}

/** Contents and formats apart from each other, as Excel does; both where nothing is said. */
function clear(area: Area, [applyTo]: readonly unknown[]): void {
  const sheet = writable(area);
  if (applyTo !== undefined && applyTo !== null && applyTo !== 'All') {
    clearPart(area, asString(applyTo));
    return;
  }
  for (const [row, column] of sheet.existing(area.range)) sheet.remove(row, column);
  unmerge(area);
  clearConditionals(area);
}

function clearConditionals({ sheet, range: cells }: Area): void {
  sheet.conditionals = sheet.conditionals.filter((one) => !touches(one, cells));
}

function clearPart(area: Area, part: string): void {
  if (part !== 'Contents' && part !== 'Formats') throw notEmulated(`Range.Clear(${part})`);
  if (part === 'Formats') clearConditionals(area);
  for (const [row, column, cell] of area.sheet.existing(area.range)) {
    if (part === 'Formats') cell.format = PLAIN;
    else area.sheet.empty(row, column);
    const isBare = cell.value === null && cell.formula === undefined && cell.format === PLAIN;
    if (isBare) area.sheet.remove(row, column);
  }
}

function wholeRows(area: Area): Area {
  if (!isWholeRows(area)) throw notEmulated('inserting or deleting less than whole rows');
  writable(area);
  return area;
}

function insertRows(area: Area): HostObject {
  const { sheet, range: rows } = wholeRows(area);
  sheet.moveRows(rows.top, rowCount(area));
  return range(area);
}

function deleteRows(area: Area): void {
  const { sheet, range: rows } = wholeRows(area);
  sheet.moveRows(rows.bottom + 1, -rowCount(area));
}

/** Everything of cells of the same size, merges included; formulas as they are written. */
function copyFrom(area: Area, [source, copyType]: readonly unknown[]): void {
  if (copyType !== undefined && copyType !== null && copyType !== 'All')
    throw notEmulated(`Range.CopyFrom(${asString(copyType)})`);
  const sheet = writable(area);
  const from = areaOf(source);
  if (a1Range(from.range) !== a1Range(area.range)) throw notEmulated('copying to another place');
  clear(area, []);
  for (const [row, column, cell] of from.sheet.existing(from.range)) {
    sheet.put(row, column, cell);
  }
  const merges = from.sheet.merges.filter((merge) => intersects(merge, from.range));
  sheet.merges.push(...merges);
  sheet.conditionals.unshift(
    ...from.sheet.conditionals
      .filter((one) => touches(one, from.range))
      .map((one) => ({ ...one, id: newId() })),
  );
}

function unmerge(area: Area): void {
  const sheet = writable(area);
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area.range));
}

function mergeCells(area: Area): void {
  unmerge(area);
  const { top, left } = area.range;
  for (const [row, column] of area.sheet.existing(area.range)) {
    if (row !== top || column !== left) area.sheet.empty(row, column);
  }
  area.sheet.merges.push(area.range);
}

function mergedAreas(area: Area): unknown {
  const merges = alive(area).merges.filter((merge) => intersects(merge, area.range));
  if (merges.length > MERGED_AREAS_LIMIT) {
    throw new HostError('InvalidOperation', 'The range has too many merged areas.');
  }
  return merges.length === 0 ? null : rangeAreas(merges.map((merge) => within(area, merge)));
}

export const range: (area: Area) => HostObject = emulate<Area>('Range', {
  properties: {
    Address: {
      get: (area) => `${quoteSheet(alive(area).name)}!${a1Range(area.range)}`,
    },
    RowIndex: { get: (area) => area.range.top },
    ColumnIndex: { get: (area) => area.range.left },
    RowCount: { get: rowCount },
    ColumnCount: { get: columnCount },
    Values: {
      get: (area) => {
        area.workbook.calculateFormulas();
        return told(area, (row, column) => shown(alive(area).cell(row, column)?.value));
      },
      set: writeCells,
    },
    ValueTypes: {
      get: (area) => {
        area.workbook.calculateFormulas();
        return told(area, (row, column) => valueType(alive(area).cell(row, column)?.value));
      },
    },
    Formulas: {
      get: (area) =>
        told(area, (row, column) => {
          const cell = alive(area).cell(row, column);
          return cell?.formula === undefined ? shown(cell?.value) : `=${cell.formula}`;
        }),
      set: writeCells,
    },
    NumberFormat: {
      get: (area) => told(area, (row, column) => formatAt(area, row, column).numberFormat),
      set: (area, value) => {
        const at = cellValues(value, rowCount(area), columnCount(area));
        const { top, left } = area.range;
        restyle(area, (format, row, column) => ({
          numberFormat: asString(at(row - top, column - left) ?? format.numberFormat),
        }));
      },
    },
    RowHidden: {
      set: (area, value) => {
        for (const row of rowsOf(area)) {
          area.sheet.rows.set(row, { ...area.sheet.rows.get(row), hidden: asBoolean(value) });
        }
      },
    },
    ColumnHidden: {
      set: (area, value) => {
        for (const column of columnsOf(area)) {
          const line = area.sheet.columns.get(column);
          area.sheet.columns.set(column, { ...line, hidden: asBoolean(value) });
        }
      },
    },
  },
  navigation: {
    Format: rangeFormat,
    ConditionalFormats: (area) => conditionalFormats([area]),
  },
  methods: {
    GetCell: (area, [row, column]) =>
      range(at(area, asNumber(row), asNumber(column), asNumber(row), asNumber(column))),
    GetRow: (area, [row]) =>
      range(at(area, asNumber(row), 0, asNumber(row), columnCount(area) - 1)),
    GetResizedRange: (area, [rows, columns]) => {
      const [height, width] = [
        rowCount(area) + asNumber(rows),
        columnCount(area) + asNumber(columns),
      ];
      return range(at(area, 0, 0, height - 1, width - 1));
    },
    GetBoundingRect: (area, [other]) => range(within(area, boundingRect(area, other))),
    _ValidateArraySize: (area, [rows, columns]) => {
      if (rows !== rowCount(area) || columns !== columnCount(area)) {
        throw invalidArgument("the array does not match the range's dimensions");
      }
      return null;
    },
    Merge: mergeCells,
    Unmerge: unmerge,
    Clear: clear,
    Insert: insertRows,
    Delete: deleteRows,
    CopyFrom: copyFrom,
    Select: (area) => {
      const sheet = alive(area);
      if (sheet.visibility !== 'visible') {
        throw new HostError('InvalidOperation', 'A cell of a hidden sheet cannot be selected.');
      }
      area.workbook.select(sheet, area.range);
    },
    GetCellProperties: (area, [options]) => cellProperties(area, options),
    GetRowProperties: (area, [options]) => rowProperties(area, options),
    GetColumnProperties: (area, [options]) => columnProperties(area, options),
    GetMergedAreasOrNullObject: mergedAreas,
  },
});

const rangeCollection = emulate<readonly Area[]>('RangeCollection', {
  items: (areas) => areas.map(range),
});

const rangeAreas = emulate<readonly Area[]>('RangeAreas', {
  properties: { AreaCount: { get: (areas) => areas.length } },
  navigation: { Areas: rangeCollection },
});

/** A part of an area by places relative to its first cell. */
function at(area: Area, top: number, left: number, bottom: number, right: number): Area {
  const { top: row, left: column } = area.range;
  return within(area, {
    top: row + top,
    left: column + left,
    bottom: row + bottom,
    right: column + right,
  });
}

function boundingRect(area: Area, other: unknown): CellRange {
  const second = areaOf(other).range;
  return {
    top: Math.min(area.range.top, second.top),
    left: Math.min(area.range.left, second.left),
    bottom: Math.max(area.range.bottom, second.bottom),
    right: Math.max(area.range.right, second.right),
  };
}

/** The area of a range that was given as an argument. */
