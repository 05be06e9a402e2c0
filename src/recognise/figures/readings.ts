import type { Decimal } from '../../domain';
import { plainText } from '../words';

/** The ways in which a text can be read as one figure; absent where it cannot be read so. */
export interface Readings {
  /** `1.250,50`: dots group thousands, a comma starts the decimals. */
  readonly dot: Decimal | undefined;
  /** `1,250.50`. */
  readonly comma: Decimal | undefined;
  readonly percent: boolean;
  /** It looks like a figure, whether or not it can be read. */
  readonly figureLike: boolean;
  /**
   * Three digits behind more than three: a thousands sign was lost (`12500.000`), or these are three
   * decimals, which amounts never have.
   */
  readonly lostSeparator: boolean;
}

const GROUPED = {
  dot: /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
  comma: /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
};
/** `1 250 000`: blanks group thousands as well. */
const BLANK_GROUPS = /^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/;
const PLAIN = { dot: /^\d+(,\d+)?$/, comma: /^\d+(\.\d+)?$/ };

/** Marks that leave no trace on paper: zero-width characters. */
export const INVISIBLE = /[\u200b-\u200f\u2060]/g;

/** A text on one line without invisible marks and the apostrophe that keeps a figure text. */
export function bareText(text: string): string {
  return plainText(text.replace(INVISIBLE, '')).replace(/^['’‘`]+\s*/, '');
}

/** Reads a text in every notation of DPA prints: `Rp 2.951.000`, `1.000,-`, `(1.234)`, `93,02%`. */
export function readings(text: string): Readings {
  let rest = bareText(text).replace(/^(rp|idr)\.?\s*/i, '');
  const percent = /%\)?$/.test(rest);
  rest = rest.replace(/\s*%(\)?)$/, '$1').replace(/\s*[,.]+\s*[-–—=]+$/, '');
  const negative = /^\(.*\)$/.test(rest) || rest.startsWith('-') || rest.startsWith('−');
  rest = rest
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^[-−+]\s*/, '')
    .replace(/^(rp|idr)\.?\s*/i, '')
    .replace(/ ?([.,]) ?/g, '$1');
  if (BLANK_GROUPS.test(rest)) rest = rest.replaceAll(' ', '');
  return {
    dot: GROUPED.dot.test(rest) || PLAIN.dot.test(rest) ? digits(rest, ',', negative) : undefined,
    comma:
      GROUPED.comma.test(rest) || PLAIN.comma.test(rest) ? digits(rest, '.', negative) : undefined,
    percent,
    figureLike: /^\d[\d.,]*$/.test(rest),
    lostSeparator: /^\d{4,}[.,]\d{3}$/.test(rest),
  };
}

function digits(text: string, decimalSign: string, negative: boolean): Decimal {
  const [whole = '', fraction = ''] = text.split(decimalSign);
  const units = BigInt(whole.replace(/\D/g, '') + fraction);
  return { units: negative ? -units : units, scale: fraction.length };
}
