import { directionOf, PERMENDAGRI_86_2017, predikatOf, toNumber } from '../../domain';
import { agencyOf, yearOf, type JoinedTable, type MeasuredAt } from '../../join';
import {
  columnsOf,
  decimalAt,
  targetAt,
  type ColumnRole,
  type RecognisedRow,
  type RecognisedTable,
} from '../../recognise';
import { cellAt, columnName, sheetFinder, type SpecCell, type SpecRow } from '../../workbook';
import { emptyCell, formulaCell, textCell } from '../sheet/cells';
import { frameTable } from '../sheet/frame';
import { capaianFormula, capaianOf, NOTHING } from './capaian-formula';
import { indicatorRows, sourceLine, viewOf } from './capaian-source';
import { predikatFormula } from './predikat-formula';
import { joinNotes } from '../source/join-notes';
import { sourcedFigure, type SheetOf } from '../source/sourced';
import {
  bodyStyle,
  DECIMAL_FORMAT,
  PERCENT_FORMAT,
  WHOLE_FORMAT,
  wrappedHeight,
} from '../sheet/style';
import type { TableMaker } from '../types';

const AT = { target: 4, realisasi: 5, capaian: 6, predikat: 7 } as const;
const WIDTHS = { no: 5, sasaran: 34, indikator: 40, satuan: 11, figure: 12, predikat: 16 };
const SCALE = PERMENDAGRI_86_2017;

/** Capaian Kinerja: target and realisasi of every indicator, capaian, predicate, and their mean. */
export const capaianKinerja: TableMaker = {
  id: 'capaian-kinerja',
  lacks: (input) => (viewOf(input) ? [] : ['capaian']),
  make(input) {
    const view = viewOf(input)!;
    const { table } = view;
    const sheetOf = sheetFinder(input.snapshot, input.others);
    const rows = indicatorRows(view);
    const year = yearOf(table);
    const falling = rows.filter((row) => directionOf(row.label) === 'turun');
    return frameTable({
      id: 'capaian-kinerja',
      sheetName: 'LKIP Capaian Kinerja',
      title: ['Capaian Kinerja', agencyOf(table) ?? '', year ? `Tahun ${year}` : ''],
      columns: [
        { heading: 'No', width: WIDTHS.no },
        { heading: 'Sasaran Strategis', width: WIDTHS.sasaran },
        { heading: 'Indikator Kinerja', width: WIDTHS.indikator },
        { heading: 'Satuan', width: WIDTHS.satuan },
        { heading: 'Target', width: WIDTHS.figure },
        { heading: 'Realisasi', width: WIDTHS.figure },
        { heading: 'Capaian (%)', width: WIDTHS.figure },
        { heading: 'Predikat', width: WIDTHS.predikat },
      ],
      body: (start) => {
        const indicators = rows.map((row, place) =>
          indicatorRow(view, sheetOf, row, place, start + place),
        );
        return {
          rows: [
            ...indicators.map(({ spec }) => spec),
            averageRow(
              indicators.map(({ capaian }) => capaian),
              start,
            ),
          ],
          notes: [
            sourceLine(view, rows),
            'Capaian = realisasi / target × 100. Predikat menurut Permendagri 86/2017.',
            ...falling.map(
              ({ label }) =>
                `“${label}”: makin kecil makin baik, capaian = (2 × target − realisasi) / target × 100.`,
            ),
            ...joinNotes(view.joins.filter(({ gives }) => gives.includes('realisasi-kinerja'))),
          ],
        };
      },
      orientation: 'landscape',
    });
  },
};

function indicatorRow(
  view: JoinedTable,
  sheetOf: SheetOf,
  row: RecognisedRow,
  place: number,
  at: number,
): { readonly spec: SpecRow; readonly capaian: number | undefined } {
  const text = (role: ColumnRole): string => {
    const column = columnsOf(view.table, role)[0]?.index;
    return column === undefined ? '' : textAt(view.table, row, column, sheetOf);
  };
  const style = bodyStyle('plain', { wrap: true });
  const sasaran = text('sasaran');
  const indikator = text('indikator');
  const satuan =
    text('satuan') ||
    unitOf(view.figures.get(row.index)?.target) ||
    (/\(%\)|^%|^pers?entase|^prosentase|^presentase/i.test(row.label) ? '%' : '');
  const figures = view.figures.get(row.index) ?? {};
  const capaian = capaianCell(view, sheetOf, row, at);
  const spec: SpecRow = {
    cells: [
      textCell(`${place + 1}`, bodyStyle('plain', { horizontal: 'center' })),
      textCell(sasaran, style),
      textCell(indikator, style),
      textCell(satuan, bodyStyle('plain', { horizontal: 'center', wrap: true })),
      figureCell(figures.target, sheetOf),
      figureCell(figures['realisasi-kinerja'], sheetOf),
      capaian.cell,
      predikatCell(capaian.value, at),
    ],
    height: Math.max(
      wrappedHeight(sasaran, WIDTHS.sasaran),
      wrappedHeight(indikator, WIDTHS.indikator),
    ),
  };
  return { spec, capaian: capaian.value };
}

/** The unit written behind the target in its own cell. */
function unitOf(at: MeasuredAt | undefined): string {
  const target = at && targetAt(at.row, at.columns[0]!.index);
  return target && 'unit' in target ? (target.unit ?? '') : '';
}

function textAt(
  table: RecognisedTable,
  row: RecognisedRow,
  column: number,
  sheetOf: SheetOf,
): string {
  const sheet = sheetOf(table);
  const value = sheet && cellAt(sheet, row.index, column)?.value;
  return typeof value === 'string'
    ? value.replace(/\s+/g, ' ').trim()
    : typeof value === 'number'
      ? String(value)
      : '';
}

/** Target or realisasi: a live figure, or the words that stand there (`WTP`, `A`). */
function figureCell(at: MeasuredAt | undefined, sheetOf: SheetOf): SpecCell {
  const centred = bodyStyle('plain', { horizontal: 'center' });
  if (!at) return textCell(NOTHING, centred);
  const content = sourcedFigure(at, sheetOf);
  if (!content) return textCell(textAt(at.table, at.row, at.columns[0]!.index, sheetOf), centred);
  const isWhole = 'value' in content && Number.isInteger(content.value);
  return {
    content,
    style: bodyStyle('plain', { numberFormat: isWhole ? WHOLE_FORMAT : DECIMAL_FORMAT }),
  };
}

/** Computed from the figures beside it; where the source gives capaian alone, a link to that. */
function capaianCell(
  { table, figures }: JoinedTable,
  sheetOf: SheetOf,
  row: RecognisedRow,
  at: number,
): { cell: SpecCell; value: number | undefined } {
  const style = bodyStyle('plain', { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
  const target = figureOf(figures.get(row.index)?.target);
  const realisasi = figureOf(figures.get(row.index)?.['realisasi-kinerja']);
  if (target !== undefined && realisasi !== undefined) {
    const direction = directionOf(row.label);
    const value = target === 0 ? undefined : capaianOf(target, realisasi, direction);
    return {
      cell: formulaCell(
        capaianFormula(
          `${columnName(AT.target)}${at + 1}`,
          `${columnName(AT.realisasi)}${at + 1}`,
          direction,
        ),
        value ?? NOTHING,
        style,
      ),
      value,
    };
  }
  const columns = columnsOf(table, 'capaian').slice(0, 1);
  const content = columns.length === 0 ? null : sourcedFigure({ table, row, columns }, sheetOf);
  const value = content && 'value' in content ? Number(content.value) : undefined;
  return content ? { cell: { content, style }, value } : { cell: textCell(NOTHING, style), value };
}

function figureOf(at: MeasuredAt | undefined): number | undefined {
  const value = at && decimalAt(at.row, at.columns[0]!.index);
  return value && toNumber(value);
}

function predikatCell(capaian: number | undefined, at: number): SpecCell {
  const reference = `${columnName(AT.capaian)}${at + 1}`;
  const found = capaian === undefined ? undefined : predikatOf(capaian, SCALE);
  return formulaCell(
    predikatFormula(reference, SCALE, NOTHING),
    found?.name ?? NOTHING,
    bodyStyle('plain', { horizontal: 'center', ...(found ? { fill: found.fill } : {}) }),
  );
}

/** Plain mean of the indicators' capaian; those that have none do not count. */
function averageRow(capaian: readonly (number | undefined)[], start: number): SpecRow {
  const end = start + capaian.length;
  const range = `${columnName(AT.capaian)}${start + 1}:${columnName(AT.capaian)}${end}`;
  const values = capaian.filter((value) => value !== undefined);
  const mean = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
  const style = bodyStyle('total');
  const predikat = predikatCell(mean, end);
  return {
    cells: [
      emptyCell(style),
      textCell('Rata-rata capaian', bodyStyle('total')),
      ...Array.from({ length: 4 }, () => emptyCell(style)),
      formulaCell(
        `IF(COUNT(${range})=0,"${NOTHING}",AVERAGE(${range}))`,
        mean ?? NOTHING,
        bodyStyle('total', { numberFormat: PERCENT_FORMAT, horizontal: 'right' }),
      ),
      { ...predikat, style: { ...predikat.style, bold: true } },
    ],
    height: 18,
  };
}
