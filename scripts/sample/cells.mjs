// Cells and lines that the sample's sheets have in common.
import { letter } from './xlsx.mjs';

export const HEADING = { bold: true, align: 'center', wrap: true, border: true, fill: true };
export const CAPTION = { align: 'center', border: true };
export const TITLE = { bold: true, align: 'center' };
export const AMOUNT = { border: true, format: 'amount' };
export const PERCENT = { border: true, format: 'decimals' };
export const WORDS = { border: true, wrap: true };

export const cents = (value) => Math.round(value * 100) / 100;
export const sum = (values) => values.reduce((total, value) => total + value, 0);
export const text = (words, style = WORDS) => ({ text: words, style });
export const heading = (words) => text(words, HEADING);
export const numbers = (count, form = String) =>
  Array.from({ length: count }, (_, i) => text(form(i + 1), CAPTION));
export const amount = (value, bold) => ({
  number: value,
  style: { ...AMOUNT, ...(bold && { bold }) },
});
export const titled = (width, ...lines) => ({
  rows: [...lines.map((line) => [text(line, TITLE)]), []],
  merges: lines.map((_, i) => `A${i + 1}:${letter(width - 1)}${i + 1}`),
});

export const pagus = (activity) => sum(activity.rows.map(([, , pagu]) => pagu));
export const realisasis = (activity) => sum(activity.rows.map(([, , , realisasi]) => realisasi));

/** One line of the realisasi table; formulas only where the agency's staff wrote some. */
export function line(row, [kode, name], [pagu, realisasi], { bold, indent, formulas }) {
  const style = { ...PERCENT, ...(bold && { bold }) };
  const formula = `D${row}/C${row}*100`;
  let percent = { number: cents((realisasi / pagu) * 100), style };
  if (pagu === 0) percent = { formula, error: '#DIV/0!', style };
  else if (formulas) percent = { formula, result: (realisasi / pagu) * 100, style };
  return [
    text(kode, { border: true, format: 'text', ...(bold && { bold }) }),
    text(name, { ...WORDS, ...(bold && { bold }), ...(indent && { indent }) }),
    amount(pagu, bold),
    amount(realisasi, bold),
    percent,
  ];
}
