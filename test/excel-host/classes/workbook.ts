import { emulate } from '../emulated-class';
import { invalidArgument } from '../host-error';
import type { WorkbookModel } from '../model/workbook';
import { asString } from './arguments';
import { customXmlParts } from './custom-xml';
import { nameCollection } from './names';
import { worksheetCollection } from './worksheet';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

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
});
