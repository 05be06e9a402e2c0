import fc from 'fast-check';
import { slipOf } from '../../../src/rules/causes/slips';

describe('slipOf', () => {
  it.each([
    [425_000_000, 452_000_000, { kind: 'angka-tertukar', typed: '25', meant: '52' }],
    [88.46, 88.64, { kind: 'angka-tertukar', typed: '46', meant: '64' }],
    [52_749_866, 52_649_866, { kind: 'satu-angka', typed: '7', meant: '6' }],
    [9342, 93.42, { kind: 'kali-sepuluh', factor: 100 }],
    [125_000, 125_000_000, { kind: 'kali-sepuluh', factor: 1_000 }],
    [1_250_000, 12_500_000, { kind: 'kali-sepuluh', factor: 10 }],
    [12_345_67, 12_345_867, { kind: 'angka-hilang', meant: '8' }],
    [112_345_867, 12_345_867, { kind: 'angka-berlebih', typed: '1' }],
    [-425_000, -452_000, { kind: 'angka-tertukar', typed: '25', meant: '52' }],
    [-12_345, 12_346, null],
    [998, 1_000, null],
    [999.4, 1_000.6, null],
    [1_234.5, 1_235.5, null],
    [10, 1, { kind: 'kali-sepuluh', factor: 10 }],
    [7_000_000, 7, { kind: 'kali-sepuluh', factor: 1_000_000 }],
    [123, 1_234, null],
    [1_234, 123, null],
    [1_235, 12_345, { kind: 'angka-hilang', meant: '4' }],
    [12_345, 1_235, { kind: 'angka-berlebih', typed: '4' }],
    [12_345, 1_239, null],
    [123_456, 1_245, null],
    [2_345, 4_532, null],
    [1_232, 1_322, { kind: 'angka-tertukar', typed: '23', meant: '32' }],
    [12_342, 12_324, { kind: 'angka-tertukar', typed: '42', meant: '24' }],
    [12_343, 12_323, { kind: 'satu-angka', typed: '4', meant: '2' }],
    [12_345, 12_347, { kind: 'satu-angka', typed: '5', meant: '7' }],
    [88.64, 88.66, { kind: 'satu-angka', typed: '4', meant: '6' }],
    [1_234.561, 1_294.564, { kind: 'satu-angka', typed: '3', meant: '9' }],
  ])('%d for %d', (found, expected, slip) => {
    expect(slipOf(found, expected)).toEqual(slip);
  });

  it.each([
    ['the same', 500, 500],
    ['two digits far apart', 152_349, 552_344],
    ['too short to tell', 80, 90],
    ['a rounded last place', 66.68, 66.67],
    ['one rupiah', 10_000_001, 10_000_000],
    ['nothing', 0, 1_000_000],
    ['another sign', -1_000_000, 1_000_000],
    ['about a thousand times', 1_000_900, 1_000],
  ])('is none: %s', (_, found, expected) => {
    expect(slipOf(found, expected)).toBeNull();
  });

  it('sees one changed digit in any amount of four digits and more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 999_999_999_999 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (meant, at, by) => {
          const text = String(meant);
          const place = at % text.length;
          const digit = (Number(text[place]) + by) % 10;
          fc.pre(place > 0 || digit > 0);
          const typed = Number(text.slice(0, place) + String(digit) + text.slice(place + 1));
          fc.pre(Math.abs(typed - meant) > 1);
          const slip = slipOf(typed, meant);
          // 1000 for 10000 and the like are a factor of ten as well.
          expect(['satu-angka', 'kali-sepuluh']).toContain(slip?.kind);
        },
      ),
    );
  });
});
