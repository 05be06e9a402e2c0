import { a1, quoteSheet } from '../../../src/workbook';
import { notEmulated } from '../host-error';
import { type Area, columnsOf, formatAt, grid, rowsOf } from './area';
import { asObject } from './arguments';

/** Takes from `offered` what the caller's options name, nested as they are. */
function pick(options: unknown, offered: Readonly<Record<string, unknown>>): object {
  const wanted = Object.entries(asObject(options)).filter(([, want]) => want !== false);
  return Object.fromEntries(
    wanted.map(([name, want]) => {
      if (!(name in offered)) throw notEmulated(`cell property ${name}`);
      const value = offered[name];
      const nested = typeof want === 'object' && want !== null;
      return [name, nested ? pick(want, asObject(value)) : value];
    }),
  );
}

/** Answers `getCellProperties`: plain objects in rows, only with what was asked for. */
export function cellProperties(area: Area, options: unknown): unknown {
  return grid(area, (row, column) => {
    const format = formatAt(area, row, column);
    return pick(options, {
      address: `${quoteSheet(area.sheet.name)}!${a1({ row, column })}`,
      format: {
        font: {
          bold: format.bold,
          italic: format.italic,
          size: format.fontSize,
          color: format.fontColor,
        },
        fill: { color: format.fill },
        horizontalAlignment: format.horizontal,
        verticalAlignment: format.vertical,
        indentLevel: format.indent,
        wrapText: format.wrap,
      },
    });
  });
}

/** Answers `getRowProperties`: one plain object for each row. */
export function rowProperties(area: Area, options: unknown): unknown {
  return rowsOf(area).map((rowIndex) =>
    pick(options, { rowIndex, rowHidden: area.sheet.rows.get(rowIndex)?.hidden ?? false }),
  );
}

/** Answers `getColumnProperties`: one plain object for each column. */
export function columnProperties(area: Area, options: unknown): unknown {
  return columnsOf(area).map((columnIndex) =>
    pick(options, {
      columnIndex,
      columnHidden: area.sheet.columns.get(columnIndex)?.hidden ?? false,
    }),
  );
}
