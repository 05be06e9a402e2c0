import type { SpecCell } from '../../../workbook';
import { programFigure } from '../../anggaran/program-figures';
import { emptyCell, formulaCell, textCell } from '../../sheet/cells';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle } from '../../sheet/style';
import { NOTHING } from '../indicators/capaian-formula';
import { capaianCell, figureCell } from '../indicators/indicator-cells';
import type { Indicator } from '../indicators/indicators';
import { efficiencyCell, meanCapaian, moneyCells, percentStyle } from './efisiensi-cells';
import {
  at,
  AT,
  WIDTHS,
  type Capaian,
  type Drawing,
  type Laid,
  type ProgramLine,
} from './efisiensi-layout';
import type { Aim } from './supporting-programs';

const PLAIN = bodyStyle('plain');
const CENTRED = bodyStyle('plain', { horizontal: 'center' });

/** One indicator with its programmes beside it; several indicators first, then the programmes with their mean. */
export function layAim(laid: Laid, aim: Aim, place: number, drawing: Drawing): void {
  const [only, ...further] = aim.indicators;
  const no = `${place + 1}`;
  if (only && further.length === 0) {
    layPrograms(
      laid,
      aim,
      drawing,
      (row) => indicatorCells(only, no, row, drawing),
      only.name || only.sasaran,
    );
    return;
  }
  const capaian: Capaian[] = [];
  aim.indicators.forEach((indicator, index) => {
    const row = drawing.start + laid.rows.length;
    const { cells, value } = indicatorCells(indicator, index === 0 ? no : '', row, drawing);
    capaian.push({ row, value });
    laid.rows.push({
      cells: [...cells, ...Array.from({ length: 5 }, () => emptyCell(PLAIN))],
      height: wrappedHeight(indicator.name || indicator.sasaran, WIDTHS.indikator),
    });
  });
  const mean = meanCapaian(capaian, 'plain');
  const name = `Rata-rata sasaran: ${aim.sasaran}`;
  layPrograms(
    laid,
    aim,
    drawing,
    () => ({
      cells: [
        emptyCell(CENTRED),
        textCell(name, bodyStyle('plain', { wrap: true })),
        emptyCell(PLAIN),
        emptyCell(PLAIN),
        mean.cell,
      ],
      value: mean.value,
    }),
    name,
  );
}

interface LeftSide {
  readonly cells: readonly SpecCell[];
  /** The capaian that stands in the last of them. */
  readonly value: number | undefined;
}

function indicatorCells(indicator: Indicator, no: string, row: number, drawing: Drawing): LeftSide {
  const { settings, sheetOf } = drawing;
  const places = {
    target: { row, column: AT.target },
    realisasi: { row, column: AT.realisasiKinerja },
  };
  const { cell, value } = capaianCell(indicator, places, sheetOf, settings);
  return {
    cells: [
      textCell(no, CENTRED),
      textCell(indicator.name || indicator.sasaran, bodyStyle('plain', { wrap: true })),
      figureCell(indicator.target, sheetOf),
      figureCell(indicator.realisasi, sheetOf),
      cell,
    ],
    value,
  };
}

/** The programmes of an aim, its left side standing once for all of them. */
function layPrograms(
  laid: Laid,
  { programs }: Aim,
  drawing: Drawing,
  leftSide: (row: number) => LeftSide,
  name: string,
): void {
  const top = drawing.start + laid.rows.length;
  const bottom = top + programs.length - 1;
  const left = leftSide(top);
  const capaian = { cell: at(AT.capaian, top), value: left.value };
  laid.capaian.push({ row: top, value: left.value });
  programs.forEach((program, index) => {
    const row = top + index;
    const line: ProgramLine = {
      program,
      row,
      capaian: left.value,
      pagu: programFigure(program, 'pagu', drawing.sheetOf),
      realisasi: programFigure(program, 'realisasi', drawing.sheetOf),
    };
    laid.lines.push(line);
    const { label } = program.node.row;
    laid.rows.push({
      cells: [
        ...(index === 0
          ? left.cells
          : [
              ...left.cells.slice(0, AT.capaian).map(({ style }) => emptyCell(style)),
              formulaCell(capaian.cell, left.value ?? NOTHING, percentStyle('plain')),
            ]),
        textCell(label, bodyStyle('plain', { wrap: true })),
        ...moneyCells(line, 'plain', drawing),
        efficiencyCell({ cell: at(AT.capaian, row), value: left.value }, line, 'plain', drawing),
      ],
      height: Math.max(
        wrappedHeight(label, WIDTHS.program),
        wrappedHeight(name, WIDTHS.indikator) / programs.length,
      ),
    });
  });
  if (bottom > top) {
    for (let column = 0; column < AT.capaian; column++) {
      laid.merges.push({ top, bottom, left: column, right: column });
    }
  }
}
