import {
  capaianOf,
  percentOf,
  toNumber,
  type CapaianOptions,
  type Decimal,
  type Direction,
  type Target,
} from '../../../domain';

/** What stands where nothing can be computed. */
export const NOTHING = '-';

/** A capaian in percent and how a cell computes it. */
export interface ComputedCapaian {
  /** Undefined where there is none: a target of zero, words against figures. */
  readonly value: number | undefined;
  /** Null where no formula can: classes and proportions are weighed by the program. */
  readonly formula: string | null;
}

/** What is compared: the readings, and the addresses of the cells where they are plain numbers. */
export interface CapaianOperands {
  readonly target: { readonly reading: Target; readonly cell: string | null };
  readonly realisasi: { readonly reading: Target; readonly cell: string | null };
}

/** Digits of a percentage that a number of Excel holds. */
const DECIMALS = 12;

/**
 * Capaian by the formula that the agency chose (Permenpan-RB 53/2014 leaves it to the agency).
 * Bounds and ranges are written into the formula, because their cells hold text.
 */
export function computedCapaian(
  { target, realisasi }: CapaianOperands,
  direction: Direction,
  options: CapaianOptions,
): ComputedCapaian {
  const found = capaianOf(target.reading, realisasi.reading, direction, options);
  return {
    value: found.kind === 'capaian' ? toNumber(percentOf(found.ratio, DECIMALS)) : undefined,
    formula:
      realisasi.cell === null || realisasi.reading.kind !== 'number'
        ? null
        : formulaFor(target, realisasi.cell, direction, options),
  };
}

function formulaFor(
  { reading, cell }: CapaianOperands['target'],
  realisasi: string,
  direction: Direction,
  options: CapaianOptions,
): string | null {
  switch (reading.kind) {
    case 'number':
      return cell === null ? null : guarded(cell, realisasi, direction, options);
    case 'bound':
      return against(
        reading.value,
        realisasi,
        reading.side === 'least' ? 'naik' : 'turun',
        options,
      );
    case 'range': {
      const [low, high] = [reading.low, reading.high].map((end) =>
        against(end, realisasi, direction, options),
      );
      return `IF(${realisasi}<${literal(reading.low)},${low},IF(${realisasi}>${literal(reading.high)},${high},100))`;
    }
    default:
      return null;
  }
}

/** A target in a cell may become zero. */
function guarded(
  target: string,
  realisasi: string,
  direction: Direction,
  options: CapaianOptions,
): string {
  return `IF(${target}=0,${withoutTarget(realisasi, options)},${quotient(target, realisasi, direction, options)})`;
}

function against(
  target: Decimal,
  realisasi: string,
  direction: Direction,
  options: CapaianOptions,
): string {
  return target.units === 0n
    ? withoutTarget(realisasi, options)
    : quotient(literal(target), realisasi, direction, options);
}

function withoutTarget(realisasi: string, { zeroTarget }: CapaianOptions): string {
  return zeroTarget === 'seratus' ? `IF(${realisasi}>=0,100,"${NOTHING}")` : `"${NOTHING}"`;
}

function quotient(
  target: string,
  realisasi: string,
  direction: Direction,
  { lower, cap }: CapaianOptions,
): string {
  const capped = (expression: string): string =>
    cap === null ? expression : `MIN(${cap},${expression})`;
  if (direction === 'naik') return capped(`${realisasi}/${target}*100`);
  return lower === 'selisih'
    ? capped(`MAX(0,(2*${target}-${realisasi})/${target}*100)`)
    : `IF(${realisasi}=0,"${NOTHING}",${capped(`${target}/${realisasi}*100`)})`;
}

function literal(value: Decimal): string {
  return String(toNumber(value));
}

/** The formula in words, for the note under a table. */
export function capaianWords({ lower, zeroTarget, cap }: CapaianOptions): {
  readonly rising: string;
  readonly falling: string;
} {
  const limit = cap === null ? '' : `, paling tinggi ${cap}`;
  const zero = zeroTarget === 'seratus' ? '; target 0 berarti capaian 100' : '';
  return {
    rising: `realisasi / target × 100${limit}${zero}`,
    falling: `${lower === 'selisih' ? '(2 × target − realisasi) / target' : 'target / realisasi'} × 100${limit}`,
  };
}
