import { a1Range } from '../../../src/workbook';
import { emulate } from '../emulated-class';
import { accessDenied } from '../host-error';
import type { PageModel, SheetModel } from '../model/sheet';
import { asBoolean, asNumber, asObject, asRange, asString } from './arguments';

function page(sheet: SheetModel): PageModel {
  if (sheet.isProtected) throw accessDenied();
  return sheet.page;
}

function margin(name: string) {
  return {
    get: (sheet: SheetModel) => sheet.page.margins[name] ?? 0,
    set: (sheet: SheetModel, value: unknown) => {
      page(sheet).margins[name] = asNumber(value);
    },
  };
}

function headerFooterText(name: string) {
  return {
    get: (sheet: SheetModel) => sheet.page.headersFooters[name] ?? '',
    set: (sheet: SheetModel, value: unknown) => {
      page(sheet).headersFooters[name] = asString(value);
    },
  };
}

const headerFooter = emulate<SheetModel>('HeaderFooter', {
  properties: {
    CenterFooter: headerFooterText('centerFooter'),
    LeftFooter: headerFooterText('leftFooter'),
    RightFooter: headerFooterText('rightFooter'),
  },
});

const headerFooterGroup = emulate<SheetModel>('HeaderFooterGroup', {
  navigation: { DefaultForAllPages: headerFooter },
});

export const pageLayout = emulate<SheetModel>('PageLayout', {
  properties: {
    Orientation: {
      get: (sheet) => sheet.page.orientation,
      set: (sheet, value) => {
        page(sheet).orientation = asString(value);
      },
    },
    PaperSize: {
      get: (sheet) => sheet.page.paperSize,
      set: (sheet, value) => {
        page(sheet).paperSize = asString(value);
      },
    },
    Zoom: {
      get: (sheet) => sheet.page.zoom,
      set: (sheet, value) => {
        page(sheet).zoom = asObject(value);
      },
    },
    CenterHorizontally: {
      get: (sheet) => sheet.page.centerHorizontally,
      set: (sheet, value) => {
        page(sheet).centerHorizontally = asBoolean(value);
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
  },
  navigation: { HeadersFooters: headerFooterGroup },
  methods: {
    SetPrintArea: (sheet, [area]) => {
      page(sheet).printArea = a1Range(asRange(area));
    },
    SetPrintTitleRows: (sheet, [rows]) => {
      page(sheet).titleRows = asString(rows);
    },
  },
});

const pageBreak = emulate<number>('PageBreak', {
  properties: { RowIndex: { get: (row) => row } },
});

export const pageBreaks = emulate<SheetModel>('PageBreakCollection', {
  items: (sheet) => sheet.page.breaks.map(pageBreak),
  methods: {
    Add: (sheet, [before]) => {
      const row = asRange(before).top;
      page(sheet).breaks.push(row);
      return pageBreak(row);
    },
    RemovePageBreaks: (sheet) => {
      page(sheet).breaks = [];
    },
  },
});
