/** `#,##0.00,,` apart: literal text, thousands, decimals, scale in thousands, percent. */
const FORMAT = /^([^#0]*)([#0](?:[#0,]*[#0])?)(?:\.(0+))?(,*)(%?)([^#0]*)$/;

/**
 * A number as a sheet in Indonesian shows it: `1.250.000,50`.
 * @param format number format code in English notation; absent is how a cell shows it by itself
 */
export function numberText(value: number, format = 'General'): string {
  const sections = format.split(';');
  const [positive = '', negative, zero] = sections;
  const section = value === 0 ? (zero ?? positive) : value < 0 ? (negative ?? positive) : positive;
  const [, before = '', digits, decimals = '', scale = '', percent = '', after = ''] =
    FORMAT.exec(section) ?? [];
  if (digits === undefined) {
    return section === 'General' ? plainNumber(value) : unquoted(section);
  }
  const shown = (value / 1000 ** scale.length) * (percent === '' ? 1 : 100);
  // A section for negative numbers has its own sign.
  const size = negative === undefined ? shown : Math.abs(shown);
  const number = new Intl.NumberFormat('id-ID', {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: digits.includes(','),
  }).format(size);
  return `${unquoted(before)}${number}${percent}${unquoted(after)}`;
}

function plainNumber(value: number): string {
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: 10, useGrouping: false }).format(
    value,
  );
}

function unquoted(text: string): string {
  return text.replaceAll('"', '');
}
