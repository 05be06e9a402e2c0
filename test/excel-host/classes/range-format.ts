import { emulate } from '../emulated-class';
import { invalidArgument } from '../host-error';
import { type CellFormat, type Edge, type Line, NO_LINE } from '../model/format';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../model/sheet';
import { type Area, columnsOf, common, formatAt, restyle, rowsOf, writable } from './area';
import { asBoolean, asColor, asNumber, asString } from './arguments';

/** A property of the API that is one field of the cells' format. */
function field<K extends keyof CellFormat>(key: K, convert: (value: unknown) => CellFormat[K]) {
  return {
    get: (area: Area) => common(area, (format) => format[key]),
    set: (area: Area, value: unknown) => {
      const converted = convert(value);
      restyle(area, () => ({ [key]: converted }));
    },
  };
}

const font = emulate<Area>('RangeFont', {
  properties: {
    Bold: field('bold', asBoolean),
    Italic: field('italic', asBoolean),
    Name: field('fontName', asString),
    Size: field('fontSize', asNumber),
    Color: field('fontColor', asColor),
  },
});

const fill = emulate<Area>('RangeFill', {
  properties: { Color: field('fill', asColor) },
});

interface Side {
  readonly area: Area;
  readonly edge: Edge;
}

/** Which sides of one cell belong to an edge of the range. */
function sidesOf({ area, edge }: Side, row: number, column: number): Edge[] {
  const { top, left, bottom, right } = area.range;
  switch (edge) {
    case 'EdgeTop':
      return row === top ? ['EdgeTop'] : [];
    case 'EdgeBottom':
      return row === bottom ? ['EdgeBottom'] : [];
    case 'EdgeLeft':
      return column === left ? ['EdgeLeft'] : [];
    case 'EdgeRight':
      return column === right ? ['EdgeRight'] : [];
    case 'InsideHorizontal':
      return [...(row > top ? ['EdgeTop'] : []), ...(row < bottom ? ['EdgeBottom'] : [])] as Edge[];
    case 'InsideVertical':
      return [
        ...(column > left ? ['EdgeLeft'] : []),
        ...(column < right ? ['EdgeRight'] : []),
      ] as Edge[];
  }
}

function drawLine(side: Side, change: Partial<Line>): void {
  restyle(side.area, (format, row, column) => {
    const lines = { ...format.lines };
    for (const edge of sidesOf(side, row, column)) {
      lines[edge] = { ...NO_LINE, ...lines[edge], ...change };
    }
    return { lines };
  });
}

function lineAt({ area, edge }: Side): Line {
  const { top, left } = area.range;
  return formatAt(area, top, left).lines[edge] ?? NO_LINE;
}

const border = emulate<Side>('RangeBorder', {
  properties: {
    Style: {
      get: (side) => lineAt(side).style,
      set: (side, value) => {
        drawLine(side, { style: asString(value) });
      },
    },
    Color: {
      get: (side) => lineAt(side).color,
      set: (side, value) => {
        drawLine(side, { color: asColor(value) });
      },
    },
    Weight: {
      get: (side) => lineAt(side).weight,
      set: (side, value) => {
        drawLine(side, { weight: asString(value) });
      },
    },
  },
});

const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
];

const borders = emulate<Area>('RangeBorderCollection', {
  item: (area, key) => {
    const edge = EDGES.find((name) => name === key);
    if (!edge) throw invalidArgument(`border ${String(key)}`);
    return border({ area, edge });
  },
});

function one(sizes: readonly number[]): number | null {
  return new Set(sizes).size === 1 ? sizes[0]! : null;
}

export const rangeFormat = emulate<Area>('RangeFormat', {
  properties: {
    HorizontalAlignment: field('horizontal', asString),
    VerticalAlignment: field('vertical', asString),
    WrapText: field('wrap', asBoolean),
    IndentLevel: field('indent', asNumber),
    ColumnWidth: {
      get: (area) =>
        one(
          columnsOf(area).map((column) => area.sheet.columns.get(column)?.size ?? STANDARD_WIDTH),
        ),
      set: (area, value) => {
        const sheet = writable(area);
        const size = asNumber(value);
        for (const column of columnsOf(area)) {
          sheet.columns.set(column, { ...sheet.columns.get(column), size });
        }
      },
    },
    RowHeight: {
      get: (area) =>
        one(rowsOf(area).map((row) => area.sheet.rows.get(row)?.size ?? STANDARD_HEIGHT)),
      set: (area, value) => {
        const sheet = writable(area);
        const size = asNumber(value);
        for (const row of rowsOf(area)) sheet.rows.set(row, { ...sheet.rows.get(row), size });
      },
    },
  },
  navigation: { Font: font, Fill: fill, Borders: borders },
  methods: {
    AutofitRows: (area) => {
      const sheet = writable(area);
      for (const [row, line] of sheet.rows) {
        if (row >= area.range.top && row <= area.range.bottom) delete line.size;
      }
    },
  },
});
