import type { SheetVisibility } from '../../../src/workbook';
import { emulate, rangeAreas } from '../emulated-class';
import { HostError, accessDenied, invalidArgument, itemNotFound } from '../host-error';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { asNumber, asRange, asRanges, asString } from './arguments';
import { chartCollection } from './charts';
import { conditionalFormats } from './conditional-formats';
import { nameCollection } from './names';
import { pageBreaks, pageLayout } from './page-layout';
import { range } from './range';

export interface Sheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
}

const VISIBILITY: Readonly<Record<SheetVisibility, string>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

function visibilityOf(value: unknown): SheetVisibility {
  const found = Object.entries(VISIBILITY).find(([, name]) => name === value)?.[0];
  if (found === undefined) throw invalidArgument(`visibility ${String(value)}`);
  return found as SheetVisibility;
}

const freezePanes = emulate<SheetModel>('WorksheetFreezePanes', {
  methods: {
    FreezeRows: (sheet, [count]) => {
      sheet.frozen = { rows: asNumber(count), columns: 0 };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
  },
});

const protection = emulate<SheetModel>('WorksheetProtection', {
  properties: { Protected: { get: (sheet) => sheet.isProtected } },
});

const answerNothing = (): null => null;

const worksheetTable = emulate<Sheet>('Worksheet', {
  identity: ({ sheet }) => ({ _Id: sheet.id, Id: sheet.id }),
  properties: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: {
      get: ({ sheet }) => sheet.name,
      set: ({ workbook, sheet }, value) => {
        workbook.renameSheet(sheet, asString(value));
      },
    },
    Position: {
      get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      set: ({ workbook, sheet }, value) => {
        if (workbook.isProtected) throw accessDenied();
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(asNumber(value), 0, sheet);
      },
    },
    Visibility: {
      get: ({ sheet }) => VISIBILITY[sheet.visibility],
      set: ({ workbook, sheet }, value) => {
        if (workbook.isProtected) throw accessDenied();
        sheet.visibility = visibilityOf(value);
      },
    },
  },
  navigation: {
    Names: ({ sheet }) => nameCollection({ names: sheet.names, sheet }),
    Charts: ({ sheet }) => chartCollection(sheet),
    FreezePanes: ({ sheet }) => freezePanes(sheet),
    HorizontalPageBreaks: ({ sheet }) => pageBreaks(sheet),
    PageLayout: ({ sheet }) => pageLayout(sheet),
    Protection: ({ sheet }) => protection(sheet),
  },
  methods: {
    GetRange: ({ workbook, sheet }, [address]) =>
      range({ workbook, sheet, range: asRange(address) }),
    GetRanges: ({ workbook, sheet }, [addresses]) => {
      const areas = asRanges(addresses).map((place) => ({ workbook, sheet, range: place }));
      return rangeAreas(areas.map(range), { ConditionalFormats: () => conditionalFormats(areas) });
    },
    GetCell: (target, [row, column]) => areaAt(target, row, column, 1, 1),
    GetRangeByIndexes: (target, [row, column, rows, columns]) =>
      areaAt(target, row, column, rows, columns),
    GetUsedRangeOrNullObject: ({ workbook, sheet }, [valuesOnly]) => {
      const used = sheet.usedRange(valuesOnly === true);
      return used ? range({ workbook, sheet, range: used }) : null;
    },
    Activate: ({ workbook, sheet }) => {
      if (sheet.visibility !== 'visible') {
        throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated.');
      }
      workbook.active = sheet;
    },
    Delete: ({ workbook, sheet }) => {
      workbook.deleteSheet(sheet);
    },
    Calculate: answerNothing,
    _RegisterDataChangedEvent: answerNothing,
    _UnregisterDataChangedEvent: answerNothing,
  },
});

function areaAt(
  { workbook, sheet }: Sheet,
  row: unknown,
  column: unknown,
  rows: unknown,
  columns: unknown,
) {
  const top = asNumber(row);
  const left = asNumber(column);
  const bottom = top + asNumber(rows) - 1;
  const right = left + asNumber(columns) - 1;
  return range({ workbook, sheet, range: { top, left, bottom, right } });
}

export const worksheetCollection = emulate<WorkbookModel>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map((sheet) => worksheetTable({ workbook, sheet })),
  item: (workbook, key) => {
    const sheet = workbook.sheet(asString(key));
    if (!sheet) throw itemNotFound();
    return worksheetTable({ workbook, sheet });
  },
  methods: {
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = workbook.sheet(asString(key));
      return sheet ? worksheetTable({ workbook, sheet }) : null;
    },
    GetActiveWorksheet: (workbook) => {
      if (!workbook.active) throw itemNotFound();
      return worksheetTable({ workbook, sheet: workbook.active });
    },
    GetCount: (workbook) => workbook.sheets.length,
    Add: (workbook, [name]) => {
      const wanted = name === null || name === undefined ? undefined : asString(name);
      return worksheetTable({ workbook, sheet: workbook.addSheet(wanted) });
    },
    _RegisterDataChangedEvent: answerNothing,
    _UnregisterDataChangedEvent: answerNothing,
    _RegisterAddedEvent: answerNothing,
    _UnregisterAddedEvent: answerNothing,
    _RegisterDeletedEvent: answerNothing,
    _UnregisterDeletedEvent: answerNothing,
    _RegisterCalculatedEvent: answerNothing,
    _UnregisterCalculatedEvent: answerNothing,
    _RegisterSelectionChangedEvent: answerNothing,
    _UnregisterSelectionChangedEvent: answerNothing,
    _RegisterEventNameChanged: answerNothing,
    _UnregisterEventNameChanged: answerNothing,
  },
});
