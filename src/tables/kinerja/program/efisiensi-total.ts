import { rupiahToNumber } from '../../../domain';
import type { SpecRow } from '../../../workbook';
import type { BudgetFigure } from '../../anggaran/budget-figures';
import { emptyCell, formulaCell, textCell } from '../../sheet/cells';
import { wrappedHeight } from '../../sheet/row-height';
import { bodyStyle } from '../../sheet/style';
import { rangesOf, sumFormula } from '../../sheet/sum-formula';
import { NOTHING } from '../indicators/capaian-formula';
import { weighedEfficiency } from './efficiency-formula';
import { efficiencyCell, meanCapaian, moneyCells, percentStyle } from './efisiensi-cells';
import { at, AT, WIDTHS, type Drawing, type Laid, type ProgramLine } from './efisiensi-layout';

/** The row for all programmes together; a programme that serves several aims counts once. */
export function totalLine(laid: Laid, drawing: Drawing): SpecRow {
  const row = drawing.start + laid.rows.length;
  const lines = distinctLines(laid);
  const rows = lines.map((line) => line.row);
  const mean = meanCapaian(laid.capaian, 'total');
  const sum = (measure: 'pagu' | 'realisasi'): BudgetFigure => {
    const sen = lines.reduce((all, line) => all + (line[measure].amount?.sen ?? 0n), 0n);
    const amount = { sen, exact: true };
    const formula = sumFormula(AT[measure], rows);
    const content = { kind: 'formula', formula, value: rupiahToNumber(amount) } as const;
    return { content, amount, from: undefined, note: null };
  };
  const money = { row, pagu: sum('pagu'), realisasi: sum('realisasi') };
  const style = bodyStyle('total');
  const all = drawing.settings.efficiency === 'pmk-22-2021' ? weighed(lines) : undefined;
  return {
    cells: [
      emptyCell(style),
      textCell('RATA-RATA CAPAIAN DAN JUMLAH ANGGARAN', bodyStyle('total', { wrap: true })),
      emptyCell(style),
      emptyCell(style),
      mean.cell,
      emptyCell(style),
      ...moneyCells(money, 'total', drawing),
      all
        ? formulaCell(all.formula, all.value ?? NOTHING, percentStyle('total'))
        : efficiencyCell({ cell: at(AT.capaian, row), value: mean.value }, money, 'total', drawing),
    ],
    height: wrappedHeight('RATA-RATA CAPAIAN DAN JUMLAH ANGGARAN', WIDTHS.indikator - 4),
  };
}

/** The first row of each programme. */
export function distinctLines({ lines }: Laid): ProgramLine[] {
  return lines.filter(
    ({ program }, place) => lines.findIndex((one) => one.program === program) === place,
  );
}

function weighed(lines: readonly ProgramLine[]) {
  const rows = lines.map(({ row }) => row);
  return weighedEfficiency(
    {
      capaian: rangesOf(AT.capaian, rows),
      pagu: rangesOf(AT.pagu, rows),
      realisasi: rangesOf(AT.realisasi, rows),
    },
    lines.map(({ capaian, pagu, realisasi }) => ({
      capaian,
      pagu: pagu.amount && rupiahToNumber(pagu.amount),
      realisasi: realisasi.amount && rupiahToNumber(realisasi.amount),
    })),
  );
}
