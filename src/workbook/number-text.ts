/** Days from Excel's day 0 to the Unix epoch. */
const EPOCH_DAY = 25_569;
const DAY_MS = 86_400_000;

/** Digits that Excel shows of a number without a format; of a longer whole number all are shown here. */
const GENERAL_DIGITS = 11;

/**
 * A number as Excel shows it with Indonesian settings: comma before the decimals, dots between
 * thousands. Covers the formats that budget sheets use; what it does not know is shown plainly.
 * @param value the cell's number
 * @param format Excel number format code in English notation; absent for `General`
 */
export function numberText(value: number, format?: string): string {
  if (format === undefined || /^(general|@)$/i.test(format)) return plain(value);
  const section = sectionFor(value, format);
  const bare = withoutLiterals(section.code);
  if (/[dmyhs]/i.test(bare)) return dateText(value, bare);
  if (/general/i.test(bare)) return literals(section.code.replace(/general/i, plain(value)));
  if (!/[0#?]/.test(bare)) return literals(section.code) || plain(value);
  const percent = bare.includes('%');
  const decimals = /\.([0#?]+)/.exec(bare)?.[1] ?? '';
  const figure = (section.absolute ? Math.abs(value) : value) / 1000 ** thousands(bare);
  const digits = formatOf({
    useGrouping: /[0#?],+[0#?]/.test(bare),
    minimumFractionDigits: decimals.replace(/[^0]/g, '').length,
    maximumFractionDigits: decimals.length,
  }).format(percent ? figure * 100 : figure);
  return section.code
    .replace(/\[[^\]]*\]/g, (bracket) => /^\[\$([^-\]]*)/.exec(bracket)?.[1] ?? '')
    .replace(/[#0?][#0?,.]*/, digits)
    .replace(/[*_]./g, '')
    .replace(/["\\]/g, '')
    .trim();
}

/** By how many thousands a format divides: one for each comma after its last digit. */
function thousands(bare: string): number {
  return /[0#?](,+)(?:[^0#?,]|$)/.exec(bare.replace(/\.[0#?]+/, ''))?.[1]?.length ?? 0;
}

function plain(value: number): string {
  const whole = String(Math.trunc(Math.abs(value))).length;
  return formatOf({
    useGrouping: false,
    maximumFractionDigits: Math.max(0, GENERAL_DIGITS - whole),
  }).format(value);
}

/** Making one takes longer than formatting a hundred numbers with it. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.NumberFormat('id-ID', options);
  formats.set(key, known);
  return known;
}

/** The part of `positive;negative;zero` that fits; a part of its own shows a negative without sign. */
function sectionFor(value: number, format: string): { code: string; absolute: boolean } {
  const parts: readonly string[] = format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+/g) ?? [
    format,
  ];
  if (value < 0 && parts[1] !== undefined) return { code: parts[1], absolute: true };
  if (value === 0 && parts[2] !== undefined) return { code: parts[2], absolute: true };
  return { code: parts[0] ?? format, absolute: false };
}

function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[*_]./g, '');
}

/** What a section without digits says, such as the `-` of `_-* "-"_-`. */
function literals(code: string): string {
  return code
    .replace(/\[[^\]]*\]|[*_]./g, '')
    .replace(/["\\]/g, '')
    .trim();
}

function dateText(value: number, code: string): string {
  const date = new Date(Math.round((value - EPOCH_DAY) * DAY_MS));
  if (Number.isNaN(date.getTime())) return plain(value);
  const options: Intl.DateTimeFormatOptions = /[dy]/i.test(code)
    ? { day: '2-digit', month: '2-digit', year: 'numeric' }
    : { hour: '2-digit', minute: '2-digit' };
  return new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' }).format(date);
}
