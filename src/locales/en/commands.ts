import type { CommandWords, ExplainWords } from '../types-commands';

export const commandsEn: CommandWords = {
  close: 'Close',
  tables: {
    title: 'Make Capaian tables',
    nothing: 'No table can be made from this workbook yet. Press Check to see what is missing.',
  },
};

export const explainEn: ExplainWords = {
  title: 'Cell {cell} on sheet {sheet}',
  failed: 'This cell cannot be explained yet',
  nothingWrong: 'Nothing is wrong with this cell.',
  outside:
    'This cell belongs to no table that Capaian recognises, so its contents are not checked.',
  ownSheet:
    'Capaian wrote this sheet: {table}. Its figures follow their source cells; the sources are what is checked.',
  ignored: 'Let stand: {sentence} Reason: {reason}',
  related: 'Part of the finding at cell {cell}: {sentence}',
  row: 'This cell is {what} of {row} “{name}” in the table {table}.',
  unnamedRow: 'This cell is {what} in a row of {row} in the table {table}.',
  heading: 'This cell belongs to the headings of the table {table}; its column holds: {what}.',
  column: 'column “{heading}”',
  cell: 'part',
  made: {
    sum: 'Its figure is the sum of {cells}',
    ratio: 'Its figure is {first} divided by {second}',
    difference: 'Its figure is {first} less {second}',
    product: 'Its figure is the product of {cells}',
    average: 'Its figure is the average of {cells}',
  },
  agrees: '(agrees).',
  differs: '(does not agree).',
  countedIn: 'This figure is counted in {cells}.',
  more: 'and {n} more',
  levels: {
    urusan: 'urusan',
    bidang: 'bidang urusan',
    skpd: 'agency',
    program: 'programme',
    kegiatan: 'kegiatan',
    'sub-kegiatan': 'sub kegiatan',
    'akun-1': 'account',
    'akun-2': 'account group',
    'akun-3': 'kind of expenditure',
    'akun-4': 'expenditure object',
    'akun-5': 'detail of an object',
    'akun-6': 'sub-detail of an object',
    kelompok: 'group',
    komponen: 'component',
    sasaran: 'sasaran',
    indikator: 'indicator',
    total: 'total',
  },
};
