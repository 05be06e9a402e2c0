import type { CellRange } from '../../../src/workbook';
import { emulate } from '../emulated-class';
import { HostError, invalidArgument, itemNotFound } from '../host-error';
import { type ConditionalModel, newId } from '../model/chart';
import { type SheetModel, intersects } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { type Area, alive, writable } from './area';
import { asColor, asObject, asOneOf, asString } from './arguments';

const fill = emulate<ConditionalModel>('ConditionalRangeFill', {
  properties: {
    Color: {
      set: (target, value) => {
        target.fill = asColor(value);
      },
    },
  },
});

const font = emulate<ConditionalModel>('ConditionalRangeFont', {
  properties: {
    Color: {
      set: (target, value) => {
        target.fontColor = asColor(value);
      },
    },
  },
});

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;

interface Side {
  readonly format: ConditionalModel;
  readonly side: (typeof SIDES)[number];
}

function setLine({ format, side }: Side, change: { style?: string; color?: string }): void {
  format.borders = { ...format.borders, [side]: { ...format.borders?.[side], ...change } };
}

const border = emulate<Side>('ConditionalRangeBorder', {
  properties: {
    Style: {
      set: (side, value) => {
        setLine(side, { style: asOneOf(value, STYLES) });
      },
    },
    Color: {
      set: (side, value) => {
        setLine(side, { color: asColor(value) });
      },
    },
  },
});

const borders = emulate<ConditionalModel>('ConditionalRangeBorderCollection', {
  item: (format, side) => border({ format, side: asOneOf(side, SIDES) }),
});

const format = emulate<ConditionalModel>('ConditionalRangeFormat', {
  navigation: { Fill: fill, Font: font, Borders: borders },
});

const cellValue = emulate<ConditionalModel>('CellValueConditionalFormat', {
  properties: {
    Rule: {
      set: (target, value) => {
        target.rule = asObject(value);
      },
    },
  },
  navigation: { Format: format },
});

const rule = emulate<ConditionalModel>('ConditionalFormatRule', {
  properties: {
    Formula: {
      get: (target) => Reflect.get(target.rule ?? {}, 'formula') as unknown,
      set: (target, value) => {
        if (!asString(value).startsWith('=')) throw invalidArgument('formula');
        target.rule = { formula: value };
      },
    },
  },
});

const custom = emulate<ConditionalModel>('CustomConditionalFormat', {
  navigation: { Rule: rule, Format: format },
});

interface Placed {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly format: ConditionalModel;
}

/** Asking a rule of one type for the properties of another fails, also in a list of rules. */
function ofType({ workbook, format }: Placed, type: string): ConditionalModel {
  if (workbook.brokenConditionals.has(format.id)) throw itemNotFound();
  if (format.type === type) return format;
  throw new HostError(
    'InvalidOperation',
    'This operation is not permitted for the current object.',
  );
}

const conditionalFormat = emulate<Placed>('ConditionalFormat', {
  identity: ({ format: { id } }) => ({ _Id: id, Id: id }),
  properties: {
    Id: { get: ({ format: { id } }) => id },
    Type: { get: ({ format: { type } }) => type },
  },
  navigation: {
    CellValue: (placed) => cellValue(ofType(placed, 'CellValue')),
    Custom: (placed) => custom(ofType(placed, 'Custom')),
  },
  methods: {
    Delete: ({ sheet, format: { id } }) => {
      if (sheet.isProtected) throw new HostError('AccessDenied', 'The sheet is protected.', 403);
      sheet.conditionals = sheet.conditionals.filter((one) => one.id !== id);
    },
  },
});

/** Whether a conditional format reaches into a range. */
export function touches({ ranges }: ConditionalModel, cells: CellRange): boolean {
  return ranges.some((range) => intersects(range, cells));
}

/** The conditional formats of the areas of one sheet; a new one holds for them all. */
export const conditionalFormats = emulate<readonly Area[]>('ConditionalFormatCollection', {
  items: (areas) => {
    const { workbook } = areas[0]!;
    const sheet = alive(areas[0]!);
    return sheet.conditionals
      .filter((one) => areas.some(({ range }) => touches(one, range)))
      .map((one) => conditionalFormat({ workbook, sheet, format: one }));
  },
  item: (areas, key) => {
    const { workbook, sheet } = areas[0]!;
    const found = sheet.conditionals.find(({ id }) => id === key);
    if (!found) throw itemNotFound();
    return conditionalFormat({ workbook, sheet, format: found });
  },
  methods: {
    Add: (areas, [type]) => {
      const { workbook } = areas[0]!;
      const sheet = writable(areas[0]!);
      const added: ConditionalModel = {
        id: newId(),
        type: asOneOf(type, ['CellValue', 'Custom']),
        ranges: areas.map(({ range }) => range),
      };
      sheet.conditionals.unshift(added);
      return conditionalFormat({ workbook, sheet, format: added });
    },
  },
});
