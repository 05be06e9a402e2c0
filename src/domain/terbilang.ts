import type { Decimal } from './decimal';

const ONES = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const DIGITS = ['nol', ...ONES.slice(1, 10)];
/** Each a thousand times the one before. */
const GROUPS = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];
/** The first number that there is no word for. */
const TOO_LARGE = 1000n ** BigInt(GROUPS.length);

/**
 * A number in Indonesian words: `dua ribu seratus sebelas`, `minus satu koma nol lima`.
 * @throws RangeError from 10¹⁸ on
 */
export function terbilang({ units, scale }: Decimal): string {
  const magnitude = units < 0n ? -units : units;
  const one = 10n ** BigInt(scale);
  const whole = magnitude / one;
  if (whole >= TOO_LARGE) throw new RangeError(`no word for ${whole}`);
  const digits = String(magnitude % one)
    .padStart(scale, '0')
    .replace(/0+$/, '');
  const fraction = scale === 0 ? [] : Array.from(digits, (digit) => DIGITS[Number(digit)]!);
  return [
    ...(units < 0n ? ['minus'] : []),
    whole === 0n ? 'nol' : wholeWords(whole),
    ...(fraction.length === 0 ? [] : ['koma', ...fraction]),
  ].join(' ');
}

function wholeWords(whole: bigint): string {
  const words: string[] = [];
  let rest = whole;
  for (const name of GROUPS) {
    const group = Number(rest % 1000n);
    rest /= 1000n;
    if (group > 0) words.unshift(groupWords(group, name));
  }
  return words.join(' ');
}

function groupWords(group: number, name: string): string {
  if (name === 'ribu' && group === 1) return 'seribu';
  return [hundreds(group), name].filter((word) => word !== '').join(' ');
}

function hundreds(group: number): string {
  const [count, rest] = [Math.floor(group / 100), group % 100];
  const head = count === 0 ? '' : count === 1 ? 'seratus' : `${ONES[count]!} ratus`;
  return [head, tens(rest)].filter((word) => word !== '').join(' ');
}

function tens(rest: number): string {
  if (rest < ONES.length) return ONES[rest]!;
  if (rest < 20) return `${ONES[rest - 10]!} belas`;
  return [`${ONES[Math.floor(rest / 10)]!} puluh`, ONES[rest % 10]!]
    .filter((word) => word !== '')
    .join(' ');
}
