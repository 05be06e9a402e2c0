/** How a figure was mistyped, told from what stands there and what should. */
export type Slip =
  | { readonly kind: 'satu-angka'; readonly typed: string; readonly meant: string }
  | { readonly kind: 'angka-tertukar'; readonly typed: string; readonly meant: string }
  /** Too many or too few zeros: a separator lost, thousands entered as rupiah. */
  | { readonly kind: 'kali-sepuluh'; readonly factor: number }
  | { readonly kind: 'angka-hilang'; readonly meant: string }
  | { readonly kind: 'angka-berlebih'; readonly typed: string };

/** Shorter figures differ by a digit for any reason. */
const FEWEST_DIGITS = 4;
const FACTORS = [10, 100, 1_000, 1_000_000];

/**
 * The slip of the hand that turns `expected` into `found`, or null where it is none: one digit wrong,
 * two neighbours swapped, a factor of ten, a digit too few or too many.
 */
export function slipOf(found: number, expected: number): Slip | null {
  if (found === expected || expected === 0 || found === 0 || found < 0 !== expected < 0)
    return null;
  // One rupiah more or less is how somebody rounded.
  if (Math.abs(expected) >= 1_000 && Math.abs(found - expected) < 1.5) return null;
  const factor = FACTORS.find((by) => isTimes(found, expected, by) || isTimes(expected, found, by));
  if (factor !== undefined) return { kind: 'kali-sepuluh', factor };
  const typed = digitsOf(found);
  const meant = digitsOf(expected);
  if (Math.min(typed.length, meant.length) < FEWEST_DIGITS) return null;
  if (typed.length === meant.length) return sameLength(typed, meant);
  if (typed.length + 1 === meant.length) {
    const digit = extraDigit(meant, typed);
    return digit === null ? null : { kind: 'angka-hilang', meant: digit };
  }
  if (typed.length === meant.length + 1) {
    const digit = extraDigit(typed, meant);
    return digit === null ? null : { kind: 'angka-berlebih', typed: digit };
  }
  return null;
}

function isTimes(large: number, small: number, factor: number): boolean {
  return Math.abs(large / factor - small) < Math.abs(small) * 1e-9;
}

/** Digits without sign and decimal sign, both figures to the sen only where they have any. */
function digitsOf(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(2).replace('.', ',');
}

function sameLength(typed: string, meant: string): Slip | null {
  const places = Array.from(typed, (_, place) => place).filter(
    (place) => typed[place] !== meant[place],
  );
  const [first = 0, second] = places;
  if (places.length === 1) {
    // One more or less in the last place is how somebody rounded.
    const isRounding =
      first === typed.length - 1 && Math.abs(Number(typed[first]) - Number(meant[first])) === 1;
    if (isRounding) return null;
    return { kind: 'satu-angka', typed: typed[first]!, meant: meant[first]! };
  }
  const isSwap =
    places.length === 2 &&
    second === first + 1 &&
    typed[first] === meant[second] &&
    typed[second] === meant[first];
  return isSwap
    ? {
        kind: 'angka-tertukar',
        typed: typed.slice(first, second + 1),
        meant: meant.slice(first, second + 1),
      }
    : null;
}

/** The digit that `longer` has and `shorter` lacks, all others being the same and in order. */
function extraDigit(longer: string, shorter: string): string | null {
  let place = 0;
  while (place < shorter.length && longer[place] === shorter[place]) place += 1;
  return longer.slice(place + 1) === shorter.slice(place) ? longer[place]! : null;
}
