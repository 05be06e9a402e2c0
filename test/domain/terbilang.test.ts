import fc from 'fast-check';
import { terbilang } from '../../src/domain';

const WORDS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const POWERS: Readonly<Record<string, bigint>> = {
  ribu: 10n ** 3n,
  juta: 10n ** 6n,
  miliar: 10n ** 9n,
  triliun: 10n ** 12n,
  kuadriliun: 10n ** 15n,
};

/** Reads number words from left to right, knowing nothing of how they are made. */
function read(text: string): { units: bigint; scale: number } {
  const words = text.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ');
  const isNegative = words[0] === 'minus';
  const [whole = [], fraction = []] = words
    .slice(isNegative ? 1 : 0)
    .join(' ')
    .split(' koma ')
    .map((part) => part.split(' '));
  let [total, group, digit] = [0n, 0n, 0n];
  for (const word of whole) {
    const power = POWERS[word];
    if (power !== undefined) {
      total += (group + digit) * power;
      [group, digit] = [0n, 0n];
    } else if (word === 'ratus' || word === 'puluh') {
      group += digit * (word === 'ratus' ? 100n : 10n);
      digit = 0n;
    } else if (word === 'belas') {
      group += digit + 10n;
      digit = 0n;
    } else {
      if (digit !== 0n || !WORDS.includes(word)) throw new Error(`“${word}” in “${text}”`);
      digit = BigInt(WORDS.indexOf(word));
    }
  }
  const digits = fraction.map((word) => WORDS.indexOf(word)).join('');
  const units = BigInt(`${total + group + digit}${digits}`);
  return { units: isNegative ? -units : units, scale: digits.length };
}

const inWords = (value: bigint, scale = 0): string => terbilang({ units: value, scale });

describe('terbilang', () => {
  it.each([
    [0n, 'nol'],
    [10n, 'sepuluh'],
    [11n, 'sebelas'],
    [12n, 'dua belas'],
    [20n, 'dua puluh'],
    [100n, 'seratus'],
    [111n, 'seratus sebelas'],
    [1000n, 'seribu'],
    [1100n, 'seribu seratus'],
    [11_000n, 'sebelas ribu'],
    [21_001n, 'dua puluh satu ribu satu'],
    [101_000n, 'seratus satu ribu'],
    [1_000_000n, 'satu juta'],
    [1_001_000n, 'satu juta seribu'],
    [2_951_000_000n, 'dua miliar sembilan ratus lima puluh satu juta'],
    [10n ** 15n, 'satu kuadriliun'],
    [-5n, 'minus lima'],
  ])('%s is %s', (value, words) => {
    expect(inWords(value)).toBe(words);
  });

  it('says decimals digit by digit, without zeros at their end', () => {
    expect(inWords(10_50n, 2)).toBe('sepuluh koma lima');
    expect(inWords(-1_05n, 2)).toBe('minus satu koma nol lima');
    expect(inWords(3_00n, 2)).toBe('tiga');
    expect(inWords(7n, 2)).toBe('nol koma nol tujuh');
  });

  it('has no word from 10^18 on', () => {
    expect(inWords(10n ** 18n - 1n)).toMatch(/^sembilan ratus sembilan puluh sembilan kuadriliun /);
    expect(() => inWords(10n ** 18n)).toThrow(RangeError);
  });

  it('is read back as the same number', () => {
    const magnitude = fc
      .integer({ min: 1, max: 18 })
      .chain((digits) =>
        fc.bigInt({ min: -(10n ** BigInt(digits)) + 1n, max: 10n ** BigInt(digits) - 1n }),
      );
    fc.assert(
      fc.property(magnitude, fc.integer({ min: 0, max: 3 }), (units, scale) => {
        const found = read(inWords(units, scale));
        const least = Math.max(scale, found.scale);
        expect(found.units * 10n ** BigInt(least - found.scale)).toBe(
          units * 10n ** BigInt(least - scale),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
