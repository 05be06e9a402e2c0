/**
 * Lines of figures: the rows of a table, or its columns when it is turned. Whatever is said of sums
 * is said of lines, so that rows and columns are searched by the same code.
 */
export interface Line {
  readonly label: string;
  /** What lines of the same name in other blocks share: the label alone, in lower case. */
  readonly key: string;
  /** Labels above this one: the section of a row, the upper headings of a column. */
  readonly parents: string;
  readonly indent: number;
  /** Set in bold or in capitals. */
  readonly bold: boolean;
  /** Its label says that it is a total. */
  readonly isTotal: boolean;
  /** Something above it says so: `Total / 2008`. */
  readonly isUnderTotal: boolean;
  /** Its label says that it is what is left or changed: `Balance`, `Selisih`. */
  readonly isDifference: boolean;
}

export interface Field {
  readonly lines: readonly Line[];
  /** Figures of each line: the lines that cross it. */
  readonly width: number;
  /** By line, then crossing line; NaN where there is no figure. */
  readonly values: Float64Array;
  /** 1 where a figure is withheld or unknown, which is not the same as none. */
  readonly withheld: Uint8Array;
  /** Half of what the last printed digit is worth, as `values`. */
  readonly halves: Float64Array;
  /** For each crossing line the power of ten that its figures are multiples of. */
  readonly units: Float64Array;
  /** Crossing lines in which sums hold; rates, means and ranks are none. */
  readonly isAdditive: readonly boolean[];
}

/** Share of figures that must be multiples of a unit before the others count as exceptions. */
const IN_UNIT = 0.9;
const LARGEST_UNIT = 6;
const FINEST_UNIT = -6;

export function fieldOf(
  lines: readonly Line[],
  width: number,
  values: Float64Array,
  halves: Float64Array,
  withheld: Uint8Array,
): Field {
  const units = Float64Array.from({ length: width }, (_, cross) => {
    const column: number[] = [];
    for (let line = 0; line < lines.length; line++) {
      const value = values[line * width + cross]!;
      if (value) column.push(Math.abs(value));
    }
    return unitOf(column);
  });
  return {
    lines,
    width,
    values,
    halves,
    withheld,
    units,
    isAdditive: Array.from({ length: width }, () => true),
  };
}

function unitOf(values: readonly number[]): number {
  const exponents = values.map(trailingZeros).sort((a, b) => a - b);
  return 10 ** (exponents[Math.floor(exponents.length * (1 - IN_UNIT))] ?? FINEST_UNIT);
}

/** The largest power of ten that a figure is a multiple of. */
function trailingZeros(value: number): number {
  const divides = (exponent: number): boolean => {
    const times = exponent < 0 ? value * 10 ** -exponent : value / 10 ** exponent;
    return Math.abs(times - Math.round(times)) < 1e-6;
  };
  let exponent = Number.isInteger(value) ? 0 : FINEST_UNIT;
  while (exponent < LARGEST_UNIT && divides(exponent + 1)) exponent += 1;
  return exponent;
}
