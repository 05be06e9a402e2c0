/** The lower end of a printed class; the classes above it end where it begins, so no hole remains. */
export interface PredikatLimit {
  /** In percent; minus infinity for a class that only has an upper end. */
  readonly from: number;
  readonly inclusive: boolean;
}

const NUMBER = /\d+(?:[.,]\d+)?/g;
const UPWARDS = /≥|>=|=>|\bke\s?atas\b|\bminimal\b|\bpaling (sedikit|rendah)\b|\+\s*$/i;
const ABOVE = />|\blebih\b|\bdi\s?atas\b/i;
const DOWNWARDS = /≤|<|=<|\bkurang\b|\bdi\s?bawah\b|\bke\s?bawah\b|\bmaksimal\b/i;

/**
 * Reads the interval of a class as scales print it: `≥ 91`, `76 - 90`, `76 ≤ 90`, `> 100`,
 * `70 - < 85`, `90 < x ≤ 100`, `≤ 50`, `85 s/d 100`.
 * @returns undefined where no number stands, or more than two
 */
export function predikatLimit(text: string): PredikatLimit | undefined {
  const plain = text.replace(/%|persen/gi, '').replace(/\s+/g, ' ');
  const numbers = plain.match(NUMBER) ?? [];
  const values = numbers.map((number) => Number(number.replace(',', '.')));
  const [first, second] = values;
  if (first === undefined || values.length > 2) return undefined;
  const before = plain.slice(0, plain.indexOf(numbers[0]!));
  if (second !== undefined) {
    // Printed from the upper end down: `100 - 91`.
    if (second < first) return { from: second, inclusive: true };
    const between = plain.slice(before.length + numbers[0]!.length);
    const isOpen = isAbove(before) || /^ ?< ?[a-z]/i.test(between);
    return { from: first, inclusive: !isOpen };
  }
  if (isAbove(plain)) return { from: first, inclusive: false };
  const isBelow = DOWNWARDS.test(plain) && !UPWARDS.test(plain);
  return { from: isBelow ? Number.NEGATIVE_INFINITY : first, inclusive: true };
}

/** Above, the number itself not included. */
function isAbove(text: string): boolean {
  return ABOVE.test(text) && !UPWARDS.test(text);
}
