import { directionOf, PERMENDAGRI_86_2017, predikatOf, toNumber, type Direction } from '../domain';
import {
  columnsOf,
  decimalAt,
  targetAt,
  type RecognisedRow,
  type RecognisedTable,
} from '../recognise';
import { cellAt, columnName, type SheetSnapshot, type SpecCell, type SpecRow } from '../workbook';
import { emptyCell, formulaCell, textCell } from './cells';
import { agencyOf, yearOf } from '../join';
import { frameTable } from './frame';
import { predikatFormula } from './predikat-formula';
import { sourceFormula } from './source-formula';
import { bestTable, sheetsByName } from './source';
import { bodyStyle, DECIMAL_FORMAT, PERCENT_FORMAT, WHOLE_FORMAT, wrappedHeight } from './style';
import type { TableMaker } from './types';

const AT = { target: 4, realisasi: 5, capaian: 6, predikat: 7 } as const;
const WIDTHS = { no: 5, sasaran: 34, indikator: 40, satuan: 11, figure: 12, predikat: 16 };
const SCALE = PERMENDAGRI_86_2017;
/** What stands where nothing can be computed. */
const NOTHING = '-';

/** Capaian Kinerja: target and realisasi of every indicator, capaian, predicate, and their mean. */
export const capaianKinerja: TableMaker = {
  id: 'capaian-kinerja',
  lacks: ({ tables, snapshot }) =>
    bestTable(tables, snapshot, 'capaian', completeness) ? [] : ['capaian'],
  make({ tables, snapshot }) {
    const table = bestTable(tables, snapshot, 'capaian', completeness)!;
    const sheet = sheetsByName(snapshot).get(table.sheet)!;
    const rows = indicatorRows(table);
    const year = yearOf(table);
    const source = `${table.sheet}, baris ${rows[0]!.index + 1}–${rows.at(-1)!.index + 1}`;
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
          indicatorRow(table, sheet, row, place, start + place),
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
            `Sumber: ${source}.`,
            'Capaian = realisasi / target × 100. Predikat menurut Permendagri 86/2017.',
            ...falling.map(
              ({ label }) =>
                `“${label}”: makin kecil makin baik, capaian = (2 × target − realisasi) / target × 100.`,
            ),
          ],
        };
      },
      orientation: 'landscape',
    });
  },
};

/** Target and realisasi before capaian alone. */
function completeness(table: RecognisedTable): number {
  const has = (role: RecognisedTable['columns'][number]['role']): boolean =>
    columnsOf(table, role).length > 0;
  if (indicatorRows(table).length === 0) return 0;
  if (has('target') && has('realisasi-kinerja')) return has('indikator') ? 4 : 3;
  return has('capaian') ? (has('indikator') ? 2 : 1) : 0;
}

function indicatorRows(table: RecognisedTable): RecognisedRow[] {
  return table.rows.filter(
    ({ role, label, figures }) => role === 'data' && label !== '' && figures.size > 0,
  );
}

function indicatorRow(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  row: RecognisedRow,
  place: number,
  at: number,
): { readonly spec: SpecRow; readonly capaian: number | undefined } {
  const text = (role: RecognisedTable['columns'][number]['role']): string =>
    textAt(table, sheet, row, role);
  const style = bodyStyle('plain', { wrap: true });
  const sasaran = text('sasaran');
  const indikator = text('indikator');
  const satuan =
    text('satuan') ||
    unitOf(table, row) ||
    (/\(%\)|^%|^pers?entase|^prosentase|^presentase/i.test(row.label) ? '%' : '');
  const capaian = capaianCell(table, sheet, row, at);
  const spec: SpecRow = {
    cells: [
      textCell(`${place + 1}`, bodyStyle('plain', { horizontal: 'center' })),
      textCell(sasaran, style),
      textCell(indikator, style),
      textCell(satuan, bodyStyle('plain', { horizontal: 'center', wrap: true })),
      figureCell(table, sheet, row, 'target'),
      figureCell(table, sheet, row, 'realisasi-kinerja'),
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
function unitOf(table: RecognisedTable, row: RecognisedRow): string {
  const column = columnsOf(table, 'target')[0]?.index;
  const target = column === undefined ? undefined : targetAt(row, column);
  return target && 'unit' in target ? (target.unit ?? '') : '';
}

function textAt(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  row: RecognisedRow,
  role: RecognisedTable['columns'][number]['role'],
): string {
  const column = columnsOf(table, role)[0];
  const value = column && cellAt(sheet, row.index, column.index)?.value;
  return typeof value === 'string'
    ? value.replace(/\s+/g, ' ').trim()
    : typeof value === 'number'
      ? String(value)
      : '';
}

/** Target or realisasi: a live figure, or the words that stand there (`WTP`, `A`). */
function figureCell(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  row: RecognisedRow,
  role: 'target' | 'realisasi-kinerja',
): SpecCell {
  const column = columnsOf(table, role)[0]?.index;
  const figure = column === undefined ? undefined : row.figures.get(column);
  const cell = column === undefined ? undefined : cellAt(sheet, row.index, column);
  const centred = bodyStyle('plain', { horizontal: 'center' });
  if (column === undefined || !figure || !cell) return textCell(NOTHING, centred);
  const source = sourceFormula({ sheet: sheet.name, row: row.index, column }, cell, figure);
  if (!source) return textCell(textAt(table, sheet, row, role), centred);
  const numberFormat = Number.isInteger(source.value) ? WHOLE_FORMAT : DECIMAL_FORMAT;
  return formulaCell(source.formula, source.value, bodyStyle('plain', { numberFormat }));
}

/** Computed from the figures beside it; where the source gives capaian alone, a link to that. */
function capaianCell(
  table: RecognisedTable,
  sheet: SheetSnapshot,
  row: RecognisedRow,
  at: number,
): { cell: SpecCell; value: number | undefined } {
  const style = bodyStyle('plain', { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
  const target = figureOf(table, row, 'target');
  const realisasi = figureOf(table, row, 'realisasi-kinerja');
  if (target !== undefined && realisasi !== undefined) {
    const direction = directionOf(row.label);
    const value = target === 0 ? undefined : capaianOf(target, realisasi, direction);
    return {
      cell: formulaCell(capaianFormula(at, direction), value ?? NOTHING, style),
      value,
    };
  }
  const column = columnsOf(table, 'capaian')[0]?.index;
  const figure = column === undefined ? undefined : row.figures.get(column);
  const cell = column === undefined ? undefined : cellAt(sheet, row.index, column);
  if (column === undefined || !figure || !cell)
    return { cell: textCell(NOTHING, style), value: undefined };
  const source = sourceFormula({ sheet: sheet.name, row: row.index, column }, cell, figure);
  return source
    ? { cell: formulaCell(source.formula, source.value, style), value: source.value }
    : { cell: textCell(NOTHING, style), value: undefined };
}

function figureOf(
  table: RecognisedTable,
  row: RecognisedRow,
  role: 'target' | 'realisasi-kinerja',
): number | undefined {
  const column = columnsOf(table, role)[0];
  const value = column && decimalAt(row, column.index);
  return value && toNumber(value);
}

function capaianOf(target: number, realisasi: number, direction: Direction): number {
  return direction === 'naik'
    ? (realisasi / target) * 100
    : Math.max(0, ((2 * target - realisasi) / target) * 100);
}

function capaianFormula(at: number, direction: Direction): string {
  const target = `${columnName(AT.target)}${at + 1}`;
  const realisasi = `${columnName(AT.realisasi)}${at + 1}`;
  const quotient =
    direction === 'naik'
      ? `${realisasi}/${target}*100`
      : `MAX(0,(2*${target}-${realisasi})/${target}*100)`;
  return `IF(${target}=0,"${NOTHING}",${quotient})`;
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
