import { sheetFinder } from '../../../workbook';
import { captionLines } from '../../sheet/caption';
import { frameSheet, type SectionBody, type TableSection } from '../../sheet/frame';
import type { TableColumn } from '../../sheet/headings';
import { moneyHeading } from '../../sheet/money';
import { sheetWidth } from '../../sheet/spread';
import { sourceLineOf } from '../../source/source-line';
import type { TableInput, TableMaker } from '../../types';
import { programBody } from './agreement-programs';
import { agreementOf, type Agreement } from './agreement-source';
import { figureCell } from '../indicators/indicator-cells';
import { indicatorLines } from '../indicators/indicator-lines';
import { indicatorsOf } from '../indicators/indicators';

const TARGET: TableColumn = { heading: 'Target', width: 14 };
/** Width of an amount, cut from the indicators above it. */
const ANGGARAN_WIDTH = 20;

/** Perjanjian Kinerja: what the agency promised to reach, and with which programmes and money. */
export const perjanjianKinerja: TableMaker = {
  id: 'perjanjian-kinerja',
  sheetName: 'LKIP Perjanjian Kinerja',
  follows: 'nothing',
  numbered: true,
  lacks: (input) => (agreementOf(input) ? [] : ['pk-indikator']),
  make(input, number) {
    const { settings } = input;
    const agreement = agreementOf(input)!;
    const { grid, indicators, programs } = columnsFor(input, agreement);
    return frameSheet({
      table: perjanjianKinerja,
      number,
      settings,
      grid,
      sections: [
        {
          caption: captionLines(
            settings,
            'Perjanjian Kinerja',
            agreement.indicators.table,
            'Tahun',
          ),
          columns: indicators,
          body: (start) => indicatorBody(input, agreement, start),
        },
        ...programSection(input, agreement, programs),
      ],
      orientation: 'portrait',
    });
  },
};

function agreedIndicators(input: TableInput, { indicators }: Agreement) {
  return indicatorsOf(indicators, sheetFinder(input.snapshot, input.others), input.settings);
}

/** The widest column of the indicators gives room for the amounts of the programmes below. */
function columnsFor(
  input: TableInput,
  agreement: Agreement,
): {
  readonly grid: readonly number[];
  readonly indicators: readonly TableColumn[];
  readonly programs: readonly TableColumn[];
} {
  const columns = [...indicatorLines(agreedIndicators(input, agreement)).columns, TARGET];
  const widest = Math.max(...columns.map(({ width }) => width));
  const split = columns.findIndex(({ width }) => width === widest);
  const parts = [widest - ANGGARAN_WIDTH, ANGGARAN_WIDTH];
  const widths = columns.map(({ width }) => width);
  const grid = [...widths.slice(0, split), ...parts, ...widths.slice(split + 1)];
  const covering = (from: number, to: number): Pick<TableColumn, 'width' | 'span'> => ({
    width: grid.slice(from, to).reduce((sum, width) => sum + width, 0),
    span: to - from,
  });
  return {
    grid,
    indicators: columns.map((column, place) =>
      place === split ? { ...column, span: parts.length } : column,
    ),
    programs: [
      { heading: 'No', width: widths[0]! },
      { heading: 'Program', ...covering(1, split + 1) },
      { heading: moneyHeading('Anggaran', input.settings.unit), width: ANGGARAN_WIDTH },
      { heading: 'Keterangan', ...covering(split + 2, sheetWidth(columns) + 1) },
    ],
  };
}

function indicatorBody(input: TableInput, agreement: Agreement, start: number): SectionBody {
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const all = agreedIndicators(input, agreement);
  const { title } = agreement.indicators.table;
  const isPlan = /rencana kinerja/i.test(title.join(' '));
  return {
    ...indicatorLines(all).body(start, ({ target }) => [figureCell(target, sheetOf)]),
    notes: [
      sourceLineOf(all.flatMap(({ target }) => target ?? [])),
      ...(isPlan ? [`Sumber berjudul “${title[0]}”, bukan Perjanjian Kinerja.`] : []),
      ...(agreement.programs
        ? []
        : ['Program dan anggaran untuk tahun ini tidak ada di buku kerja.']),
    ],
  };
}

function programSection(
  input: TableInput,
  { indicators, programs }: Agreement,
  columns: readonly TableColumn[],
): TableSection[] {
  if (!programs) return [];
  return [
    {
      caption: captionLines(input.settings, 'Program dan Anggaran', indicators.table, 'Tahun'),
      columns,
      body: (start) => programBody(input, programs, columns, start),
    },
  ];
}
