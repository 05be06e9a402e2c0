import type { UiMessages } from '../types-ui';
import { care } from './care';
import { check } from './check';
import { commandsEn, explainEn } from './commands';
import { report } from './report';
import { page } from './page';
import { tablesPlace } from './tables-place';
import { structure } from './structure';

/** Pane and page in English; the field's Indonesian terms stay. */
export const ui: UiMessages = {
  product: 'Capaian',
  language: { label: 'Language', id: 'Indonesia', en: 'English' },
  places: { check: 'Check', tables: 'Tables', settings: 'Settings' },
  check,
  care,
  structure,
  reading: 'Reading the workbook …',
  progress: {
    recognising: 'Recognising sheet {sheet} ({place} of {of}) …',
    joining: 'Matching tables of different sheets …',
    checking: 'Checking: {rule} ({place} of {of}) …',
    offering: 'Finding the tables that can be made …',
    cancel: 'Cancel',
  },
  failed: { title: 'The workbook could not be read', again: 'Try again' },
  startFailed: {
    page: 'Open the Capaian page',
    title: 'The pane could not start',
    notExcel: 'This page must be opened as a pane inside Excel.',
    noOffice:
      'Microsoft’s Office library could not be loaded. Check the internet connection, then open this pane again.',
    noAnswer: 'Excel does not answer. Close this pane, then open it again.',
  },
  nothing: {
    title: 'No table recognised yet',
    lead: 'Capaian looks for these tables, in whatever form your office keeps them:',
    kinds: [
      'DPA or realisasi per program, kegiatan and sub kegiatan',
      'Spending per account code (LRA)',
      'Performance agreement (Perjanjian Kinerja)',
      'Performance: targets and results of indicators',
    ],
    advice:
      'Make sure that a table has a heading row, for example Uraian, Pagu and Realisasi, then press Check again.',
  },
  summary: {
    heading: 'Result of the check',
    understood: 'Sheets recognised',
    others: 'and {n} more',
    joined: 'Joined: {base} with {other}, {n} rows',
    alone: '{n} without a partner',
    agree: {
      'subtotal-tidak-sama': 'Totals that agree: {n}',
      'persen-tidak-sesuai': 'Percentages that agree: {n}',
      'capaian-tidak-sesuai': 'Capaian that agree: {n}',
    },
    agreeOther: 'Other checks without a finding: {n}',
    again: 'Check again',
    ruleFailed: 'One check could not run ({rule}); the other results stand.',
  },
  levels: {
    program: '{n} program',
    kegiatan: '{n} kegiatan',
    'sub-kegiatan': '{n} sub kegiatan',
    sasaran: '{n} sasaran',
    indikator: '{n} indikator',
    'akun-3': '{n} jenis belanja',
  },
  rows: 'Rows: {n}',
  findings: {
    heading: 'Findings',
    expected: 'Expected',
    cell: 'Cell {cell}',
  },
  exceptions: {
    ignore: 'Ignore',
    reason: 'Reason',
    reasonHint: 'Kept in the workbook together with the finding.',
    confirm: 'Ignore this finding',
    cancel: 'Cancel',
    heading: 'Ignored ({n})',
    list: 'Ignored findings',
    because: 'Reason: {reason}',
    unused: 'No longer found; this exception is not needed.',
    waiting: 'Holds beside {files}, which is not read now.',
    restore: 'Show again',
    unreadable:
      'What Capaian keeps in this workbook is damaged, so nothing was saved; use an older copy of the workbook.',
    newer:
      'This workbook holds what a newer version of Capaian saved, so nothing was changed; update Capaian.',
  },
  rules: {
    heading: 'Rules ({n})',
    headingOff: 'Rules ({n}, {off} off)',
    list: 'Rules that are checked',
    own: 'Usual value: {n}',
    noNumber: 'Type a number, such as 150 or 99.5.',
    set: 'Use',
    reset: 'Back to the usual value',
    off: 'Rules switched off in this workbook: {titles}',
    changed: 'Thresholds set in this workbook: {titles}',
  },
  repairs: {
    repair: 'Correct',
    repairAlike: 'Correct all of this kind ({n})',
    preview: 'What will change',
    formula: 'formula {formula}',
    result: '{formula}, giving {result}',
    number: 'number {value}',
    text: 'text “{value}”',
    empty: 'empty',
    more: 'and more cells: {n}',
    nothing: 'It is not certain what is meant; correct it in the cell itself.',
    apply: 'Apply',
    cancel: 'Cancel',
    done: 'Cells corrected: {n}',
    undo: 'Undo',
    keep: 'Keep that correction',
    noteExcel:
      'Excel’s own undo list (Ctrl+Z) does not hold this correction; Undo in this pane takes it back as long as the pane is open.',
    noteExcelUndo:
      'You can take this correction back with Undo in this pane as long as the pane is open, or with Ctrl+Z in Excel.',
    noteCopy: 'Only the copy that you download is changed; your own file stays as it is.',
  },
  report,
  tables: tablesPlace,
  further: {
    heading: 'Other files',
    add: 'Add files',
    remove: 'Take this file away',
    removeOf: 'Take {name} away',
    makeMain: 'Make this the main file; tables are written into a copy of it',
    makeMainOf: 'Make {name} the main file',
  },
  page,
  commands: commandsEn,
  explain: explainEn,
};
