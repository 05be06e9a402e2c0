import type { Absorption, CapaianBars } from '../../../app';
import { fill, type Messages } from '../../../locales';

/** One lying bar with its words. */
export interface Bar {
  readonly name: string;
  /** `93,42%`, or a dash. */
  readonly value: string;
  /** What stands below: amounts, a class, or why there is no bar. */
  readonly detail: string;
  /** Percent; null draws no bar. */
  readonly percent: number | null;
}

const NOTHING = '–';
const BILLION = 1e9;
const MILLION = 1e6;

export function absorptionBars({ bars }: Absorption, messages: Messages): Bar[] {
  const words = messages.ui.tables.glance;
  return bars.map(({ name, pagu, realisasi, percent }) => ({
    name,
    value: percentText(percent, messages),
    percent,
    detail:
      pagu === null || realisasi === null
        ? words.noFigure
        : pagu === 0
          ? words.noPagu
          : fill(words.of, {
              realisasi: shortAmount(realisasi, messages),
              pagu: shortAmount(pagu, messages),
            }),
  }));
}

export function capaianBars({ bars }: CapaianBars, messages: Messages): Bar[] {
  const words = messages.ui.tables.glance;
  return bars.map(({ name, capaian, predikat }) => ({
    name,
    value: percentText(capaian, messages),
    percent: capaian,
    detail: predikat ?? words.noCapaian,
  }));
}

/** The whole budget in one line. */
export function absorptionLine({ total }: Absorption, messages: Messages): string {
  const words = messages.ui.tables.glance;
  const { pagu, realisasi, percent } = total;
  if (pagu === null || realisasi === null || percent === null) return words.spentUnknown;
  return fill(words.spent, {
    percent: rounded(percent, messages),
    realisasi: shortAmount(realisasi, messages),
    pagu: shortAmount(pagu, messages),
  });
}

/** All indicators in one line. */
export function capaianLine({ mean }: CapaianBars, messages: Messages): string {
  return fill(messages.ui.tables.glance.mean, {
    percent: mean.capaian === null ? NOTHING : rounded(mean.capaian, messages),
    predikat: mean.predikat ?? NOTHING,
  });
}

export function percentText(percent: number | null, messages: Messages): string {
  return percent === null ? NOTHING : `${rounded(percent, messages)}%`;
}

/** An amount in full, or a dash. */
export function amountText(amount: number | null, { figures }: Messages): string {
  return amount === null ? NOTHING : figures.amount(amount);
}

function rounded(value: number, { figures }: Messages): string {
  return figures.percent(Math.round(value * 100) / 100);
}

/** `Rp1,25 miliar`; amounts below a million in full. */
function shortAmount(amount: number, messages: Messages): string {
  const { billions, millions } = messages.ui.tables.glance;
  const size = Math.abs(amount);
  if (size >= BILLION) return fill(billions, { n: rounded(amount / BILLION, messages) });
  if (size >= MILLION) return fill(millions, { n: rounded(amount / MILLION, messages) });
  return `Rp${messages.figures.amount(amount)}`;
}
