/**
 * The number that a figure shows, where its format leaves no doubt: of `1.250.000` with `#,##0`, or of
 * `1,250,000.50` with `#,##0.00`, whatever language the program speaks.
 * @returns null for texts, dates, and where the digits do not fit the format
 */
export function shownFigure(text: string, format: string): number | null {
  const shown = text.replace(/\s/g, '');
  const positive = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|[*_]./g, '');
  if (/^general$/i.test(positive)) return generalFigure(shown);
  if (!/[0#?]/.test(positive) || /[dmyhs@/]/i.test(positive) || /E[+-]/i.test(positive))
    return null;
  const decimals = /\.([0#?]+)/.exec(positive)?.[1]?.length ?? 0;
  if (/\.[0?]*#/.test(positive)) return null;
  const body = /^[^\d]*?(\d[\d.,]*)[^\d]*$/.exec(shown)?.[1];
  if (body === undefined) return null;
  const parts = body.split(/[.,]/);
  if (decimals > 0 && parts.at(-1)!.length !== decimals) return null;
  const whole = decimals > 0 ? parts.slice(0, -1) : parts;
  if (whole.length === 0 || whole.slice(1).some((group) => group.length !== 3)) return null;
  const fraction = decimals > 0 ? `.${parts.at(-1)!}` : '';
  const size = Number(whole.join('') + fraction) / (positive.includes('%') ? 100 : 1);
  const isNegative = /^\(.*\)$/.test(shown) || /^[^\d]*[-−]/.test(shown);
  return isNegative ? -size : size;
}

/** Without a format there are no thousands: the only sign stands before the decimals. */
function generalFigure(shown: string): number | null {
  if (!/^[-−]?\d+([.,]\d+)?$/.test(shown)) return null;
  return Number(shown.replace('−', '-').replace(',', '.'));
}
