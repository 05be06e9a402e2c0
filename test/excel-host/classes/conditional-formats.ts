import { emulate } from '../emulated-class';
import { itemNotFound } from '../host-error';
import { type ConditionalModel, newId } from '../model/chart';
import { type Area, writable } from './area';
import { asColor, asObject, asOneOf } from './arguments';

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

const format = emulate<ConditionalModel>('ConditionalRangeFormat', {
  navigation: { Fill: fill, Font: font },
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

const conditionalFormat = emulate<ConditionalModel>('ConditionalFormat', {
  identity: ({ id }) => ({ _Id: id, Id: id }),
  navigation: { CellValue: cellValue },
});

export const conditionalFormats = emulate<Area>('ConditionalFormatCollection', {
  item: ({ sheet }, key) => {
    const found = sheet.conditionals.find(({ id }) => id === key);
    if (!found) throw itemNotFound();
    return conditionalFormat(found);
  },
  methods: {
    Add: (area, [type]) => {
      const sheet = writable(area);
      const added = { id: newId(), type: asOneOf(type, ['CellValue']), range: area.range };
      sheet.conditionals.unshift(added);
      return conditionalFormat(added);
    },
  },
});
