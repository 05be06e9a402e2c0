import { emulate, type HostObject } from '../emulated-class';
import { invalidArgument, itemNotFound } from '../host-error';
import type { WorkbookModel } from '../model/workbook';
import { asString } from './arguments';
import { customXmlParts } from './custom-xml';
import { nameCollection } from './names';
import { range } from './range';
import { worksheetCollection } from './worksheet';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** A workbook that is made but not yet shown. */
const workbookCreated = emulate<{ readonly workbook: WorkbookModel; readonly file: string }>(
  'WorkbookCreated',
  {
    identity: () => ({ Id: 'baru' }),
    methods: {
      Open: ({ workbook, file }) => {
        workbook.openedWindows.push(file);
        return null;
      },
    },
  },
);

const application = emulate<WorkbookModel>('Application', {
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        const mode = asString(value);
        if (!CALCULATION_MODES.includes(mode)) throw invalidArgument(`calculation mode ${mode}`);
        workbook.calculationMode = mode;
      },
    },
  },
  methods: {
    CreateWorkbook: (workbook, [file]) => workbookCreated({ workbook, file: asString(file) }),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const protection = emulate<WorkbookModel>('WorkbookProtection', {
  properties: { Protected: { get: (workbook) => workbook.isProtected } },
});

/** The root of every request. */
export const workbookObject = emulate<WorkbookModel>('Workbook', {
  properties: { Name: { get: (workbook) => workbook.name } },
  navigation: {
    Worksheets: worksheetCollection,
    Application: application,
    Protection: protection,
    CustomXmlParts: customXmlParts,
    Names: (workbook) => nameCollection({ names: workbook.names, sheet: undefined }),
  },
  methods: { GetActiveCell: activeCell },
});

/** The cell selected on the active sheet; A1 where nothing was selected there. */
function activeCell(workbook: WorkbookModel): HostObject {
  const sheet = workbook.active;
  if (!sheet) throw itemNotFound();
  const { selection } = workbook;
  const { row, column } = selection?.sheet === sheet.name ? selection : { row: 0, column: 0 };
  return range({ workbook, sheet, range: { top: row, left: column, bottom: row, right: column } });
}
