import { sheetFinder, type CellRange, type SpecRow } from '../../../workbook';
import { emptyCell, formulaCell, textCell } from '../../sheet/cells';
import { captionLines } from '../../sheet/caption';
import { frameSheet, type SectionBody } from '../../sheet/frame';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle, PERCENT_FORMAT } from '../../sheet/style';
import { averageFormula } from '../../sheet/sum-formula';
import { joinNotes } from '../../source/join-notes';
import { periodNotes } from '../../source/period-notes';
import type { TableInput, TableMaker } from '../../types';
import { capaianCharts } from './capaian-chart';
import { NOTHING } from '../indicators/capaian-formula';
import { formulaNotes } from '../indicators/capaian-notes';
import { sourceLine, viewOf } from '../indicators/capaian-source';
import { capaianCell, figureCell, predikatCell } from '../indicators/indicator-cells';
import { bySasaran, indicatorsOf, type Indicator } from '../indicators/indicators';
import { predikatFills } from '../indicators/predikat-formula';
import { scaleFor, type ChosenScale } from './scale';

const AT = { sasaran: 1, indikator: 2, target: 4, realisasi: 5, capaian: 6, predikat: 7 } as const;
const WIDTHS = { no: 5, sasaran: 34, indikator: 40, satuan: 11, figure: 12, predikat: 16 };

/** Capaian Kinerja: target and realisasi of every indicator, capaian, predicate, and their mean. */
export const capaianKinerja: TableMaker = {
  id: 'capaian-kinerja',
  sheetName: 'LKIP Capaian Kinerja',
  follows: 'quarter',
  numbered: true,
  lacks: (input) => (viewOf(input) ? [] : ['capaian']),
  make(input, number) {
    const { settings } = input;
    return frameSheet({
      table: capaianKinerja,
      number,
      settings,
      sections: [
        {
          caption: captionLines(settings, 'Capaian Kinerja', viewOf(input)!.table, 'Tahun'),
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
          body: (start) => capaianBody(input, start),
        },
      ],
      orientation: 'landscape',
    });
  },
};

/** Rows of the body as they are laid one below the other. */
interface Laid {
  readonly rows: SpecRow[];
  readonly merges: CellRange[];
  /** Where each indicator's capaian stands, and what it is. */
  readonly capaian: { readonly row: number; readonly value: number | undefined }[];
  readonly byProgram: Indicator[];
}

function capaianBody(input: TableInput, start: number): SectionBody {
  const view = viewOf(input)!;
  const { settings } = input;
  const sheetOf = sheetFinder(input.snapshot, input.others);
  const scale = scaleFor(input);
  const indicators = indicatorsOf(view, sheetOf, settings);
  const groups = bySasaran(indicators);
  const laid: Laid = { rows: [], merges: [], capaian: [], byProgram: [] };
  groups.forEach(({ sasaran, indicators: all }, place) => {
    const from = start + laid.rows.length;
    const least = wrappedHeight(sasaran, WIDTHS.sasaran) / all.length;
    all.forEach((indicator, index) => {
      const row = start + laid.rows.length;
      const { cell, value, by } = capaianCell(
        indicator,
        { target: { row, column: AT.target }, realisasi: { row, column: AT.realisasi } },
        sheetOf,
        settings,
      );
      laid.capaian.push({ row, value });
      if (by === 'program') laid.byProgram.push(indicator);
      laid.rows.push({
        cells: [
          textCell(index === 0 ? `${place + 1}` : '', bodyStyle('plain', { horizontal: 'center' })),
          textCell(index === 0 ? sasaran : '', bodyStyle('plain', { wrap: true })),
          textCell(indicator.name, bodyStyle('plain', { wrap: true })),
          textCell(indicator.unit, bodyStyle('plain', { horizontal: 'center', wrap: true })),
          figureCell(indicator.target, sheetOf),
          figureCell(indicator.realisasi, sheetOf),
          cell,
          predikatCell(value, { row, column: AT.capaian }, scale.scale),
        ],
        height: Math.max(wrappedHeight(indicator.name, WIDTHS.indikator), least),
      });
    });
    const to = start + laid.rows.length - 1;
    if (to > from) {
      laid.merges.push(
        ...[0, 1].map((column) => ({ top: from, bottom: to, left: column, right: column })),
      );
    }
    if (groups.length > 1 && all.length > 1) {
      laid.rows.push(averageRow(laid, [from, to], 'Rata-rata sasaran', scale, start));
    }
  });
  laid.rows.push(averageRow(laid, [start, Infinity], 'Rata-rata capaian', scale, start));
  return {
    rows: laid.rows,
    merges: laid.merges,
    notes: [
      sourceLine(
        view,
        indicators.map(({ row }) => row),
      ),
      ...formulaNotes(settings, indicators, laid.byProgram, scale.source),
      ...periodNotes(indicators.flatMap(({ realisasi }) => realisasi ?? [])),
      ...joinNotes(view.joins.filter(({ gives }) => gives.includes('realisasi-kinerja'))),
    ],
    conditionals: predikatFills(
      {
        top: start,
        bottom: start + laid.rows.length - 1,
        left: AT.predikat,
        right: AT.predikat,
      },
      scale.scale,
    ),
    charts: capaianCharts(laid.capaian, {
      name: indicators.some(({ name }) => name !== '') ? AT.indikator : AT.sasaran,
      capaian: AT.capaian,
    }),
  };
}

/** Plain mean of the capaian of some rows; indicators that have none do not count. */
function averageRow(
  { rows, capaian }: Laid,
  [from, to]: readonly [number, number],
  label: string,
  { scale }: ChosenScale,
  start: number,
): SpecRow {
  const at = start + rows.length;
  const counted = capaian.filter(({ row }) => row >= from && row <= to);
  const values = counted.flatMap(({ value }) => value ?? []);
  const mean = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
  const emphasis = to === Infinity ? 'total' : 'band';
  const style = bodyStyle(emphasis);
  const predikat = predikatCell(mean, { row: at, column: AT.capaian }, scale);
  const places = counted.map(({ row }) => row);
  return {
    cells: [
      emptyCell(style),
      textCell(label, style),
      ...Array.from({ length: 4 }, () => emptyCell(style)),
      formulaCell(
        averageFormula(AT.capaian, places, NOTHING),
        mean ?? NOTHING,
        bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT, horizontal: 'right' }),
      ),
      { ...predikat, style: { ...predikat.style, bold: true } },
    ],
    height: 18,
  };
}
