import { rupiahToNumber } from '../../../domain';
import type { SpecCell } from '../../../workbook';
import type { BudgetFigure } from '../../anggaran/budget-figures';
import { formulaCell, textCell } from '../../sheet/cells';
import { moneyFormat } from '../../sheet/money';
import { bodyStyle, NOTED_FILL, PERCENT_FORMAT, type Emphasis } from '../../sheet/style';
import { averageFormula } from '../../sheet/sum-formula';
import { NOTHING } from '../indicators/capaian-formula';
import { computedEfficiency, type PercentCell } from './efficiency-formula';
import { at, AT, type Capaian, type Drawing, type ProgramLine } from './efisiensi-layout';

/** What was given and spent, as it stands in a row. */
export type Money = Pick<ProgramLine, 'row' | 'pagu' | 'realisasi'>;

/** Pagu, realisasi and the share that was spent. */
export function moneyCells(money: Money, emphasis: Emphasis, { settings }: Drawing): SpecCell[] {
  const amount = ({ content, note }: BudgetFigure): SpecCell => {
    const style = bodyStyle(emphasis, {
      numberFormat: moneyFormat(settings.unit),
      horizontal: 'right',
      ...(note === null ? {} : { fill: NOTED_FILL }),
    });
    return content === null ? textCell(NOTHING, style) : { content, style };
  };
  const [p, r] = [at(AT.pagu, money.row), at(AT.realisasi, money.row)];
  return [
    amount(money.pagu),
    amount(money.realisasi),
    formulaCell(
      `IF(AND(ISNUMBER(${p}),ISNUMBER(${r})),IF(${p}=0,"${NOTHING}",${r}/${p}*100),"${NOTHING}")`,
      absorbed(money) ?? NOTHING,
      percentStyle(emphasis),
    ),
  ];
}

export function efficiencyCell(
  capaian: PercentCell,
  money: Money,
  emphasis: Emphasis,
  { settings }: Drawing,
): SpecCell {
  const spent = { cell: at(AT.penyerapan, money.row), value: absorbed(money) };
  const { formula, value } = computedEfficiency(settings.efficiency, capaian, spent);
  return formulaCell(formula, value ?? NOTHING, percentStyle(emphasis));
}

/** The mean of the capaian that stands in some rows; `value` is undefined where none has one. */
export function meanCapaian(
  capaian: readonly Capaian[],
  emphasis: Emphasis,
): { readonly cell: SpecCell; readonly value: number | undefined } {
  const values = capaian.flatMap(({ value }) => value ?? []);
  const value = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
  const rows = capaian.map(({ row }) => row);
  const formula = averageFormula(AT.capaian, rows, NOTHING);
  return { cell: formulaCell(formula, value ?? NOTHING, percentStyle(emphasis)), value };
}

/** Share of the pagu that was spent, in percent. */
function absorbed({ pagu, realisasi }: Money): number | undefined {
  if (!pagu.amount || !realisasi.amount || pagu.amount.sen === 0n) return undefined;
  return (rupiahToNumber(realisasi.amount) / rupiahToNumber(pagu.amount)) * 100;
}

export function percentStyle(emphasis: Emphasis) {
  return bodyStyle(emphasis, { numberFormat: PERCENT_FORMAT, horizontal: 'right' });
}
