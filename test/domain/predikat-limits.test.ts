import { predikatLimit } from '../../src/domain';

it.each([
  ['≥ 91', 91, true],
  ['91 - 100', 91, true],
  ['76 ≤ 90', 76, true],
  ['100 - 91', 91, true],
  ['> 100', 100, false],
  ['>90 - 100', 90, false],
  ['90 < x ≤ 100', 90, false],
  ['70 s/d < 85', 70, true],
  ['≥ 85-99', 85, true],
  ['65,5 – 75,49 %', 65.5, true],
  ['91 ke atas', 91, true],
  ['lebih dari 90', 90, false],
  ['≤ 50', Number.NEGATIVE_INFINITY, true],
  ['< 50', Number.NEGATIVE_INFINITY, true],
  ['kurang dari 50', Number.NEGATIVE_INFINITY, true],
  ['50 ke bawah', Number.NEGATIVE_INFINITY, true],
  ['0 - 50', 0, true],
  ['85', 85, true],
  ['≥ 30 (Kurang)', 30, true],
  ['50  ke  bawah', Number.NEGATIVE_INFINITY, true],
  ['90<x≤100', 90, false],
  ['90 % <  x ≤ 100 %', 90, false],
  ['90 persen ≤ x ≤ 100 persen', 90, true],
])('%s begins at %d', (text, from, inclusive) => {
  expect(predikatLimit(text)).toEqual({ from, inclusive });
});

it.each(['', 'Baik', '1 2 3'])('reads no limit from “%s”', (text) => {
  expect(predikatLimit(text)).toBeUndefined();
});
