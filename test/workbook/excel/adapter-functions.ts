import { changeOf, inverseChanges } from '../../../src/workbook';
import type { ExcelWorkbook } from '../../../src/workbook/excel';
import { workbookFrom, type WorkbookModel } from '../../excel-host/model/workbook';
import { sheetOf, tableSpec, text, workbookOf } from './fixtures';

/** The workbook on which every function of the adapter has something to do. */
export const SOURCE = {
  ...workbookOf(
    sheetOf('LRA Akun', [
      ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
      [{ value: '5.1', bold: false, numberFormat: '@' }, 'Belanja', 100, 90],
    ]),
    sheetOf('Catatan', [['isi', 5]]),
  ),
  memory: '{"version":1}',
};

const CHANGES = [
  changeOf({ sheet: 'LRA Akun', row: 1, column: 2 }, SOURCE.sheets[0]?.rows[1]?.[2], {
    value: 120,
  }),
  changeOf({ sheet: 'Catatan', row: 0, column: 1 }, SOURCE.sheets[1]?.rows[0]?.[1], {
    value: 6,
    formula: '2*3',
  }),
];

const NEW = tableSpec({ id: 'capaian-kinerja', sheetName: 'Capaian Kinerja' });
const LONGER = tableSpec({
  rows: [...tableSpec().rows, { cells: [text('5.2'), text('Tambahan')] }],
});

interface AdapterFunction {
  /** What has been done before; nothing, where it is absent. */
  readonly prepare?: (excel: ExcelWorkbook) => Promise<unknown>;
  readonly run: (excel: ExcelWorkbook) => Promise<unknown>;
}

const cell = { sheet: 'Catatan', row: 0, column: 1 };

/** Every function of the adapter that asks Excel for something. */
export const FUNCTIONS: Readonly<Record<string, AdapterFunction>> = {
  read: { run: (excel) => excel.read() },
  'read again': {
    run: (excel) => excel.read({ previous: SOURCE, changed: new Set(['Catatan']) }),
  },
  'write tables': { run: (excel) => excel.writeTables([NEW, LONGER]) },
  'write tables again': {
    prepare: (excel) => excel.writeTables([tableSpec()]),
    run: (excel) => excel.writeTables([NEW, LONGER]),
  },
  'change cells': { run: (excel) => excel.applyChanges(CHANGES) },
  'change cells back': {
    prepare: (excel) => excel.applyChanges(CHANGES),
    run: (excel) => excel.applyChanges(inverseChanges(CHANGES)),
  },
  'read the memory': { run: (excel) => excel.readMemory() },
  'write the memory': { run: (excel) => excel.writeMemory('{"version":1,"a":2}') },
  select: { run: (excel) => excel.select(cell) },
  mark: { run: (excel) => excel.mark([{ cell, severity: 'error' }]) },
  unmark: {
    prepare: (excel) => excel.mark([{ cell, severity: 'error' }]),
    run: (excel) => excel.unmark(),
  },
  'ask for marks': { run: (excel) => excel.marked() },
  'ask for the selected cell': { run: (excel) => excel.selectedCell() },
};

export function sourceWorkbook(): WorkbookModel {
  return workbookFrom(SOURCE);
}
