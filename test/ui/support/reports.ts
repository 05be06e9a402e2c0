import { USUAL_SETTINGS } from '../../../src/app';
import type { CheckReport, Finding, RecognisedTable, TableOffer } from '../../../src/app';
import type { PanelModel, PanelState } from '../../../src/ui';

/** A finding on `Realisasi!D7`, with what a test wants to be different. */
export function finding(different: Partial<Finding> = {}): Finding {
  return {
    id: 'f1',
    rule: 'persen-di-luar-rentang',
    severity: 'error',
    cell: { sheet: 'Realisasi', row: 6, column: 3 },
    found: 780,
    expected: 96.5,
    related: [],
    message: { id: 'persen-di-luar-rentang', data: {} },
    cause: null,
    fixable: false,
    subject: 'kegiatan',
    root: null,
    status: 'terbuka',
    reason: null,
    ...different,
  };
}

/** A table of 1 program, 2 kegiatan and 1 sub kegiatan. */
export function table(different: Partial<RecognisedTable> = {}): RecognisedTable {
  const row = (index: number, level: RecognisedTable['rows'][number]['level']) => ({
    index,
    role: 'data' as const,
    level,
    kode: null,
    label: '',
    parent: null,
    confidence: 1,
    figures: new Map(),
  });
  return {
    sheet: 'Realisasi',
    id: 0,
    range: { top: 0, left: 0, bottom: 9, right: 4 },
    kind: 'realisasi-program',
    confidence: 1,
    why: [],
    title: [],
    scope: [],
    unit: 1,
    step: 1,
    headerRows: [0],
    columns: [],
    rows: [
      row(1, 'program'),
      row(2, 'kegiatan'),
      row(3, 'sub-kegiatan'),
      row(4, 'kegiatan'),
      { ...row(5, 'total'), role: 'total' },
    ],
    identities: [],
    ...different,
  };
}

/** A report with the given findings, its summary counted from them. */
export function report(
  findings: readonly Finding[],
  different: Partial<CheckReport> = {},
): CheckReport {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  return {
    checkedAt: new Date(2025, 0, 31),
    snapshot: { sheets: [] },
    others: [],
    joins: [],
    yearJoins: [],
    tables: [table()],
    recognised: [table()],
    corrections: { inForce: [], unused: [], dropped: [], problem: null },
    exceptions: {
      rules: [],
      off: [],
      thresholds: {},
      inForce: [],
      unused: [],
      waiting: [],
      unknown: [],
      dropped: [],
    },
    settings: USUAL_SETTINGS,
    droppedSettings: [],
    findings,
    failures: [],
    summary: {
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
      ignored: 0,
      checked: {},
      agree: { 'subtotal-tidak-sama': 53 },
    },
    ...different,
  };
}

export function offer(id: string, different: Partial<TableOffer> = {}): TableOffer {
  return { id, lacks: [], number: null, sheetName: `LKIP ${id}`, ...different };
}

export const OFFERS: readonly TableOffer[] = [
  offer('realisasi-anggaran', { number: 'Tabel 3.1', sheetName: 'LKIP Realisasi Anggaran' }),
  offer('realisasi-jenis-belanja', { number: 'Tabel 3.2', sheetName: 'LKIP Jenis Belanja' }),
  offer('capaian-kinerja', { lacks: ['capaian'], sheetName: 'LKIP Capaian Kinerja' }),
];

/** A model that shows a state and notes what is asked of it. */
export function modelOf(state: PanelState): jest.Mocked<PanelModel> {
  return {
    state,
    check: jest.fn(),
    recheck: jest.fn(),
    dropCheck: jest.fn(),
    selectFinding: jest.fn(),
    toggleTable: jest.fn(),
    chooseAllTables: jest.fn(),
    nameTable: jest.fn(),
    write: jest.fn(),
    dropWriting: jest.fn(),
    ignore: jest.fn(),
    restore: jest.fn(),
    rules: { switchRule: jest.fn(), setThreshold: jest.fn() },
    changeSettings: jest.fn(),
    corrections: {
      outcome: null,
      correct: jest.fn(),
      revert: jest.fn(),
      remove: jest.fn(),
      forget: jest.fn(),
      undo: jest.fn(),
      dismiss: jest.fn(),
    },
    repairs: {
      repairing: { phase: 'idle' },
      done: [],
      known: false,
      propose: jest.fn(),
      cancel: jest.fn(),
      apply: jest.fn(),
      undo: jest.fn(),
      keep: jest.fn(),
    },
    changed: false,
    made: { tables: false, repairs: false },
  };
}
